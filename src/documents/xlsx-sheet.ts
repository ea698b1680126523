import type { Budget } from "./budget";
import { limits } from "./limits";
import type { OfficePackage } from "./office-package";
import { sideBySide } from "./side-by-side";
import { scanSheet, type CellLook } from "./xlsx-scan";

export interface SheetReading extends CellLook {
  readonly budget: Budget;
  readonly emit: (line: string) => void;
  /** Filled with what stands above and below each printed page, in Excel's codes. */
  readonly margins: { header: string; footer: string };
}

const mostCells = 1000;
const mostMargin = 5000;

/** Reads the rows of one sheet as lines, its filled cells with tabs between; blank rows are one blank line. */
export async function readSheet(office: OfficePackage, part: string, { budget, emit, margins, ...look }: SheetReading): Promise<void> {
  let row: string[][] = [];
  let indented = false;
  let rowHidden = false;
  let lastRow = 0;
  let rowNumber = 0;

  await scanSheet(office, part, look, {
    row: (number, hidden) => {
      row = [];
      indented = false;
      rowHidden = hidden;
      rowNumber = number;
    },
    cell: ({ reference, text }) => {
      if (text === "" || row.length >= mostCells) return;
      // What stands right of the page's first columns belongs to the right-hand column of the head.
      if (row.length === 0) indented = !/^[AB]\d/i.test(reference || "A1");
      row.push(text.slice(0, 4 * limits.line).split(/\r\n|\r|\n/));
    },
    endRow: () => {
      if (row.length === 0 || rowHidden) return;
      if (rowNumber > lastRow + 1 && lastRow > 0) emit("");
      lastRow = rowNumber;
      for (const line of sideBySide(row, budget)) emit(indented ? `\t${line}` : line);
    },
    margin: (place, text) => {
      if (margins[place].length < mostMargin || text === "\n") margins[place] += text;
    },
  });
}
