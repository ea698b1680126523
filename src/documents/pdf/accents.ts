import type { Glyph } from "./glyph";

/** Accents that a font may draw as signs of their own, by what they are on a letter. */
const spacing: Readonly<Record<string, string>> = {
  "´": "\u0301", "ˊ": "\u0301", "`": "\u0300", "ˋ": "\u0300", "ˆ": "\u0302", "^": "\u0302", "˜": "\u0303", "~": "\u0303", "˘": "\u0306", "̛": "\u031b", ".": "\u0323", "ʼ": "\u031b",
};
const combining = /^[\u0300-\u036f]$/;
const letter = /^\p{L}\p{M}*$/u;

/** How many places away in a sorted row a letter's accents can stand; more would let a hostile row cost its square. */
const reach = 4;

/**
 * Puts accents that stand as signs of their own over or under a letter onto that letter: fonts without the letters of Vietnamese
 * leave them to the program, which builds them out of two. `row` is sorted from left to right.
 */
export function joinAccents(row: readonly Glyph[]): readonly Glyph[] {
  const texts = row.map((glyph) => glyph.text);
  let found = false;
  row.forEach((glyph, i) => {
    const mark = combining.test(glyph.text) ? glyph.text : spacing[glyph.text];
    if (mark === undefined) return;
    const base = mark === glyph.text ? beforeOrUnder(row, i) : under(row, i);
    if (base < 0) return;
    found = true;
    texts[base] += mark;
    texts[i] = "";
  });
  if (!found) return row;
  return row.flatMap((glyph, i) => (texts[i] === "" ? [] : [{ ...glyph, text: (texts[i] ?? "").normalize("NFC") }]));
}

/** The letter whose room holds the middle of the accent. */
function under(row: readonly Glyph[], at: number): number {
  const accent = row[at];
  if (!accent) return -1;
  const middle = accent.x + accent.width / 2;
  for (let i = Math.max(0, at - reach); i <= at + reach; i++) {
    const base = row[i];
    if (base && i !== at && letter.test(base.text) && middle > base.x + 0.1 * base.width && middle < base.x + 0.9 * base.width) return i;
  }
  return -1;
}

/** Combining accents take no room and are drawn back over the letter before them, or set over their letter by hand. */
function beforeOrUnder(row: readonly Glyph[], at: number): number {
  const accent = row[at];
  if (!accent) return -1;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const base = row[i];
    if (base && letter.test(base.text)) return accent.x <= base.x + base.width + 0.3 * accent.size ? i : under(row, at);
  }
  return under(row, at);
}
