import { createHash } from "node:crypto";
import type { Correspondent, MessageSummary, StoredMessage } from "../mailboxes/mail";
import { htmlToText, textToHtml } from "../mailboxes/plain-text";
import { folderId, messageId, ordinaryId } from "./ids";
import type { Call } from "./call";

/** What Graph keeps back unless it is asked for by name. */
const onRequest = ["internetMessageHeaders", "uniqueBody"];
/** What a summary cannot say: these need the file to be read. */
const needsFile = ["body", "replyTo", "importance", ...onRequest];

export function needsWholeMessage(select: readonly string[] | null): boolean {
  return select === null || select.some((name) => needsFile.includes(name));
}

export function messageJson(call: Call, message: MessageSummary | StoredMessage, select: readonly string[] | null): Record<string, unknown> {
  const all = { ...properties(call, message), ...("body" in message ? wholeProperties(call, message, select) : {}) };
  const chosen = select === null ? all : Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith("@") || name === "id" || select.includes(name)));
  return chosen;
}

export function recipientJson(person: Correspondent): { emailAddress: { name: string; address: string } } {
  return { emailAddress: { name: person.name || person.address, address: person.address } };
}

/** Graph gives whole seconds. */
export function graphDate(iso: string): string {
  return `${iso.slice(0, 19)}Z`;
}

export function changeKey(message: Pick<MessageSummary, "id" | "modifiedAt">): string {
  return `CQAAABYA${createHash("sha256").update(`${message.id}${message.modifiedAt}`).digest("base64").slice(0, 24)}`;
}

function properties(call: Call, message: MessageSummary): Record<string, unknown> {
  const { state } = message;
  return {
    "@odata.etag": `W/"${changeKey(message)}"`,
    id: messageId(call, message),
    createdDateTime: graphDate(message.createdAt),
    lastModifiedDateTime: graphDate(message.modifiedAt),
    changeKey: changeKey(message),
    categories: state.categories,
    receivedDateTime: graphDate(message.receivedAt),
    sentDateTime: graphDate(message.sentAt ?? message.createdAt),
    hasAttachments: message.hasAttachments,
    internetMessageId: message.internetMessageId || null,
    subject: message.subject,
    bodyPreview: message.preview,
    parentFolderId: folderId(message.mailbox, message.folder),
    conversationId: message.conversationId,
    conversationIndex: Buffer.from(message.conversationId).subarray(0, 22).toString("base64"),
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    isRead: state.isRead,
    isDraft: state.isDraft,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(ordinaryId(message))}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: "focused",
    ...(message.sender === null ? {} : { sender: recipientJson(message.sender) }),
    ...(message.from === null ? {} : { from: recipientJson(message.from) }),
    toRecipients: message.to.map(recipientJson),
    ccRecipients: message.cc.map(recipientJson),
    bccRecipients: message.bcc.map(recipientJson),
    flag: { flagStatus: state.flagged ? "flagged" : "notFlagged" },
  };
}

function wholeProperties(call: Call, message: StoredMessage, select: readonly string[] | null): Record<string, unknown> {
  const importance = message.headers.find(({ name }) => name.toLowerCase() === "importance")?.value.toLowerCase();
  const asksHeaders = select?.includes("internetMessageHeaders") === true;
  // Graph gives no headers for Sent Items; `$value` has them.
  const headers = asksHeaders && message.folder !== "sentitems" ? { internetMessageHeaders: message.headers.map(({ name, value }) => ({ name, value })) } : {};
  return {
    body: bodyJson(call, message),
    replyTo: message.replyTo.map(recipientJson),
    importance: importance === "high" || importance === "low" ? importance : "normal",
    ...(select?.includes("uniqueBody") === true ? { uniqueBody: bodyJson(call, message) } : {}),
    ...headers,
  };
}

function bodyJson(call: Call, { body }: StoredMessage): { contentType: "html" | "text"; content: string } {
  if (/outlook\.body-content-type\s*=\s*"?text/i.test(call.headers["prefer"] ?? "")) {
    return { contentType: "text", content: body.type === "text" ? body.content : htmlToText(body.content) };
  }
  return { contentType: "html", content: body.type === "html" ? body.content : textToHtml(body.content) };
}
