import { fold } from "../domain/fold";
import { limits } from "./limits";
import { joinAccents } from "./pdf/accents";
import type { Glyph } from "./pdf/glyph";
import { textOf } from "./pdf/old-letters";
import { rowsOf, type Row } from "./pdf/rows";

/** Gaps in font sizes: a space where none is written, and the end of a column. Justified text stretches its spaces to about one. */
const spaceGap = 0.18;
const columnGap = 2.2;
/** The two columns of a document's head come closer to each other than that, but not in the middle of a line. */
const headGap = 1;
const headRows = 9;
/** A written space that is narrower is the hole its font left for another font's letter. */
const leastSpace = 0.08;

/** Puts the letters of a page together as lines, top to bottom; a wide gap is a tab, and so is the indent of a right-hand column. */
export function linesOf(glyphs: readonly Glyph[], pageWidth: number): readonly string[] {
  const rows = rowsOf(glyphs).slice(0, limits.pageLines);
  let head = -1;
  return rows.flatMap((row, i) => {
    const above = rows[i - 1];
    const pieces = piecesOf(row);
    if (head < 0 && i < 2 * headRows && /cong hoa xa hoi/.test(fold(pieces.map((piece) => piece.text).join(" ")))) head = i;
    const line = lineOf(pieces, pageWidth, head >= 0 && i < head + headRows);
    // A wide step down stands for a blank line: it parts the subject from the text.
    const blank = above !== undefined && above.y - row.y > 2.4 * Math.max(row.size, above.size) ? [""] : [];
    return [...blank, line.slice(0, limits.line)];
  });
}

/** A word, and the gap before it in font sizes. */
interface Piece {
  text: string;
  readonly gap: number;
  readonly start: number;
  end: number;
}

function piecesOf(row: Row): readonly Piece[] {
  const pieces: Piece[] = [];
  const glyphs = joinAccents(row.glyphs);
  const apart = spacedOut(glyphs) + spaceGap;
  let word: Glyph[] = [];
  let space = false;
  let gapBefore = 0;
  let end = -Infinity;
  const close = () => {
    const first = word[0];
    if (first) pieces.push({ text: wordOf(word), gap: gapBefore, start: first.x, end });
    word = [];
  };
  for (const glyph of glyphs) {
    if (glyph.text === " ") {
      space = true;
      continue;
    }
    const gap = (glyph.x - end) / (glyph.size || 1);
    if (gap > apart || (space && gap > leastSpace)) {
      close();
      gapBefore = Number.isFinite(gap) ? gap : 0;
    }
    word.push(glyph);
    end = Math.max(end, glyph.x + glyph.width);
    space = false;
  }
  close();
  return pieces;
}

/** A word may change fonts in the middle: each font's letters are read by its own rules. */
function wordOf(word: readonly Glyph[]): string {
  let text = "";
  for (let start = 0; start < word.length; ) {
    let stop = start + 1;
    while (stop < word.length && word[stop]?.font === word[start]?.font) stop++;
    text += textOf(word.slice(start, stop));
    start = stop;
  }
  return text.normalize("NFC");
}

/** How far the letters of one string stand apart, in font sizes: T H Ô N G  B Á O is set wide. */
function spacedOut(glyphs: readonly Glyph[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < glyphs.length; i++) {
    const [one, next] = [glyphs[i - 1], glyphs[i]];
    if (one && next && next.order === one.order + 1 && one.text !== " " && next.text !== " ") gaps.push((next.x - one.x - one.width) / (next.size || 1));
  }
  const median = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return Math.min(1, Math.max(0, median));
}

function lineOf(pieces: readonly Piece[], pageWidth: number, inHead: boolean): string {
  let line = "";
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const middle = before ? (before.end + piece.start) / 2 / pageWidth : 0;
    const wide = piece.gap > columnGap || (inHead && piece.gap > headGap && middle > 0.3 && middle < 0.65) || (inHead && piece.gap > spaceGap && startsMotto(pieces, i));
    line += `${i === 0 ? "" : wide ? "\t" : " "}${piece.text}`;
  });
  const start = pieces[0]?.start ?? 0;
  const end = pieces[pieces.length - 1]?.end ?? 0;
  return isRightColumn(start, (start + end) / 2, pageWidth) ? `\t${line}` : line;
}

/** The right-hand column of a document's head begins with the country's name. */
function startsMotto(pieces: readonly Piece[], at: number): boolean {
  return /^cong hoa xa hoi$/.test(fold(pieces.slice(at, at + 4).map((piece) => piece.text).join(" ")));
}

function isRightColumn(start: number, middle: number, pageWidth: number): boolean {
  return start > 0.38 * pageWidth && middle > 0.6 * pageWidth;
}
