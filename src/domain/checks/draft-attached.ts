import { hasRole, judgedCodes } from "../catalogue-lookup";
import { isOneOf } from "../read-address";
import type { Check } from "./check";

/**
 * A letter that asks for opinions goes out alone; its draft goes to the editorial board, to be posted.
 * Legal basis: text of 29/03/2016, point 4.
 */
export const draftAttached: Check = (mail, { classification, policy, catalogue }) => {
  const asksForOpinions = judgedCodes(classification).some((code) => hasRole(code, "consultation-letter", catalogue));
  const onlyToTheBoard =
    mail.recipientsComplete && mail.recipients.length > 0 && mail.recipients.every(({ address }) => isOneOf(address, policy.editorialBoard));
  if (!asksForOpinions || onlyToTheBoard) return [];

  const attachments = [];
  for (const { attachmentId, attachment, entry, facts } of classification.documents) {
    const isLetter = hasRole(entry, "consultation-letter", catalogue);
    const isDraft = hasRole(entry, "consultation-draft", catalogue) || (facts.draft && !isLetter);
    if (attachmentId !== null && isDraft) attachments.push({ id: attachmentId, name: attachment || "", entry: entry || "" });
  }
  return attachments.length ? [{ kind: "draft-attached", attachments }] : [];
};
