import type { ReadingProblem } from "../domain/document";
import type { ExportRefusal } from "../domain/export-refusal";

/** For the document-management system, or for the portal. */
export type ExportKind = "edxml" | "portal";

/** What is said while documents of the queue are packed, and of a package that was received. */
export interface ExportsWords {
  readonly label: string;
  readonly name: Readonly<Record<ExportKind, string>>;
  readonly does: Readonly<Record<ExportKind, string>>;
  readonly listing: string;
  readonly progress: (done: number, of: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly failed: string;
  readonly again: string;
  readonly packed: Readonly<Record<ExportKind, (count: number) => string>>;
  readonly nothing: Readonly<Record<ExportKind, string>>;
  readonly saved: (file: string) => string;
  readonly save: (count: number) => string;
  readonly refused: (count: number) => string;
  readonly refusal: (reason: ExportRefusal) => string;
  readonly open: (document: string) => string;
  readonly looked: (document: string) => string;
  readonly packAgain: string;
  readonly close: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly received: {
    readonly open: string;
    readonly drop: string;
    readonly opening: string;
    readonly close: string;
    readonly unnamed: string;
    readonly local: string;
    readonly failed: (file: string, problem: ReadingProblem) => string;
    readonly data: string;
    readonly faults: string;
    readonly files: string;
    readonly noFiles: string;
    readonly fields: Readonly<Record<"from" | "to" | "place" | "position" | "dueDate" | "sphere" | "reason" | "about" | "toPlaces" | "documentId" | "pages" | "content", string>>;
  };
}
