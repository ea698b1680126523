import type { JudgedDocument, JudgedMail } from "./classification";
import type { CheckedMail } from "./mail";

/**
 * What a mail was judged to carry, as far as it may accuse anybody. A title in the subject of a person's mail, with no file, no number
 * and no document set out in the body ("Thông báo: mất điện chiều nay"), is said in the pane and counts for nothing here:
 * asking about it would be a false alarm. Mail from a unit's mailbox counts as it stands, for that mailbox speaks officially.
 */
export function carriedDocument<D extends JudgedDocument>(mail: CheckedMail, judged: JudgedMail<D>, fromUnit: boolean): JudgedMail<D> {
  const onPage = judged.documents.some(({ attachmentId, facts }) => attachmentId !== null || !facts.evidence || facts.evidence.length > 0);
  const isBorne = fromUnit || onPage || mail.attachments.some(({ isInline }) => !isInline) || numbered.test(mail.subject);
  return isBorne ? judged : { message: { entry: null }, documents: [] };
}

/** "12/TB-VP", "08/2025/TT-BTP"; not a date. */
const numbered = /\d[a-z]?\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z\u0110\u0111]/i;
