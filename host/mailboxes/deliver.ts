import type { MessageSummary } from "./mail";
import { editHeaders, splitMail } from "./header-block";
import { rfcDate } from "./write-eml";

/** Exchange dates a mail when it goes, not when it was begun; a Message-ID set in the draft stays. */
export function stampForSending(bytes: Uint8Array, sentAt: string, freshMessageId: string): Uint8Array {
  const hasMessageId = splitMail(bytes).fields.some((field) => field.name === "message-id");
  return editHeaders(bytes, {
    remove: (name) => name === "date",
    prepend: [["Date", rfcDate(sentAt)], ...(hasMessageId ? [] : ([["Message-ID", freshMessageId]] as const))],
  });
}

/** What a recipient gets: no Bcc field, the `x-` fields as they are, and the trace of the last hop. */
export function deliverableBytes(sent: Uint8Array, at: string): Uint8Array {
  return editHeaders(sent, { remove: (name) => name === "bcc", prepend: [["Received", `from localhost by localhost with Local Outlook; ${rfcDate(at)}`]] });
}

/** Everyone named, once each, in lower case: the same person in To and Bcc gets one copy. */
export function recipientsOf(mail: Pick<MessageSummary, "to" | "cc" | "bcc">): string[] {
  const addresses = [...mail.to, ...mail.cc, ...mail.bcc].map((person) => person.address.trim().toLowerCase()).filter((address) => address !== "");
  return [...new Set(addresses)];
}
