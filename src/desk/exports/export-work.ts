import type { Arrival } from "../../domain/arrival";
import type { ExportRefusal } from "../../domain/export-refusal";
import type { Trouble } from "../../domain/trouble";
import type { ExportKind } from "../../text/exports-words";
import type { Row } from "../queue/row";

export interface ExportProgress {
  readonly done: number;
  readonly of: number;
  /** `null` while the list itself is still being read. */
  readonly row: Row | null;
}

export interface RefusedRow {
  readonly row: Row;
  readonly reasons: readonly ExportRefusal[];
}

export type ExportEnd =
  /** `file` is `null` when nothing may go. */
  | { readonly kind: "done"; readonly file: { readonly name: string; readonly blob: Blob } | null; readonly count: number; readonly refused: readonly RefusedRow[] }
  | { readonly kind: "stopped" }
  /** No mail could be loaded any more: nothing was packed. */
  | { readonly kind: "failed"; readonly why: Trouble };

export interface ExportOrder {
  readonly kind: ExportKind;
  readonly rows: readonly Row[];
  /** Keys of rows whose unread files somebody has looked at. */
  readonly looked: ReadonlySet<string>;
}

export interface ExportWork {
  run(order: ExportOrder, tell: (progress: ExportProgress) => void, signal: AbortSignal): Promise<ExportEnd>;
}

/** Every mail of the list, also of folders that were not wanted yet; `trouble` where it could not be read whole. */
export type WholeList = () => Promise<{ readonly arrivals: readonly Arrival[]; readonly trouble: Trouble | null }>;
