import type { Catalogue } from "../domain/catalogue";
import type { Finding, SendDecision } from "../domain/finding";
import type { Policy } from "../domain/policy";
import type { FileError } from "./file-error";
import { printable } from "./printable";

/** How a mail is told: a JSON line, the whole report, or a row of the table, which is laid out where it is written. */
export type Form = "json" | "details" | "table";

export interface Rules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}

/** What the table, the progress and the summary tell of one mail. */
export interface Outcome {
  readonly decision: SendDecision["kind"];
  readonly entry: string | null;
  readonly confidence: number;
  readonly official: boolean;
  readonly findings: readonly { readonly severity: Finding["severity"]; readonly title: string }[];
  /** Documents whose letters were recognised on a scan. */
  readonly scans: number;
}

/** One mail that was checked, ready to be written and small enough to wait for its turn. */
export interface Checked {
  readonly file: string;
  readonly text: string;
  readonly outcome: Outcome | { readonly error: FileError };
}

/** A file that was not checked, told in the same way as those that were. */
export function failedCheck(file: string, error: FileError, form: Form): Checked {
  const text = form === "json" ? `${JSON.stringify({ file, error })}\n` : form === "details" ? `KHÔNG ĐỌC ĐƯỢC  ${printable(file)}\n  ${error.message}\n` : "";
  return { file, text, outcome: { error } };
}

export const decisions = { allow: "GỬI ĐƯỢC", ask: "HỎI LẠI", stop: "DỪNG" } as const;
