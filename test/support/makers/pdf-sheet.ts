import { pdfFile, pdfPage, widthOf, type PdfPage, type PdfText } from "./pdf-file";
import type { Around } from "./lay-out";
import type { Sheet } from "./sheet";

const margin = { left: 85, right: 545, top: 790, bottom: 60 };
/** Middles of the two columns of a head. */
const middle = { left: 165, right: 405, page: 297 };
const column = { left: 170, right: 270 };

/** A sheet on A4 pages: what stands in columns is centred in them, long paragraphs are broken where the line is full. */
export function pdfOfSheet(sheet: Sheet, around: Around = {}): Uint8Array {
  return pdfFile(pagesOfSheet(sheet, around));
}

export function pagesOfSheet(sheet: Sheet, { header = [], box = [], points: size = 12 }: Around = {}): readonly PdfPage[] {
  const step = (size * 4) / 3;
  const broken = (line: string, width: number) => brokenAt(line, width, size);
  const pages: PdfText[][] = [[]];
  const boxes = box.map((line, i) => boxAround(line, margin.top + 22 - i * 20, size));
  let y = margin.top;
  const put = (text: string, x: number, at: number) => pages[pages.length - 1]!.push({ text, x, y: at, size });
  const room = (lines: number) => {
    if (y - lines * step >= margin.bottom) return;
    pages.push([]);
    y = margin.top;
  };
  header.forEach((line, i) => put(line, middle.page - widthOf(line, size) / 2, pdfPage.height - 20 - i * step));
  box.forEach((line, i) => put(line, boxes[i]![0] + 6, boxes[i]![1] + 5));
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
  return pages.map((texts, i) => (i === 0 ? { texts, boxes } : { texts }));
}

function boxAround(line: string, y: number, size: number): readonly [number, number, number, number] {
  const width = widthOf(line, size) + 12;
  return [middle.left - width / 2, y, width, size + 6];
}

function brokenAt(line: string, width: number, size: number): readonly string[] {
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
