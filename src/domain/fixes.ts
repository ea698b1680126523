import type { AccusedRecipient, Finding, Fix } from "./finding";
import { fold } from "./fold";
import type { OutgoingMail } from "./mail";
import type { Policy } from "./policy";
import { isOneOf, sameAddress } from "./read-address";

/** A longer list of mailboxes is no help; the person then chooses From by hand. */
const mostMailboxes = 8;

/** What one click can put right about a finding; empty when only the person can. */
export function fixesFor(finding: Finding, mail: OutgoingMail, policy: Policy): readonly Fix[] {
  switch (finding.kind) {
    case "outside-address":
    case "look-alike-address":
    case "denied-address":
    case "unreadable-address":
    case "new-outside-domain":
      return finding.recipients.map(removal);
    case "internal-circulation":
      return finding.recipients.filter(({ address }) => !isOneOf(address, policy.publicationMailboxes)).map(removal);
    case "visible-recipients":
      return [{ kind: "move-to-bcc", addresses: finding.recipients.map(({ address }) => address) }];
    case "withheld-document":
      return finding.recipients.map(removal).concat(attachmentNamed(finding.where, mail));
    case "secrecy-mark":
    case "personal-data":
      return attachmentNamed(finding.where, mail);
    case "outside-sender":
    case "personal-sender":
      return unitMailboxesOf(mail, policy).map((mailbox) => ({ kind: "send-from-unit", mailbox }));
    case "draft-attached":
      return [{ kind: "take-out-draft", attachmentIds: finding.attachments.map(({ id }) => id) }];
    case "not-supplied":
    case "not-tagged":
      return policy.publicationMailboxes.length > 0 ? [{ kind: "supply" }] : [];
    case "foreign-sender":
    case "missing-attachment":
    case "state-address":
    case "unread-attachment":
    case "recipients-incomplete":
    case "electronic-only":
    case "portal-not-named":
    case "unsigned-pdf":
      return [];
  }
}

function removal({ field, address }: AccusedRecipient): Fix {
  return { kind: "remove-recipient", field, address };
}

function attachmentNamed(where: string, mail: OutgoingMail): Fix[] {
  return mail.attachments.filter(({ name }) => name === where).map(({ id, name }) => ({ kind: "remove-attachment", attachmentId: id, name }));
}

/**
 * The unit mailboxes a mail is likely to belong to: of units it names or writes to. Which of them the person may send as,
 * only Exchange knows.
 */
function unitMailboxesOf(mail: OutgoingMail, policy: Policy): readonly string[] {
  const mailboxes = policy.units.reduce<string[]>((all, unit) => all.concat(unit.mailboxes), []).filter((mailbox) => !mail.from || !sameAddress(mail.from.address, mailbox));
  const words = fold(`${mail.subject} ${mail.body.ownText}`);
  const named = policy.units.filter(({ name }) => name !== "" && words.indexOf(fold(name)) >= 0).reduce<string[]>((all, unit) => all.concat(unit.mailboxes), []);
  const copied = mail.recipients.filter(({ field, address }) => field !== "to" && isOneOf(address, mailboxes)).map(({ address }) => address);
  const likely = mailboxes.filter((mailbox) => isOneOf(mailbox, named.concat(copied)));
  if (likely.length > 0) return likely;
  return mailboxes.length <= mostMailboxes ? mailboxes : [];
}
