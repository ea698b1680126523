import { readSubject } from "../../domain/classify/seen";
import { fold } from "../../domain/fold";

/** The words of a subject in which cues are looked for: without reply marks, type, number and "V/v". */
export interface SubjectWords {
  readonly shown: readonly string[];
  /** Folded, numbers as "#", a space on either side. */
  readonly said: string;
}

const fewest = 2;
const most = 5;
/** Words no phrase begins or ends with: it would be half of another. */
const edges = new Set("va cua cac nhung ve cho tai trong theo voi co duoc den tu la hoac hay nhu kem de khi do bi ra vao nam thang ngay quy so # v".split(" "));

export function subjectWords(subject: string): SubjectWords {
  const shown = (readSubject(subject.slice(0, 500)).rest.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => (/^\d+$/.test(word) ? "#" : word));
  return { shown, said: ` ${shown.map(fold).join(" ")} ` };
}

/** Every phrase of two to five words that could be a cue. */
export function phrasesOf({ shown }: SubjectWords): readonly string[] {
  const phrases: string[] = [];
  for (let length = fewest; length <= most; length++) {
    for (let at = 0; at + length <= shown.length; at++) {
      const words = shown.slice(at, at + length);
      const isEdge = (word: string | undefined) => edges.has(fold(word ?? ""));
      // "tháng #" at the end says which month, and so what kind of report; a number in front says nothing.
      const endsWell = !isEdge(words[length - 1]) || (words[length - 1] === "#" && !isEdge(words[0]));
      if (!isEdge(words[0]) && endsWell) phrases.push(words.join(" "));
    }
  }
  return phrases;
}

export function says({ said }: SubjectWords, phrase: string): boolean {
  return said.includes(` ${fold(phrase)} `);
}

/** On how many sides a folded phrase is whole: where all who say it go on with the same word, it is cut out of a longer one. */
export function wholeSides(phrase: string, all: readonly SubjectWords[]): number {
  const around = all.filter((words) => says(words, phrase)).map(({ said }) => {
    const at = said.indexOf(` ${phrase} `);
    return { before: said.slice(0, at).trim().split(" ").pop() ?? "", after: said.slice(at + phrase.length + 2).trim().split(" ")[0] ?? "" };
  });
  const isWhole = (words: readonly string[]) => words.includes("") || new Set(words).size > 1;
  return Number(isWhole(around.map(({ before }) => before))) + Number(isWhole(around.map(({ after }) => after)));
}
