/** What two words are compared by on a scan: letters and digits, without case, diacritics and gaps. */
export function lettersOf(text: string): string {
  return sameLength(text).replace(/[^a-z0-9]/g, "");
}

/** Without case and diacritics, letter for letter, so that what is found in it can be cut out of the original. */
export function sameLength(text: string): string {
  const whole = text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]+/g, "").replace(/[đð]/g, "d");
  if (whole.length === text.length) return whole;
  let folded = "";
  for (const letter of text.split("")) {
    const plain = letter.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]+/g, "").replace(/đ|ð/, "d");
    folded += plain.length === 1 ? plain : letter;
  }
  return folded;
}

/** How many letters must be changed, put in or left out to make one word of the other; never more than `most` + 1. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || one.length > 200 || other.length > 200) return most + 1;
  let above: number[] = [];
  for (let j = 0; j <= other.length; j++) above.push(j);
  for (let i = 1; i <= one.length; i++) {
    const row: number[] = [i];
    let best = i;
    for (let j = 1; j <= other.length; j++) {
      const changed = (above[j - 1] || 0) + (one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1);
      const value = Math.min(changed, (above[j] || 0) + 1, (row[j - 1] || 0) + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > most) return most + 1;
    above = row;
  }
  return above[other.length] || 0;
}

/** The one of `words` that a scanned word can only mean; `null` when none is near enough, or two are as near. */
export function nearest<T>(word: string, words: readonly T[], keyOf: (one: T) => string, most: (length: number) => number): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const one of words) {
    const key = keyOf(one);
    const far = distance(word, key, most(key.length));
    if (far > most(key.length) || far > least) continue;
    if (far === least && best !== null && keyOf(best) !== key) best = null;
    else best = one;
    least = far;
  }
  return best;
}
