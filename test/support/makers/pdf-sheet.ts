import { pdfFile, pdfPage, widthOf, type PdfPage, type PdfText } from "./pdf-file";
import type { Sheet } from "./sheet";

const size = 12;
const step = 16;
const margin = { left: 85, right: 545, top: 790, bottom: 60 };
/** Middles of the two columns of a head. */
const middle = { left: 165, right: 405 };
const column = { left: 170, right: 270 };

/** A sheet on A4 pages: what stands in columns is centred in them, long paragraphs are broken where the line is full. */
export function pdfOfSheet(sheet: Sheet): Uint8Array {
  return pdfFile(pagesOfSheet(sheet));
}

export function pagesOfSheet(sheet: Sheet): readonly PdfPage[] {
  const pages: PdfText[][] = [[]];
  let y = margin.top;
  const put = (text: string, x: number, at: number) => pages[pages.length - 1]!.push({ text, x, y: at, size });
  const room = (lines: number) => {
    if (y - lines * step >= margin.bottom) return;
    pages.push([]);
    y = margin.top;
  };
  for (const block of sheet) {
    if (block.kind === "columns") {
      const left = block.left.flatMap((line) => broken(line, column.left));
      const right = block.right.flatMap((line) => broken(line, column.right));
      const height = Math.max(left.length, right.length);
      room(height);
      left.forEach((line, i) => put(line, Math.max(40, middle.left - widthOf(line, size) / 2), y - i * step));
      right.forEach((line, i) => put(line, middle.right - widthOf(line, size) / 2, y - i * step));
      y -= height * step;
      continue;
    }
    if (block.text === "") {
      y -= step;
      continue;
    }
    const lines = broken(block.text, margin.right - margin.left);
    const centred = lines.length === 1 && block.text === block.text.toUpperCase();
    for (const line of lines) {
      room(1);
      put(line, centred ? (margin.left + margin.right - widthOf(line, size)) / 2 : margin.left, y);
      y -= step;
    }
  }
  return pages.map((texts) => ({ texts }));
}

export const pageWidth = pdfPage.width;

function broken(line: string, width: number): readonly string[] {
  if (widthOf(line, size) <= width) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && widthOf(longer, size) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
