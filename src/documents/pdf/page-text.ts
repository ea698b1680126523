import { linesOf } from "../pdf-lines";
import type { Glyph, PageMarks } from "./glyph";
import { isBroken, isGoodRecognition, shareWords } from "./plausible";
import { isSignerNote, withoutSignerNotes } from "./signer-notes";
import { setUpright } from "./upright";

/** One page as its text layer gives it. */
export interface PageText {
  /** Counted from 1. */
  readonly page: number;
  readonly lines: readonly string[];
  /** The letters came out broken, or another program's text recognition guessed them. */
  readonly poor: boolean;
  /** The page shows text that its text layer does not give: a scan, outlines, letters without meaning. */
  readonly needsOcr: boolean;
}

/** A picture of this share of the page is the page itself. */
const scan = 0.5;
/** A scan may carry the notes of document systems; a page with more letters is text on a background. */
const lettersOnScan = 300;
const lettersOfNothing = 20;
/** Outlines in place of letters are drawn by the hundred; tables have dozens of rules. */
const outlines = 150;

/** Bullets and rules have no meaning as letters; a text whose letters have none is more than those. */
const unreadable = 0.2;

export function textOfPage(page: number, marks: PageMarks): PageText {
  const overlays = marks.overlays.filter((glyphs) => !isSignerNote(wording(glyphs)));
  const seen = [...marks.glyphs, ...overlays.flat()];
  const shown = linesOn(seen, marks);
  const letters = lettersIn(shown);
  const isScan = marks.pictured >= scan && letters < lettersOnScan;

  if (isScan && lettersIn([wording(marks.hidden)]) > letters) {
    const underneath = linesOn([...marks.hidden, ...seen], marks);
    return { page, lines: underneath, poor: true, needsOcr: !isGoodRecognition(shareWords(underneath)) };
  }
  const poor = marks.unread > unreadable * (marks.glyphs.length + marks.unread) || isBroken(shareWords(shown));
  const drawn = letters < lettersOfNothing && (marks.pictured > 0.05 || marks.shapes > outlines);
  return { page, lines: shown, poor, needsOcr: poor || isScan || drawn };
}

function linesOn(glyphs: readonly Glyph[], { width, height }: PageMarks): readonly string[] {
  const sides = setUpright(glyphs, width, height);
  return withoutSignerNotes([...linesOf(sides.slanted, Infinity), ...linesOf(sides.upright, sides.width)]);
}

function wording(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => glyph.text).join("");
}

function lettersIn(lines: readonly string[]): number {
  return lines.join("").replace(/[^\p{L}]/gu, "").length;
}
