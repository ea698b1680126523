/**
 * The one form Vietnamese words are compared in: no case, no diacritics, single spaces.
 * With the tone marks goes their placement too, so "hoả" and "hỏa", "uỷ" and "ủy" are one word.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/g, "")
    // Unicode does not decompose đ.
    .replace(/đ/g, "d")
    .replace(/\s+/g, " ")
    .trim();
}
