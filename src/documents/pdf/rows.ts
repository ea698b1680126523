import type { Glyph } from "./glyph";

/** Letters that stand on one line, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** Letters whose baselines differ by less, in font sizes, are one line: a date is often set a little higher than the number beside it. */
const sameLine = 0.45;
/** Letters of so different size that only a common baseline makes them one line. */
const otherSize = 2;

export function rowsOf(glyphs: readonly Glyph[]): readonly Row[] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs.filter(({ text }) => text !== " ").sort((a, b) => b.y - a.y || a.order - b.order)) {
    const row = rows[rows.length - 1];
    if (row && row.y - glyph.y < nearness(row.size, glyph.size)) row.glyphs.push(glyph);
    else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  for (const space of glyphs) if (space.text === " ") rowAt(rows, space)?.glyphs.push(space);
  return rows.map(({ y, size, glyphs: found }) => ({ y, size, glyphs: leftToRight(found) }));
}

function nearness(one: number, other: number): number {
  const [small, large] = one < other ? [one, other] : [other, one];
  return large > otherSize * small ? 0.2 * small : sameLine * large;
}

/** The row on whose baseline a space stands; rows are sorted from the top. */
function rowAt<R extends Row>(rows: readonly R[], space: Glyph): R | null {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.y ?? 0) > space.y) low = middle + 1;
    else high = middle;
  }
  const near = [rows[low - 1], rows[low]].filter((row) => row !== undefined).sort((a, b) => Math.abs(a.y - space.y) - Math.abs(b.y - space.y))[0];
  return near && Math.abs(near.y - space.y) < sameLine * near.size ? near : null;
}

/**
 * By place; but letters of one string keep their order, since accents without width stand where the next letter stands. Where
 * one font lacks letters, the strings of two lie over each other, and place alone puts their letters into order.
 */
function leftToRight(glyphs: readonly Glyph[]): readonly Glyph[] {
  const placed: { glyph: Glyph; key: number }[] = [];
  let before: { glyph: Glyph; key: number } | null = null;
  for (const glyph of [...glyphs].sort((a, b) => a.order - b.order)) {
    const goesOn: boolean = before !== null && glyph.order === before.glyph.order + 1 && glyph.x > before.key - glyph.size;
    before = { glyph, key: goesOn && before ? Math.max(glyph.x, before.key) : glyph.x };
    placed.push(before);
  }
  placed.sort((a, b) => a.key - b.key || a.glyph.order - b.glyph.order);
  return withoutDoubles(placed.map(({ glyph }) => glyph));
}

/** Programs without a bold font print a letter twice, a hair apart. */
function withoutDoubles(row: readonly Glyph[]): readonly Glyph[] {
  return row.filter((glyph, i) => {
    for (let back = 1; back <= 3; back++) {
      const other = row[i - back];
      if (other && other.text === glyph.text && other.text !== " " && Math.abs(other.x - glyph.x) < 0.12 * glyph.size && glyph.width > 0.15 * glyph.size) return false;
    }
    return true;
  });
}
