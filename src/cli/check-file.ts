import { readFile } from "node:fs/promises";
import type { ScanReader } from "../documents/scan-reader";
import type { Catalogue } from "../domain/catalogue";
import type { Finding } from "../domain/finding";
import type { Policy } from "../domain/policy";
import { readEml } from "../eml/read-eml";
import { describeFinding } from "../text/describe-finding";
import { quote } from "../text/quote";
import { emlError, fileError, type FileError } from "./file-error";
import type { FoundMail } from "./find-mails";
import { judgeMail, type JudgedMail } from "./judge-mail";
import { readableError, readableReport } from "./readable-report";
import { errorLine, reportLine } from "./report-line";

/** How a mail is told: a JSON line, the whole report, or a row of the table, which is laid out where it is written. */
export type Form = "json" | "details" | "table";

export interface Rules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}

/** What the table, the progress and the summary tell of one mail. */
export interface Outcome {
  readonly decision: JudgedMail["decision"];
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

/** More titles than a row of any terminal holds. */
const mostTitles = 12;

export async function checkFile({ file, error }: FoundMail, rules: Rules, scans: ScanReader | null, form: Form): Promise<Checked> {
  const judged = error ?? (await readAndJudge(file, rules, scans));
  if ("code" in judged) return failedCheck(file, judged, form);
  const { classification, official, findings, decision } = judged;
  const { entry, confidence } = classification.message;
  const outcome: Outcome = {
    decision,
    entry,
    confidence,
    official,
    findings: findings.slice(0, mostTitles).map((finding) => ({ severity: finding.severity, title: quote(describeFinding(finding, "vi").title, 120) })),
    scans: classification.documents.filter(({ textSource }) => textSource === "ocr").length,
  };
  return { file, text: form === "json" ? `${JSON.stringify(reportLine(file, judged, rules.policy))}\n` : form === "details" ? readableReport(file, judged, rules.policy) : "", outcome };
}

/** A file that was not checked, told in the same way as those that were. */
export function failedCheck(file: string, error: FileError, form: Form): Checked {
  return { file, text: form === "json" ? `${JSON.stringify(errorLine(file, error))}\n` : form === "details" ? readableError(file, error) : "", outcome: { error } };
}

/** The mail of a file judged, or why it could not be. */
export async function readAndJudge(file: string, { policy, catalogue }: Rules, scans: ScanReader | null): Promise<JudgedMail | FileError> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (failure) {
    return fileError(failure);
  }
  const read = await readEml(bytes);
  return read.ok ? judgeMail(read.value, policy, catalogue, scans) : emlError(read.code);
}
