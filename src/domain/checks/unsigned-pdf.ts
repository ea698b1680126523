import { isFromUnit } from "../official";
import type { FurtherCheck } from "./check";
import { foundDocument } from "./found-document";
import { isIssuedPage } from "./issued-page";
import { isOwnDocument } from "./own-document";

/** Decree 30/2020 is in force. */
const since = "2020-03-05";

/**
 * The ministry's own document sent by a unit as a PDF without a digital signature is a copy; signed by the competent person and the agency
 * it has the value of the paper original. Legal basis: Decree 30/2020, article 5. Who merely passes a document on is left in peace.
 */
export const unsignedPdf: FurtherCheck = (mail, { classification, policy, catalogue }) => {
  if (!isFromUnit(mail, policy)) return [];
  const documents = classification.documents
    .filter((document) => {
      const { attachment, facts, signatures } = document;
      const isRecent = facts.issuedDate === null || facts.issuedDate >= since;
      return /\.pdf$/i.test(attachment || "") && signatures.length === 0 && isRecent && isOwnDocument(facts, policy) && isIssuedPage(document, catalogue);
    })
    .map(foundDocument);
  return documents.length === 0 ? [] : [{ kind: "unsigned-pdf", documents }];
};
