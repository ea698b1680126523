import type { JudgedDocument, JudgedMail } from "./classification";
import type { CheckedMail } from "./mail";
import { ownWords } from "./own-words";

/**
 * What a mail was judged to carry, as far as it may accuse anybody. A subject alone is no document: with no file and no document set out in the body
 * it counts only above a text that may be one, and in a person's mail ("Thông báo: mất điện chiều nay") only with a number, for a unit's mailbox
 * speaks officially. The rest is said in the pane and counts for nothing here: asking about it would be a false alarm.
 */
export function carriedDocument<D extends JudgedDocument>(mail: CheckedMail, judged: JudgedMail<D>, fromUnit: boolean): JudgedMail<D> {
  const isBorne =
    mail.attachments.some(({ isInline }) => !isInline) ||
    judged.documents.some(({ facts: { evidence } }) => !evidence || evidence.length > 0) ||
    // A greeting, a line and a name are shorter; a signature is no text.
    ((fromUnit || numbered.test(mail.subject)) && ownWords(mail.body.ownText).trim().length > 79);
  return isBorne ? judged : { message: { entry: null }, documents: [] };
}

/** "12/TB-VP", "08/2025/TT-BTP"; not a date. */
const numbered = /\d[a-z]? *\/ *(\d{4} *\/ *)?[a-z\u0111]/i;
