import type { AccusedRecipient, Finding, Fix } from "./finding";
import { fold } from "./fold";
import type { OutgoingMail } from "./mail";
import type { Policy, Unit } from "./policy";
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
 * The unit mailboxes a mail is likely to belong to: first of the person's own unit, then of the unit its documents are numbered by,
 * then of those it names or copies to. Which of them the person may send as, only Exchange knows.
 */
function unitMailboxesOf(mail: OutgoingMail, policy: Policy): readonly string[] {
  const { units } = policy;
  const from = mail.from === null ? "" : mail.from.address;
  const mailboxes = mailboxesOf(units).filter((mailbox) => !sameAddress(from, mailbox));
  const own = units.filter(({ members }) => isOneOf(from, members || []));
  const notations = notationsIn(mail);
  const issuing = units.filter(({ code }) => notations.some((notation) => endsWith(notation, fold(code))));
  const words = fold(`${mail.subject} ${mail.body.ownText}`);
  const named = units.filter(({ name }) => name !== "" && words.indexOf(fold(name)) >= 0);
  const copied = mail.recipients.filter(({ field }) => field !== "to").map(({ address }) => address);
  const likely = mailboxesOf(own).concat(mailboxesOf(issuing), mailboxes.filter((mailbox) => isOneOf(mailbox, mailboxesOf(named)) || copied.some((address) => sameAddress(address, mailbox))));
  const offered = likely.filter((mailbox, at) => mailboxes.indexOf(mailbox) >= 0 && likely.indexOf(mailbox) === at);
  if (offered.length > 0) return offered;
  return mailboxes.length <= mostMailboxes ? mailboxes : [];
}

function mailboxesOf(units: readonly Unit[]): readonly string[] {
  return units.reduce<readonly string[]>((all, unit) => all.concat(unit.mailboxes), []);
}

/** "/tb-plhshc" of "61/TB-PLHSHC": what follows the number of a document the mail names or carries. */
function notationsIn({ subject, attachments }: OutgoingMail): readonly string[] {
  const symbols = attachments.map(({ reading }) => (reading === null ? "" : reading.facts.symbol || ""));
  return fold([subject].concat(symbols).join(" ")).match(/\/[a-z][a-z0-9&.]*(?:-[a-z0-9&.]+)*/g) || [];
}

/** The unit stands last in a notation, alone or after the type or the ministry. */
function endsWith(notation: string, code: string): boolean {
  const at = notation.length - code.length;
  return code !== "" && at > 0 && notation.indexOf(code, at) === at && /[-/]/.test(notation[at - 1]!);
}
