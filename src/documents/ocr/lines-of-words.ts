import type { Glyph } from "../pdf/glyph";
import { linesOf } from "../pdf-lines";
import type { OcrWord } from "./ocr-words";
import { withoutDoubtfulDigits } from "./doubtful-digits";

/** Gap between words, in font sizes, that parts columns; words of a justified line stand closer. */
const columnGap = 1.5;
/** Less sure than this, a line of letters is a seal's rim or a signature; a known notation or heading in it is kept. */
const leastLine = 0.35;
/** The same for signs that stand alone: specks and rules. */
const leastSign = 0.6;

/** The words of a page as lines, side-by-side columns with tabs between, as a PDF's own text gives them. */
export function linesOfWords(words: readonly OcrWord[], width: number, height: number): readonly string[] {
  const kept = words.filter(isWord);
  const usual = middleOf(kept.map((word) => word.size));
  const runs: Glyph[] = [];
  for (const line of linesIn(kept).filter(isPrint)) {
    // A tall pen stroke makes its whole line tall.
    const size = Math.min(line[0]?.size ?? usual, 1.5 * usual);
    for (const run of runsIn(withoutDoubtfulDigits(line), size)) {
      const first = run[0] as OcrWord;
      const last = run[run.length - 1] as OcrWord;
      const text = run.map((word) => word.text).filter((piece) => piece !== "").join(" ");
      runs.push({ text, x: first.left, y: height - middleOf(run.map((word) => word.baseline)), width: last.right - first.left, size, angle: 0, font: "", code: 0, order: runs.length * 2 });
    }
  }
  return linesOf(runs.filter((run) => run.text !== ""), width);
}

function isWord({ text, confidence }: OcrWord): boolean {
  return text !== "" && (/[\p{L}\p{N}]/u.test(text) || confidence >= leastSign || /^[-–—+…]$/.test(text));
}

function isPrint(line: readonly OcrWord[]): boolean {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of line) {
    letters += text.length;
    sum += text.length * confidence;
  }
  return sum >= leastLine * letters || line.some(({ text }) => /\/[A-ZĐ]{2}|^[A-ZĐÀ-Ỹ]{4,}$/.test(text));
}

/** The words by the engine's lines, each from left to right. */
function linesIn(words: readonly OcrWord[]): readonly (readonly OcrWord[])[] {
  const lines = new Map<number, OcrWord[]>();
  for (const word of words) {
    const line = lines.get(word.line);
    if (line) line.push(word);
    else lines.set(word.line, [word]);
  }
  return [...lines.values()].map((line) => line.sort((a, b) => a.left - b.left));
}

function runsIn(line: readonly OcrWord[], size: number): readonly (readonly OcrWord[])[] {
  const runs: OcrWord[][] = [];
  let right = -Infinity;
  for (const word of line) {
    if (word.left - right > columnGap * size) runs.push([word]);
    else (runs[runs.length - 1] as OcrWord[]).push(word);
    right = Math.max(right, word.right);
  }
  return runs;
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
