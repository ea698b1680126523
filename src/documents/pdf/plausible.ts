import { fold } from "../../domain/fold";

/** What the words of a page look like, by their letters alone. */
export interface WordShares {
  /** Words looked at; numbers and abbreviations are none. */
  readonly words: number;
  /** Share that could be syllables of Vietnamese. */
  readonly syllables: number;
  /** Share that carry a letter only Vietnamese has. */
  readonly marked: number;
  /** Share that are words of no language: without a vowel, or with a sign among the letters. */
  readonly odd: number;
}

const syllable = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
const letters = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/;
const mark = /[ăâđêôơưạ-ỹ]/;
const address = /[@_]|\/\/|www|%|^#|#$/i;
/** Signs between letters, or letters of two scripts: the numbers of a font's drawings taken for letters. */
const jumble = /[\p{L}\d][$*+<=>?!|{}[\]\\^~`#][\p{L}\d]|\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Greek}\p{Script=Arabic}]|[\p{Script=Cyrillic}\p{Script=Armenian}][^\p{L}\s]|[$*+<=>?!|{}[\]\\^~`#&]{2}/u;
const mostWords = 2000;

export function shareWords(lines: readonly string[]): WordShares {
  const counts = { words: 0, syllables: 0, marked: 0, odd: 0 };
  for (const line of lines) {
    for (const raw of line.split(/[\s/,.;:()"“”…–-]+/)) {
      if (counts.words >= mostWords) break;
      if (raw.length < 2 || raw.length > 40 || address.test(raw)) continue;
      if (jumble.test(raw)) {
        counts.words++;
        counts.odd++;
        continue;
      }
      // Numbers say nothing about letters, nor do abbreviations: UBND has no vowel either.
      if (/\d/.test(raw) || (raw === raw.toUpperCase() && raw.length < 6) || !/\p{L}/u.test(raw)) continue;
      const word = raw.toLowerCase().normalize("NFC");
      const plain = fold(word);
      counts.words++;
      if (mark.test(word)) counts.marked++;
      if (letters.test(word) && syllable.test(plain)) counts.syllables++;
      else if (!/[aeiouy]/.test(plain) || /\p{L}[^\p{L}\p{M}'’&]\p{L}|[\ue000-\uf8ff\ufffd]/u.test(word)) counts.odd++;
    }
  }
  const share = (count: number) => (counts.words === 0 ? 0 : count / counts.words);
  return { words: counts.words, syllables: share(counts.syllables), marked: share(counts.marked), odd: share(counts.odd) };
}

/** Too few words to say anything by their shares. */
const few = 12;

/** Text whose letters came out wrong: fonts that do not say what their letters mean, old fonts nobody knows, text recognition gone wrong. */
export function isBroken({ words, syllables, marked, odd }: WordShares): boolean {
  if (words < few) return false;
  // A page of Vietnamese is syllables nearly throughout; a page of English has none of the marks and few odd words.
  return odd > 0.2 || (marked > 0.1 && syllables < 0.7);
}

/** Text recognition that can be trusted: nearly all syllables, and most words with their marks, as written Vietnamese has. */
export function isGoodRecognition({ words, syllables, marked }: WordShares): boolean {
  return words >= few && syllables > 0.88 && marked > 0.45;
}
