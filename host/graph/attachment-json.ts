import type { StoredAttachment, StoredMessage } from "../mailboxes/mail";
import { parseEml } from "../mailboxes/parse-eml";
import { textToHtml } from "../mailboxes/plain-text";
import type { Call } from "./call";
import { graphDate, recipientJson } from "./message-json";

/** `content`: "bytes" gives contentBytes of files, "item" the message inside too, `null` neither. */
export async function attachmentJson(call: Call, message: StoredMessage, attachment: StoredAttachment, content: "bytes" | "item" | null): Promise<Record<string, unknown>> {
  const read = () => call.needs.store.attachment(message.mailbox, message.id, attachment.id);
  const shared = {
    "@odata.type": attachment.kind === "item" ? "#microsoft.graph.itemAttachment" : "#microsoft.graph.fileAttachment",
    "@odata.mediaContentType": attachment.contentType,
    id: attachment.id,
    lastModifiedDateTime: graphDate(message.modifiedAt),
    name: attachment.name,
    contentType: attachment.kind === "item" ? null : attachment.contentType,
    size: attachment.size,
    isInline: attachment.isInline,
  };
  if (attachment.kind === "item") return content === "item" ? { ...shared, item: await innerMessage(await read()) } : shared;
  return {
    ...shared,
    contentId: attachment.contentId,
    contentLocation: null,
    ...(content === null ? {} : { contentBytes: Buffer.from(await read()).toString("base64") }),
  };
}

async function innerMessage(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const mail = await parseEml(bytes);
  return {
    "@odata.type": "#microsoft.graph.message",
    id: "",
    subject: mail.subject,
    bodyPreview: mail.preview,
    internetMessageId: mail.internetMessageId,
    ...(mail.date === null ? {} : { sentDateTime: graphDate(mail.date), receivedDateTime: graphDate(mail.receivedAt ?? mail.date) }),
    hasAttachments: mail.attachments.some((one) => !one.isInline),
    body: { contentType: "html", content: mail.body.type === "html" ? mail.body.content : textToHtml(mail.body.content) },
    ...(mail.sender === null ? {} : { sender: recipientJson(mail.sender) }),
    ...(mail.from === null ? {} : { from: recipientJson(mail.from) }),
    toRecipients: mail.to.map(recipientJson),
    ccRecipients: mail.cc.map(recipientJson),
    isDraft: false,
  };
}
