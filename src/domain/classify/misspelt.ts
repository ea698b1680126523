/** Syllables of Vietnamese without their diacritics: what is none is a slip of the keys, of a scanner, or foreign. */
const syllable =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[iouy]?|eo?|i|o)?|u(?:a|ay|e|i|o[iu]?|u|y(?:a|eu?|u)?)?|y(?:eu?)?)(?:ch|ng|nh|[cmnpt])?$/;

export function isSyllable(folded: string): boolean {
  return syllable.test(folded);
}

/** Shorter words are too near to too many others. */
const shortest = 3;
const longest = 9;
/** Words met once and again are looked up once; a hostile text may have as many as it likes. */
const mostKnown = 4000;

/** Words that may be meant by one that is no word: those that one letter more, less, other or swapped makes of it. */
export type Meant = (folded: string) => readonly string[];

/**
 * Who wrote it: a hand on a keyboard, whose slips seldom make another word, or a scanner, whose do. "titled" is keyed too, as the title
 * of a numbered document: a word there that no cue knows is rather a slip ("kết lun của Chủ tịch") than a word of its own.
 */
export type Hand = "keyed" | "titled" | "recognised";

/** Over a set of words, by what is left of each without one letter. */
export function meantAmong(words: readonly string[], hand: Hand = "keyed"): Meant {
  const kept = new Map<string, string[]>();
  const keep = (key: string, word: string) => {
    const there = kept.get(key);
    if (!there) kept.set(key, [word]);
    else if (there.indexOf(word) < 0) there.push(word);
  };
  for (const word of words) {
    if (word.length < shortest || /\d/.test(word)) continue;
    keep(word, word);
    for (const part of shortened(word)) keep(part, word);
  }
  const least = hand === "titled" ? shortest - 1 : shortest;
  const known = new Map<string, readonly string[]>();
  return (folded) => {
    const before = known.get(folded);
    if (before) return before;
    const meant = folded.length < least || folded.length > longest || (hand === "keyed" && isSyllable(folded)) ? [] : look(folded);
    if (known.size > mostKnown) known.clear();
    known.set(folded, meant);
    return meant;
  };

  function look(folded: string): readonly string[] {
    const found: string[] = [];
    for (const part of [folded].concat(shortened(folded))) {
      for (const word of kept.get(part) || []) if (found.indexOf(word) < 0 && isNear(word, folded)) found.push(word);
    }
    return found;
  }
}

function shortened(word: string): readonly string[] {
  const parts: string[] = [];
  for (let i = 0; i < word.length; i++) parts.push(word.slice(0, i) + word.slice(i + 1));
  return parts;
}

/** One letter more, less or other, or two neighbours swapped. */
export function isNear(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one.charAt(from) === other.charAt(from)) from++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > from && otherEnd > from && one.charAt(end - 1) === other.charAt(otherEnd - 1)) {
    end--;
    otherEnd--;
  }
  const [left, right] = [one.slice(from, end), other.slice(from, otherEnd)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0) && right.length === 2);
}
