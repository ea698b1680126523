import { readRecord } from "../domain/edoc-json";
import type { OutgoingMail } from "../domain/mail";
import type { EdocRecord } from "../domain/submission";
import { recordFileName } from "../domain/submission-record";

/** A mail read whole (`eml/read-eml`). */
export interface WholeMail {
  readonly mail: OutgoingMail;
  /** Content of the attachments, by their id. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface OpenItem extends WholeMail {
  readonly bytes: Uint8Array;
  /** The record of the document, where one is attached and can be read. */
  readonly record: EdocRecord | null;
}

export interface OpenItemPorts {
  readonly bytesOf: (mailbox: string, itemId: string) => Promise<Uint8Array>;
  /** `null` for bytes that are no mail. */
  readonly read: (bytes: Uint8Array) => Promise<WholeMail | null>;
}

/** Longer ones are none of ours. */
const longestRecord = 1024 * 1024;

/** The whole mail of a publication mailbox, for showing; `null` when it cannot be read as mail. */
export async function openItem(mailbox: string, itemId: string, { bytesOf, read }: OpenItemPorts): Promise<OpenItem | null> {
  const bytes = await bytesOf(mailbox, itemId);
  const whole = await read(bytes);
  return whole === null ? null : { ...whole, bytes, record: recordIn(whole) };
}

function recordIn({ mail, files }: WholeMail): EdocRecord | null {
  for (const { id, name } of mail.attachments) {
    const content = name.toLowerCase() === recordFileName ? files.get(id) : undefined;
    if (content === undefined || content.length > longestRecord) continue;
    const found = readRecord(new TextDecoder().decode(content));
    if (found.ok) return found.value;
  }
  return null;
}
