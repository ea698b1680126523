/** What a cell of a spreadsheet holds; of a formula only the value last shown is known. */
export type CellKind = "text" | "number" | "date" | "formula" | "error";

export interface SheetCell {
  /** As Excel counts: the first row and the first column are 1. */
  readonly row: number;
  readonly column: number;
  /** As a person sees it. */
  readonly text: string;
  readonly kind: CellKind;
}

/** Cells merged into one; the value stands in the first. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a spreadsheet as its cells, empty ones left out. */
export interface SheetCells {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly MergedCells[];
}
