import type { StoredMessage } from "./mail";
import type { ParsedMail } from "./parse-eml";
import { summaryOf, type Entry } from "./sidecar";

type Place = Pick<Entry, "mailbox" | "id">;

const remembered = 40;

/** Messages read lately, without the bytes of their attachments: a mail of 30 MB is not read again for each look at it. */
export class LatelyRead {
  private readonly messages = new Map<string, StoredMessage>();

  get(place: Place): StoredMessage | undefined {
    return this.messages.get(keyOf(place));
  }

  keep(place: Place, message: StoredMessage): StoredMessage {
    this.messages.delete(keyOf(place));
    this.messages.set(keyOf(place), message);
    const oldest = this.messages.size > remembered ? this.messages.keys().next().value : undefined;
    if (oldest !== undefined) this.messages.delete(oldest);
    return message;
  }

  forget(place: Place): void {
    this.messages.delete(keyOf(place));
  }

  clear(): void {
    this.messages.clear();
  }
}

export function messageOf(entry: Entry, parsed: ParsedMail): StoredMessage {
  return {
    ...summaryOf(entry),
    replyTo: parsed.replyTo,
    body: parsed.body,
    headers: parsed.headers,
    inReplyTo: parsed.inReplyTo,
    attachments: parsed.attachments.map(({ bytes, ...rest }, index) => ({ ...rest, id: entry.attachmentIds[index] ?? `AT-${index + 1}`, size: bytes.length })),
  };
}

function keyOf({ mailbox, id }: Place): string {
  return `${mailbox}/${id}`;
}
