import { fold } from "../fold";

/** A piece of a line that stands by itself; the head of a document has two columns on one line. */
export interface Cell {
  readonly text: string;
  readonly folded: string;
  readonly line: number;
  readonly column: number;
}

/** Splits where a table cell ends (tab, bar) or, where there are no tabs, the page leaves a gap (two spaces or more). */
export function cellsOf(line: string, index: number): readonly Cell[] {
  const cells: Cell[] = [];
  const tabbed = line.indexOf("\t") >= 0;
  line.split(tabbed ? /\t|\|/ : /\|| {2,}(?=\S)/).forEach((piece, position) => {
    const text = piece.replace(/\s+/g, " ").trim();
    // The indent of a centred line is not a column; an empty table cell is.
    const column = position > 0 && !tabbed && /^ {2,}/.test(line) ? position - 1 : position;
    if (text !== "") cells.push({ text, folded: fold(text), line: index, column });
  });
  return cells;
}

const endOfHead = /^(kinh gui|can cu |noi nhan|dieu 1\b|chuong i\b|phan i\b)/;

/** The head of the document: what stands above the addressee, the legal grounds or the first article. */
export function headCells(lines: readonly string[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i < lines.length && i < 60; i++) {
    const own = cellsOf(lines[i] || "", i);
    if (own.some((cell) => endOfHead.test(cell.folded)) && cells.length > 0) break;
    cells.push(...own);
  }
  return cells;
}

/** Written in capitals: at least two letters, and none of them small. */
export function inCapitals(text: string): boolean {
  const upper = text.toUpperCase();
  return text === upper && upper !== text.toLowerCase() && fold(text).replace(/[^a-z]/g, "").length > 1;
}

/** A line of a hostile file may be as long as it likes; the head of a document is not. */
const longestLine = 2000;

/** Composed letters, plain spaces and no endless gaps, as every reader of a line expects them. */
export function tidyLine(line: string): string {
  return line.slice(0, longestLine).normalize("NFC").replace(/[\u00a0\u2007\u202f]/g, " ").replace(/ {9,}/g, "        ");
}
