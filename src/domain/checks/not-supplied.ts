import { isOneOf } from "../read-address";
import type { Check } from "./check";
import { owedDocuments } from "./owed-documents";

/**
 * A catalogue document goes to the IT department together with its issue.
 * Legal basis: text of 29/03/2016, point 3.
 */
export const notSupplied: Check = (mail, { classification, policy, catalogue }) => {
  if (mail.supplied !== null || mail.recipients.some(({ address }) => isOneOf(address, policy.publicationMailboxes))) return [];
  const documents = owedDocuments(classification, catalogue);
  return documents.length ? [{ kind: "not-supplied", documents }] : [];
};
