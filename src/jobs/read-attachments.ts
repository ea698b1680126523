import type { DocumentReading } from "../domain/document";
import type { MailAttachment } from "../domain/mail";
import { unreadDocument } from "../domain/unread-document";
import { attachmentKey, type Readings } from "./with-readings";

export interface ReadingPorts {
  /** Bytes of an attachment; `null` when they are not in the mail (a link to the cloud). */
  readonly content: (attachmentId: string) => Promise<Uint8Array | null>;
  readonly read: (bytes: Uint8Array, name: string) => Promise<DocumentReading>;
}

export interface AttachmentReadings {
  known(): Readings;
  /** Names of those among `attachments` that are not read yet. */
  missing(attachments: readonly MailAttachment[]): readonly string[];
  /** Reads what is missing, one after the other, telling after each; a second call joins the first. */
  readMissing(attachments: readonly MailAttachment[], changed: () => void): Promise<void>;
}

/** More than any mail of the ministry carries; a bigger file would only make the pane stand still. */
const largest = 60 * 1024 * 1024;

/** Each file is read once, however often the draft changes around it. */
export function openAttachmentReadings({ content, read }: ReadingPorts, before: Readings = {}): AttachmentReadings {
  const readings: Record<string, DocumentReading> = { ...before };
  let running: Promise<void> = Promise.resolve();

  const isMissing = (attachment: MailAttachment) => !attachment.isInline && readings[attachmentKey(attachment)] === undefined;
  const readOne = async ({ id, name, size }: MailAttachment): Promise<DocumentReading> => {
    if (size > largest) return unreadDocument(name, "too-large");
    try {
      const bytes = await content(id);
      return bytes === null ? unreadDocument(name, null) : await read(bytes, name);
    } catch {
      // Outlook would not give the file: it counts as not read, which is a finding of its own.
      return unreadDocument(name, null);
    }
  };
  return {
    known: () => readings,
    missing: (attachments) => attachments.filter(isMissing).map(({ name }) => name),
    readMissing: (attachments, changed) => {
      running = running.then(async () => {
        for (const attachment of attachments.filter(isMissing)) {
          readings[attachmentKey(attachment)] = await readOne(attachment);
          changed();
        }
      });
      return running;
    },
  };
}
