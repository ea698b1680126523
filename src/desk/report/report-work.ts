import type { Trouble } from "../../domain/trouble";
import type { Letter } from "../../report/files/letter";
import type { Month } from "../../domain/month";
import type { MonthReport, Scope } from "../../report/month-report";

export type ReportFile = "xlsx" | "csv" | "word";

/** How far the reading is; `of`: `null` while nobody knows. `report`: the figures of what was read so far. */
export interface ReportProgress {
  readonly read: number;
  readonly of: number | null;
  readonly report: MonthReport | null;
  /** What is read once the month itself is: the units' mailboxes, or an earlier month to compare with. Absent: the month. */
  readonly then?: { readonly kind: "units" } | { readonly kind: "earlier"; readonly month: Month };
}

export type ReportEnd = { readonly kind: "done"; readonly report: MonthReport } | { readonly kind: "stopped" } | { readonly kind: "failed"; readonly why: Trouble };
export type Did = { readonly kind: "done" } | { readonly kind: "failed"; readonly why: Trouble };

export interface ScopeChoice {
  readonly scope: Scope;
  /** Of a unit. */
  readonly name: string;
}

/** What the report's page can do, and nothing of how. */
export interface ReportWork {
  /** Newest first; the first is shown as chosen. */
  readonly months: readonly Month[];
  readonly scopes: readonly ScopeChoice[];
  /** Reads what is new and counts; what was read stays read, so that the same call goes on after a stop. */
  load(month: Month, scope: Scope, onProgress: (progress: ReportProgress) => void, signal: AbortSignal): Promise<ReportEnd>;
  /** `unit`: `null` for what could be laid to no unit. */
  saveNote(month: Month, unit: string | null, note: string): Promise<Did>;
  /** Makes the file and hands it to the browser; `letter` with a Word report. */
  download(file: ReportFile, report: MonthReport, letter: Letter | null): Promise<Did>;
}
