import { exclusionOf } from "../catalogue-lookup";
import { isIssued } from "../judge-address";
import { isOneOf } from "../read-address";
import { accused, type Check, type JudgedRecipient } from "./check";

/**
 * Personal matters (staff, awards, discipline, petitions, personal data) are neither published nor sent out of the ministry.
 * A mailbox below the ministry's own domain is not outside.
 */
export const withheldDocument: Check = (_mail, { classification, catalogue, policy, recipients }) => {
  const isWithheld = (code: string | null) => {
    const exclusion = exclusionOf(code, catalogue);
    return exclusion !== null && exclusion.effect === "withhold";
  };
  const document = classification.documents.filter(({ entry }) => isWithheld(entry))[0];
  const entry = document ? document.entry : classification.message.entry;
  if (entry === null || !isWithheld(entry)) return [];

  const leaves = ({ recipient, judged }: JudgedRecipient) =>
    isOneOf(recipient.address, policy.publicationMailboxes) || !(isIssued(judged) || judged.reason.kind === "ministry-subdomain");
  const found = recipients.filter(leaves);
  const where = (document && document.attachment) || "body";
  return found.length ? [{ kind: "withheld-document", entry, where, recipients: found.map(accused) }] : [];
};
