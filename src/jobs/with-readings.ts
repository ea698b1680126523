import type { DocumentReading, ReadingNote } from "../domain/document";
import type { CheckedMail, MailAttachment, OutgoingMail } from "../domain/mail";

export type Readings = Readonly<Record<string, DocumentReading>>;

/** A file that was taken out and attached again has another id; a changed one another size. */
export function attachmentKey({ id, name, size }: Pick<MailAttachment, "id" | "name" | "size">): string {
  return `${id}|${name}|${size}`;
}

/** The mail with what is known of its attachments; a file nobody has read keeps `null`. */
export function withReadings<M extends OutgoingMail>(mail: M, readings: Readings): M;
/** At send, with what the pane noted. */
export function withReadings(mail: OutgoingMail, notes: Readonly<Record<string, ReadingNote>>): CheckedMail;
export function withReadings(mail: OutgoingMail, readings: Readonly<Record<string, ReadingNote>>): CheckedMail {
  const attachments = mail.attachments.map((attachment) => Object.assign({}, attachment, { reading: readings[attachmentKey(attachment)] || attachment.reading }));
  return Object.assign({}, mail, { attachments });
}
