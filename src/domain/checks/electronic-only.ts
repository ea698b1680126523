import { entryOf } from "../catalogue-lookup";
import { findPaperCopy } from "../find-paper-copy";
import { isIssued } from "../judge-address";
import type { FurtherCheck } from "./check";
import { foundDocument } from "./found-document";

/**
 * Between units of the ministry periodic reports and replies go electronically only; no paper follows.
 * Legal basis: text of 29/03/2016, point 4. Beside a recipient outside the ministry nothing is said: the paper may be theirs.
 */
export const electronicOnly: FurtherCheck = (mail, { classification, catalogue, recipients }) => {
  const goesElectronically = (code: string | null) => {
    const entry = entryOf(code, catalogue);
    return entry !== null && entry.electronicOnly && (entry.role === "periodic-report" || entry.role === "reply");
  };
  const documents = classification.documents.filter(({ entry }) => goesElectronically(entry)).map(foundDocument);
  const { entry } = classification.message;
  if (documents.length === 0 && goesElectronically(entry)) documents.push({ attachmentId: null, name: null, entry: entry || "" });
  if (documents.length === 0 || recipients.length === 0 || !recipients.every(({ judged }) => isIssued(judged))) return [];
  const phrase = findPaperCopy(mail.body.ownText);
  return phrase === null ? [] : [{ kind: "electronic-only", phrase, documents }];
};
