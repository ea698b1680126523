/** How a cell looks, which also says what it is: words, a count, a share, days, a moment. */
export type Look = "plain" | "title" | "said" | "head" | "words" | "count" | "share" | "days" | "moment" | "total-words" | "total-count" | "total-share" | "total-days";

export interface Cell {
  /** A moment is a `Date`; it is shown in Vietnam's time (UTC+7). */
  readonly value: string | number | Date | null;
  readonly look: Look;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** The row, counted from 1, that heads the table: it stays in sight, is printed on every page, and what stands above it spans the sheet. */
  readonly headRow: number;
  /** Columns that stay in sight. */
  readonly keptColumns: number;
}
