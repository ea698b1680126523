import { stopMarkOf } from "../stop-mark";
import type { Check, Found } from "./check";

/**
 * A document with a secrecy mark (độ mật) or to be returned never leaves by mail.
 * The mark in a document's layout counts; the word in a sentence does not, and reading has told them apart.
 */
export const secrecyMark: Check = (_mail, { classification }) => {
  const findings: Found[] = [];
  for (const { attachment, facts } of classification.documents) {
    const mark = stopMarkOf(facts);
    if (mark !== null) findings.push({ kind: "secrecy-mark", mark, where: attachment || "body" });
  }
  return findings;
};
