import type { DocumentReading } from "../domain/document";
import type { MailAttachment } from "../domain/mail";
import { unreadDocument } from "../domain/unread-document";
import { attachmentKey, type Readings } from "./with-readings";

/** How one file is to be read, and what is told meanwhile. */
export interface ReadingCare {
  /** Share of a scan's letters recognised so far, between 0 and 1; never told of another file. */
  readonly progress: (recognised: number) => void;
  /** Given up: what was read by then stands. */
  readonly signal: AbortSignal;
}

export interface ReadingPorts {
  /** Bytes of an attachment; `null` when they are not in the mail (a link to the cloud). */
  readonly content: (attachmentId: string) => Promise<Uint8Array | null>;
  readonly read: (bytes: Uint8Array, name: string, care: ReadingCare) => Promise<DocumentReading>;
}

/** A file whose reading is not done. */
export interface BeingRead {
  readonly name: string;
  /** Share of a scan's letters recognised so far; `null` for a file that is not a scan, or waits its turn. */
  readonly recognised: number | null;
}

export interface AttachmentReadings {
  known(): Readings;
  /** Those among `attachments` that are not read yet. */
  missing(attachments: readonly MailAttachment[]): readonly BeingRead[];
  /** Reads what is missing, one after the other, telling after each and as a scan goes on; a second call joins the first. */
  readMissing(attachments: readonly MailAttachment[], changed: () => void): Promise<void>;
  /** Gives up the scan being recognised: it then counts as not read. */
  skip(): void;
  /** Forgets scans whose letters nobody has recognised, so that the next reading does. */
  forgetUnrecognised(): void;
}

/** More than any mail of the ministry carries; a bigger file would only make the pane stand still. */
const largest = 60 * 1024 * 1024;

/** Each file is read once, however often the draft changes around it. */
export function openAttachmentReadings({ content, read }: ReadingPorts, before: Readings = {}): AttachmentReadings {
  const readings: Record<string, DocumentReading> = { ...before };
  let running: Promise<void> = Promise.resolve();
  let current: { readonly key: string; readonly stop: AbortController; recognised: number | null } | null = null;

  const isMissing = (attachment: MailAttachment) => !attachment.isInline && readings[attachmentKey(attachment)] === undefined;
  const readOne = async ({ id, name, size }: MailAttachment, care: ReadingCare): Promise<DocumentReading> => {
    if (size > largest) return unreadDocument(name, "too-large");
    try {
      const bytes = await content(id);
      return bytes === null ? unreadDocument(name, null) : await read(bytes, name, care);
    } catch {
      // Outlook would not give the file: it counts as not read, which is a finding of its own.
      return unreadDocument(name, null);
    }
  };
  return {
    known: () => readings,
    missing: (attachments) => attachments.filter(isMissing).map((attachment) => ({ name: attachment.name, recognised: current?.key === attachmentKey(attachment) ? current.recognised : null })),
    readMissing: (attachments, changed) => {
      running = running.then(async () => {
        for (const attachment of attachments.filter(isMissing)) {
          const key = attachmentKey(attachment);
          const own = { key, stop: new AbortController(), recognised: null as number | null };
          current = own;
          const progress = (recognised: number) => {
            own.recognised = recognised;
            changed();
          };
          readings[key] = await readOne(attachment, { progress, signal: own.stop.signal });
          current = null;
          changed();
        }
      });
      return running;
    },
    skip: () => {
      if (current?.recognised !== null) current?.stop.abort();
    },
    forgetUnrecognised: () => {
      for (const key of Object.keys(readings)) if (readings[key]?.textSource === "none") delete readings[key];
    },
  };
}
