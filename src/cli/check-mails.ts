import { readFile } from "node:fs/promises";
import { memoryStore } from "../documents/ocr/ocr-cache";
import { openScanReader, type ScanReader } from "../documents/scan-reader";
import type { Catalogue } from "../domain/catalogue";
import type { Policy } from "../domain/policy";
import { readEml } from "../eml/read-eml";
import { emlError, fileError, type FileError } from "./file-error";
import { findMails, type FoundMail } from "./find-mails";
import { judgeMail, type JudgedMail } from "./judge-mail";
import { readOptions, usage } from "./options";
import { readableError, readableReport } from "./readable-report";
import { readRules } from "./read-rules";
import { errorLine, reportLine } from "./report-line";
import type { Streams } from "./streams";

/**
 * `npm run check`: the checks of the add-in over `.eml` files. Gives the exit status: 0, 1 when a file could not be read,
 * 2 for wrong usage or a bad policy.
 */
export async function checkMails(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (typeof options === "string") {
    err(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    await out(usage);
    return 0;
  }
  const rules = await readRules(options.policy, options.catalogue);
  if (typeof rules === "string") {
    err(`${rules}\n`);
    return 2;
  }
  const { policy } = rules;

  const scans = options.scans && policy.readScans ? openScanReader(null, null, async () => memoryStore()) : null;
  let status: 0 | 1 = 0;
  for (const path of options.paths) {
    let found = false;
    for await (const mail of findMails(path)) {
      found = true;
      const { file } = mail;
      const result = await checkFile(mail, rules, scans);
      if ("code" in result) status = 1;
      if (options.json) await out(`${JSON.stringify("code" in result ? errorLine(file, result) : reportLine(file, result, policy))}\n`);
      else await out("code" in result ? readableError(file, result) : readableReport(file, result, policy));
    }
    if (!found) err(`Thư mục ${path} không có tệp .eml nào.\n`);
  }
  scans?.close();
  return status;
}

async function checkFile({ file, error }: FoundMail, { policy, catalogue }: { readonly policy: Policy; readonly catalogue: Catalogue }, scans: ScanReader | null): Promise<JudgedMail | FileError> {
  if (error) return error;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (failure) {
    return fileError(failure);
  }
  const read = await readEml(bytes);
  return read.ok ? judgeMail(read.value, policy, catalogue, scans) : emlError(read.code);
}
