import type { Catalogue, Cue } from "../catalogue";
import { meantAmong, type Meant } from "./misspelt";
import { spokenWords, type SpokenWords } from "./spoken-words";

/** What a phrase speaks for: one entry or exclusion of the catalogue, by its place in it. */
export interface Voice {
  readonly owner: number;
  readonly kind: "subject" | "text" | "against";
  readonly weight: number;
  /** The word as the cue writes it, where it has only one: "quà" is not "quả", though "qua" may be either. */
  readonly alone: string | null;
}

export interface Hit {
  readonly voice: Voice;
  /** Where the phrase stands, in words: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** True when one of its words is written wrongly. */
  readonly misspelt: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly voices: Voice[];
}

interface Planted {
  readonly root: Node;
  readonly meant: Meant;
}

/** "#" in a cue stands for any number: "tháng #". */
const anyNumber = "#";

/** The cues of the whole catalogue as one trie over folded words. Entries come first, then exclusions. */
function plantCues(catalogue: Catalogue): Planted {
  const root: Node = { next: new Map(), voices: [] };
  const vocabulary: string[] = [];
  const plant = (cues: readonly Cue[], kind: Voice["kind"], owner: number) => {
    for (const cue of cues) {
      let node = root;
      for (const word of wordsOfCue(cue)) {
        let next = node.next.get(word);
        if (!next) node.next.set(word, (next = { next: new Map(), voices: [] }));
        if (vocabulary.indexOf(word) < 0) vocabulary.push(word);
        node = next;
      }
      if (node !== root) node.voices.push({ owner, kind, weight: cue.weight, alone: / |#/.test(cue.phrase.trim()) ? null : cue.phrase.trim().toLowerCase().normalize("NFC") });
    }
  };
  [...catalogue.entries, ...catalogue.exclusions].forEach(({ cues }, owner) => {
    plant(cues.subject, "subject", owner);
    plant(cues.text, "text", owner);
    plant(cues.against, "against", owner);
  });
  return { root, meant: meantAmong(vocabulary) };
}

function wordsOfCue({ phrase }: Cue): readonly string[] {
  return phrase.split(/(#)/).reduce<readonly string[]>((words, piece) => words.concat(piece === anyNumber ? anyNumber : spokenWords(piece).folded), []);
}

const planted = new WeakMap<Catalogue, Planted>();

/** Calls `say` for every cue of the catalogue that a text says; in a phrase of several words one may be misspelt. */
export function hear(catalogue: Catalogue, words: SpokenWords, say: (hit: Hit) => void): void {
  const { folded } = words;
  let cues = planted.get(catalogue);
  if (!cues) planted.set(catalogue, (cues = plantCues(catalogue)));
  const { root, meant } = cues;

  const follow = (node: Node, from: number, to: number, misspelt: boolean): void => {
    if (node.voices.length > 0 && !(misspelt && to - from < 2)) {
      for (const voice of node.voices) if (voice.alone === null || mayBe(voice.alone, from, words)) say({ voice, from, to, misspelt });
    }
    const word = folded[to];
    if (word === undefined || node.next.size === 0) return;
    const next = node.next.get(word);
    if (next) follow(next, from, to + 1, misspelt);
    else if (!misspelt) {
      for (const other of meant(word)) {
        const near = node.next.get(other);
        if (near) follow(near, from, to + 1, true);
      }
    }
    if (isNumber(word)) {
      const number = node.next.get(anyNumber);
      if (number) follow(number, from, to + 1, misspelt);
    }
  };
  for (let from = 0; from < folded.length; from++) follow(root, from, from, false);
}

/** Without its diacritics a word may be any of those that fold to it; with them it is one. */
function mayBe(alone: string, at: number, { text, starts, ends, folded }: SpokenWords): boolean {
  if (starts[at]! < 0) return true;
  const written = text.slice(starts[at], ends[at]).toLowerCase().normalize("NFC");
  return written === alone || written === folded[at];
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/.test(word);
}
