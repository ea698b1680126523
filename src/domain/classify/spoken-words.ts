import { fold } from "../fold";
import { codesInPlace } from "../fold-quickly";

/** A text as its words: folded, with the place of each in the text. Words of a lead, which the text does not have, stand at -1. */
export interface SpokenWords {
  readonly text: string;
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What a UTF-16 unit is inside a word: its folded letters, "" for a mark on the letter before, `null` between words. */
const letters: (string | null)[] = [];

function learn(unit: number): string | null {
  const letter = String.fromCharCode(unit);
  const isPart = /[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/.test(letter);
  return (letters[unit] = isPart ? fold(letter).replace(/[^a-z0-9]/g, "") : null);
}

/** Letters and digits make words, whatever stands between them; composed and decomposed letters are the same. */
export function spokenWords(text: string, lead = ""): SpokenWords {
  const words: Words = { text, folded: [], starts: [], ends: [] };
  if (lead !== "") {
    for (const word of lead.split(" ")) {
      words.folded.push(word);
      words.starts.push(-1);
      words.ends.push(-1);
    }
  }
  const codes = codesInPlace(text);
  return codes === null ? byLetters(text, words) : byPlace(codes, words);
}

type Words = Record<"starts" | "ends", number[]> & { readonly text: string; readonly folded: string[] };

function byPlace(codes: readonly number[], words: Words): SpokenWords {
  const { length } = words.text;
  let start = -1;
  let key = 0;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? codes[i]! : 0;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = i;
      key = (Math.imul(key, 31) + code) & 0x3fffffff;
    } else if (start >= 0) {
      words.folded.push(wordIn(codes, start, i, key));
      words.starts.push(start);
      words.ends.push(i);
      start = -1;
      key = 0;
    }
  }
  return words;
}

/** Words met before, by a number made of their letters: a string that is there already is neither made nor hashed again. */
const met = new Map<number, string>();
const mostMet = 10000;

function wordIn(codes: readonly number[], start: number, end: number, key: number): string {
  const before = met.get(key);
  if (before !== undefined && isAt(before, codes, start, end)) return before;
  const word = String.fromCharCode.apply(null, codes.slice(start, end));
  if (met.size > mostMet) met.clear();
  if (word.length <= longestMet) met.set(key, word);
  return word;
}

const longestMet = 12;

function isAt(word: string, codes: readonly number[], start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}

/** Marks that stand apart from their letters, and letters of other scripts. */
function byLetters(text: string, words: Words): SpokenWords {
  let word = "";
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = i < text.length ? letters[unit] : null;
    const letter = known === undefined ? learn(unit) : known;
    if (letter !== null) {
      if (start < 0) start = i;
      word += letter;
    } else if (start >= 0) {
      if (word !== "") {
        words.folded.push(word);
        words.starts.push(start);
        words.ends.push(i);
      }
      word = "";
      start = -1;
    }
  }
  return words;
}
