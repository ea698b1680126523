import type { MessageSummary } from "./mail";
import { editHeaders, splitMail } from "./header-block";
import { newMessageId } from "./paths";
import type { Prepared, Shelf } from "./shelf";
import { blankState, type Entry } from "./sidecar";
import { rfcDate } from "./write-eml";

/** Exchange dates a mail when it goes, not when it was begun; a Message-ID set in the draft stays. */
export function stampForSending(bytes: Uint8Array, sentAt: string, freshMessageId: string): Uint8Array {
  const hasMessageId = splitMail(bytes).fields.some((field) => field.name === "message-id");
  return editHeaders(bytes, {
    remove: (name) => name === "date",
    prepend: [["Date", rfcDate(sentAt)], ...(hasMessageId ? [] : ([["Message-ID", freshMessageId]] as const))],
  });
}

/** Everyone named, once each, in lower case: the same person in To and Bcc gets one copy. */
export function recipientsOf(mail: Pick<MessageSummary, "to" | "cc" | "bcc">): string[] {
  const addresses = [...mail.to, ...mail.cc, ...mail.bcc].map((person) => person.address.trim().toLowerCase()).filter((address) => address !== "");
  return [...new Set(addresses)];
}

/** The copies of a draft for its recipients here and for who sends it, each written beside its place. Their summaries are the draft's own: a 30 MB mail is not read again for each recipient. */
export async function prepareCopies(shelf: Pick<Shelf, "prepare">, entry: Entry, sent: Uint8Array, local: readonly string[], outbox: string | null): Promise<readonly Prepared[]> {
  const arriving = deliverableBytes(sent, entry.receivedAt);
  const prepared: Prepared[] = [];
  try {
    for (const mailbox of local) {
      const arrived: Entry = { ...entry, id: newMessageId(), mailbox, folder: "inbox", createdAt: entry.receivedAt, state: blankState("inbox"), summary: { ...entry.summary, bcc: [] } };
      prepared.push(await shelf.prepare(arrived, arriving));
    }
    if (outbox !== null) prepared.push(await shelf.prepare({ ...entry, mailbox: outbox, folder: "sentitems", state: { ...entry.state, isDraft: false, isRead: true } }, sent));
  } catch (error) {
    for (const one of prepared) await one.abandon();
    throw error;
  }
  return prepared;
}

/** What a recipient gets: no Bcc field, the `x-` fields as they are, and the trace of the last hop. */
function deliverableBytes(sent: Uint8Array, at: string): Uint8Array {
  return editHeaders(sent, { remove: (name) => name === "bcc", prepend: [["Received", `from localhost by localhost with Local Outlook; ${rfcDate(at)}`]] });
}
