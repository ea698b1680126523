import { foundDocument } from "./found-document";
import type { FurtherCheck } from "./check";
import { isIssuedPage } from "./issued-page";

/**
 * An issued document sent as a PDF without a digital signature is a copy; signed by the competent person and the agency it has the value
 * of the paper original. Legal basis: Decree 30/2020, article 5.
 */
export const unsignedPdf: FurtherCheck = (_mail, { classification, catalogue }) => {
  const documents = classification.documents
    .filter((document) => /\.pdf$/i.test(document.attachment || "") && document.signatures.length === 0 && isIssuedPage(document, catalogue))
    .map(foundDocument);
  return documents.length === 0 ? [] : [{ kind: "unsigned-pdf", documents }];
};
