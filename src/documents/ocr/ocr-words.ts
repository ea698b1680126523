import type { Block } from "./engine";

/** A word and where it stands, in pixels from the top left. */
export interface OcrWord {
  readonly text: string;
  /** 0 to 1, the engine's own: how well the word fits its shape and the language. */
  readonly confidence: number;
  /** The least sure of its digits, 0 to 1; 1 when it has none. Print is nearly certain, handwriting is not. */
  readonly digits: number;
  /** Number of the engine's line it belongs to. */
  readonly line: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of its line's foot, letters with tails apart. */
  readonly baseline: number;
  /** Height of its line, about the font's size. */
  readonly size: number;
}

export function wordsOf(blocks: readonly Block[]): readonly OcrWord[] {
  const words: OcrWord[] = [];
  let number = 0;
  for (const block of blocks)
    for (const paragraph of block.paragraphs)
      for (const line of paragraph.lines) {
        const { x0, y0, x1, y1 } = line.baseline;
        const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
        number++;
        for (const { text, confidence, bbox, symbols } of line.words) {
          const middle = (bbox.x0 + bbox.x1) / 2;
          words.push({
            text: vietnamese(text),
            confidence: confidence / 100,
            digits: symbols.reduce((least, symbol) => (/\d/.test(symbol.text) ? Math.min(least, symbol.confidence / 100) : least), 1),
            line: number,
            left: bbox.x0,
            right: bbox.x1,
            top: bbox.y0,
            bottom: bbox.y1,
            baseline: y0 + slope * (middle - x0),
            size: line.rowAttributes.rowHeight,
          });
        }
      }
  return words;
}

/** The engine knows the Icelandic letter that looks like Đ, and now and then sees both; Vietnamese has neither it nor two in a row. */
function vietnamese(text: string): string {
  return text.normalize("NFC").trim().replace(/Ð/g, "Đ").replace(/ð/g, "đ").replace(/ĐĐ+/g, "Đ");
}
