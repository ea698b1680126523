import { entryOf } from "../catalogue-lookup";
import { isOneOf } from "../read-address";
import { stopMarkOf } from "../stop-mark";
import type { Check } from "./check";

/**
 * A catalogue document goes to the IT department together with its issue.
 * Legal basis: text of 29/03/2016, point 3.
 */
export const notSupplied: Check = (mail, { classification, policy, catalogue }) => {
  const isSupplied = mail.supplied !== null || mail.recipients.some(({ address }) => isOneOf(address, policy.publicationMailboxes));
  /** A secret document is never supplied, so it is not owed. */
  if (isSupplied || classification.documents.some((document) => stopMarkOf(document.facts) !== null)) return [];

  const isOwed = (code: string | null) => {
    const entry = entryOf(code, catalogue);
    return entry !== null && entry.supply;
  };
  const documents = classification.documents
    .filter(({ entry }) => isOwed(entry))
    .map(({ attachmentId, attachment, entry }) => ({ attachmentId, name: attachment, entry: entry as string }));
  const { entry } = classification.message;
  if (documents.length === 0 && isOwed(entry)) documents.push({ attachmentId: null, name: null, entry: entry as string });
  return documents.length === 0 ? [] : [{ kind: "not-supplied", documents }];
};
