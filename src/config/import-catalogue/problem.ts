/** `error`: the row is left out. `warning`: the row is taken as far as it could be understood. */
export type Severity = "error" | "warning";

/** Something in the spreadsheet that a person has to look at, with its place and what to write there, in Vietnamese. */
export interface ImportProblem {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly sheet: string;
  /** As Excel shows it; `null` for the sheet as a whole. */
  readonly row: number | null;
  /** The letter of the column; `null` for the row as a whole. */
  readonly column: string | null;
  /** What stands in the cell. */
  readonly content: string;
  readonly message: string;
}

export type ProblemKind =
  | "no-table" | "missing-column" | "sheet-passed-over"
  | "no-name" | "repeated-name" | "repeated-code" | "bad-code" | "code-means-another"
  | "formula" | "date" | "error-value" | "markup"
  | "out-of-order" | "empty-group" | "below-end" | "too-many" | "without-place"
  | "unknown-destination" | "unknown-type" | "unknown-mark" | "unknown-form"
  | "ambiguous" | "never-recognised";

export type Report = (problem: Omit<ImportProblem, "sheet">) => void;

/** 1 → "A", 28 → "AB". */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
