import type { CellKind, MergedCells, SheetCells } from "../../domain/sheet-cells";

export interface GridCell {
  readonly column: number;
  readonly text: string;
  readonly kind: CellKind;
  /** Where the value itself stands: another cell's where cells are merged. */
  readonly originRow: number;
  readonly originColumn: number;
  /** How many columns it covers. */
  readonly width: number;
}

/** A row that holds anything, its cells by column. */
export interface GridRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, GridCell>;
}

/** A merge larger than any table is a stray one; it would only cost memory. */
const mostMergedRows = 2000;
const mostMergedColumns = 60;
/** Merges that together fill more than this are left as they are. */
const mostFilled = 300_000;

/** The sheet as rows, each cell of a merge holding the value of the whole. */
export function gridOf({ cells, merges }: SheetCells): readonly GridRow[] {
  const rows = new Map<number, Map<number, GridCell>>();
  const put = (row: number, cell: GridCell) => {
    const known = rows.get(row);
    if (known) known.set(cell.column, cell);
    else rows.set(row, new Map([[cell.column, cell]]));
  };
  const mergeAt = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  let filled = 0;
  for (const { row, column, text, kind } of cells) {
    const value = tidy(text);
    if (value === "") continue;
    const single = { top: row, left: column, bottom: row, right: column };
    const { bottom, right } = within(filled < mostFilled ? mergeAt.get(`${row},${column}`) ?? single : single);
    filled += (bottom - row + 1) * (right - column + 1);
    for (let at = row; at <= bottom; at++) {
      for (let to = column; to <= right; to++) put(at, { column: to, text: value, kind, originRow: row, originColumn: column, width: right - column + 1 });
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([number, byColumn]) => ({ number, cells: byColumn }));
}

function within({ top, left, bottom, right }: MergedCells): MergedCells {
  return { top, left, bottom: Math.min(bottom, top + mostMergedRows), right: Math.min(right, left + mostMergedColumns) };
}

/** Without what is not seen and what would drive a terminal or turn the reading order; broken lines become one. */
function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, " ")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}
