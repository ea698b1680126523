import { fold } from "../fold";

/** A text as its words: folded, with the place of each in the text. Words of a lead, which the text does not have, stand at -1. */
export interface SpokenWords {
  readonly text: string;
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What a UTF-16 unit is inside a word: its folded letters, "" for a mark on the letter before, `null` between words. */
const letters: (string | null)[] = [];

function letterOf(unit: number): string | null {
  const known = letters[unit];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(unit);
  const isPart = /[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/.test(letter);
  return (letters[unit] = isPart ? fold(letter).replace(/[^a-z0-9]/g, "") : null);
}

/** Letters and digits make words, whatever stands between them; composed and decomposed letters are the same. */
export function spokenWords(text: string, lead = ""): SpokenWords {
  const folded: string[] = lead === "" ? [] : lead.split(" ");
  const starts = folded.map(() => -1);
  const ends = folded.map(() => -1);
  let word = "";
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? letterOf(text.charCodeAt(i)) : null;
    if (letter !== null) {
      if (start < 0) start = i;
      word += letter;
    } else if (start >= 0) {
      if (word !== "") {
        folded.push(word);
        starts.push(start);
        ends.push(i);
      }
      word = "";
      start = -1;
    }
  }
  return { text, folded, starts, ends };
}
