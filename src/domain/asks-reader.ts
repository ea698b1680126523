import type { Catalogue } from "./catalogue";
import type { Classification } from "./classification";
import type { FiledMail } from "./mail";
import { isOfficial } from "./official";
import type { Policy } from "./policy";
import { sameAddress } from "./read-address";

/**
 * Whether what a mail in a mailbox asks is asked of whoever reads it there, officially: by a unit, or in a document. What the reader or
 * their unit has sent asks others, and what colleagues ask each other in passing is nobody's business.
 */
export function asksReader(mail: FiledMail, classification: Classification, reader: string, policy: Policy, catalogue: Catalogue): boolean {
  const own = [reader].concat(mail.sharedMailbox === null ? [] : mail.sharedMailbox);
  const isOwn = [mail.from, mail.sender].some((person) => person !== null && own.some((address) => sameAddress(person.address, address)));
  return !isOwn && (isOfficial(mail, classification, policy, catalogue) || classification.documents.some(({ attachmentId, facts }) => attachmentId !== null && facts.symbol !== null));
}
