import { opened } from "../classify/classify-mail";
import type { DocumentJudgement } from "../classification";
import type { OutgoingMail } from "../mail";

/** What was read of a judged document: of its file, of one inside it, or of the mail's own text. */
export function linesOf({ attachmentId, attachment }: DocumentJudgement, mail: OutgoingMail): readonly string[] {
  if (attachmentId === null) return mail.body.ownText.split(/\r\n?|\n/);
  const file = mail.attachments.filter(({ id }) => id === attachmentId)[0];
  const read = file && opened(file).filter(({ name }) => name === attachment)[0];
  return (read && read.reading && read.reading.lines) || [];
}
