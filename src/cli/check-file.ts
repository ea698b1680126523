import { readFile } from "node:fs/promises";
import type { ScanReader } from "../documents/scan-reader";
import { readEml } from "../eml/read-eml";
import { describeFinding } from "../text/describe-finding";
import { quote } from "../text/quote";
import { failedCheck, type Checked, type Form, type Outcome, type Rules } from "./checked";
import { emlError, fileError, type FileError } from "./file-error";
import type { FoundMail } from "./find-mails";
import { judgeMail, type JudgedMail } from "./judge-mail";
import { readableReport } from "./readable-report";
import { reportLine } from "./report-line";

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
