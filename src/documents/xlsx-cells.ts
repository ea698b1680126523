import type { MergedCells, SheetCell, SheetCells } from "../domain/sheet-cells";
import type { Budget } from "./budget";
import { limits } from "./limits";
import { ReadingFailure } from "./reading-failure";
import { scanSheet } from "./xlsx-scan";
import { openWorkbook } from "./xlsx-workbook";

/** A table somebody wrote by hand has fewer; a data file does not belong here. */
const mostCells = 200_000;
const mostMerges = 20_000;
/** Excel's own bounds: a reference beyond them is no reference. */
const mostColumns = 16_384;
const mostRows = 1_048_576;

/** The cells of an Excel workbook, sheet by sheet as its tabs stand; hidden sheets are left out, hidden rows are not. */
export async function readXlsxCells(bytes: Uint8Array, budget: Budget): Promise<readonly SheetCells[]> {
  const { office, sheets, strings, styles } = await openWorkbook(bytes, budget);
  const read: SheetCells[] = [];
  let count = 0;
  for (const { name, part } of sheets) {
    const cells: SheetCell[] = [];
    const merges: MergedCells[] = [];
    let row = 0;
    let column = 0;
    await scanSheet(office, part, { strings, styles }, {
      row: (number) => {
        row = number;
        column = 0;
      },
      cell: ({ reference, text, kind }) => {
        const place = placeOf(reference);
        column = place?.column ?? column + 1;
        if (text === "" && kind !== "formula") return;
        if (++count > mostCells) throw new ReadingFailure("too-large", "cells");
        cells.push({ row: place?.row ?? row, column, text: text.slice(0, limits.line), kind });
      },
      merge: (range) => {
        const [first, last] = range.split(":").map(placeOf);
        if (first && last && merges.length < mostMerges) merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
      },
    });
    read.push({ name, cells, merges });
  }
  return read;
}

function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(reference);
  if (!match) return null;
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return row >= 1 && row <= mostRows && column <= mostColumns ? { row, column } : null;
}
