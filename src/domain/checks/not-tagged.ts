import { hasRole, judgedCodes } from "../catalogue-lookup";
import { isOneOf } from "../read-address";
import type { FurtherCheck } from "./check";
import { owedDocuments } from "./owed-documents";

/**
 * A document that is supplied goes with its data: whoever puts the publication mailbox in by hand leaves the IT department to type them.
 * Legal basis: text of 29/03/2016, point 3. What the publication mailbox itself sends needs none, and of a draft beside
 * the letter that asks for opinions `draftAttached` speaks.
 */
export const notTagged: FurtherCheck = (mail, { classification, policy, catalogue }) => {
  const isPublication = (address: string) => isOneOf(address, policy.publicationMailboxes);
  if (mail.supplied !== null || (mail.from !== null && isPublication(mail.from.address)) || !mail.recipients.some(({ address }) => isPublication(address))) return [];
  const asksForOpinions = judgedCodes(classification).some((code) => hasRole(code, "consultation-letter", catalogue));
  const documents = owedDocuments(classification, catalogue).filter(({ entry }) => !(asksForOpinions && hasRole(entry, "consultation-draft", catalogue)));
  return documents.length === 0 ? [] : [{ kind: "not-tagged", documents }];
};
