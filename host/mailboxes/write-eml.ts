import MailComposer from "nodemailer/lib/mail-composer";
import type { MailContent, NewAttachment } from "./mail";
import { writeAddressList } from "./address-list";
import { encodeHeaderText, oneLine } from "./encoded-word";
import { editHeaders } from "./header-block";
import { htmlToText } from "./plain-text";

/** Writes a mail. The MIME tree is nodemailer's; the header block is ours, so that an address stands in the file exactly as typed. */
export async function writeEml(content: MailContent): Promise<Uint8Array> {
  const tree = await new MailComposer({
    ...bodyParts(content.body),
    attachments: (content.attachments ?? []).map(attachmentPart),
    newline: "win",
    encoding: "base64",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  return editHeaders(tree, { remove: (name) => name === "date" || name === "message-id", prepend: headerFields(content) });
}

/** Parts beside the HTML come before the others in the file, whatever order they were added in. */
export function inFileOrder<T extends Pick<NewAttachment, "isInline" | "contentId">>(attachments: readonly T[], isHtml: boolean): T[] {
  return [...attachments.filter((one) => isHtml && isRelated(one)), ...attachments.filter((one) => !isHtml || !isRelated(one))];
}

export function isRelated(attachment: Pick<NewAttachment, "isInline" | "contentId">): boolean {
  return attachment.isInline === true && typeof attachment.contentId === "string" && attachment.contentId !== "";
}

function bodyParts(body: MailContent["body"]): { text: string; html?: string } {
  if (body === undefined) return { text: "" };
  if (body.type === "text") return { text: body.content };
  const html = body.content.trim() === "" ? "<div></div>" : body.content;
  return { text: htmlToText(html) || " ", html };
}

function attachmentPart(attachment: NewAttachment): MailComposer.Options["attachments"] extends (infer Part)[] | undefined ? Part : never {
  const isItem = isNestedMail(attachment);
  return {
    filename: oneLine(attachment.name) || false,
    contentType: isItem ? "message/rfc822" : fileType(attachment),
    contentDisposition: isRelated(attachment) ? "inline" : "attachment",
    content: Buffer.from(attachment.bytes.buffer, attachment.bytes.byteOffset, attachment.bytes.byteLength),
    ...(isRelated(attachment) ? { cid: oneLine(attachment.contentId ?? "").replace(/[<>\s]/g, "") } : {}),
  };
}

function isNestedMail(attachment: NewAttachment): boolean {
  return attachment.kind !== "file" && /^message\/rfc822\b/i.test(attachment.contentType);
}

/** A `.eml` attached as a file stays a file on the way, as in Exchange: message/rfc822 would make it an item. */
function fileType(attachment: NewAttachment): string {
  const type = attachment.contentType.trim();
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) && !/^(message|multipart)\//i.test(type) ? type : "application/octet-stream";
}

function headerFields(content: MailContent): (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  const put = (name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") fields.push([name, value]);
  };
  put("From", content.from ? writeAddressList([content.from]) : null);
  put("Sender", content.sender && content.sender.address !== content.from?.address ? writeAddressList([content.sender]) : null);
  put("To", writeAddressList(content.to ?? []));
  put("Cc", writeAddressList(content.cc ?? []));
  put("Bcc", writeAddressList(content.bcc ?? []));
  put("Reply-To", writeAddressList(content.replyTo ?? []));
  put("Subject", encodeHeaderText(content.subject ?? ""));
  put("Date", content.sentAt ? rfcDate(content.sentAt) : null);
  put("Message-ID", content.internetMessageId ? oneLine(content.internetMessageId) : null);
  put("In-Reply-To", content.inReplyTo ? oneLine(content.inReplyTo) : null);
  put("References", (content.references ?? []).map(oneLine).join(" "));
  put("Importance", content.importance && content.importance !== "normal" ? content.importance : null);
  for (const { name, value } of content.headers ?? []) {
    if (/^x-[!-9;-~]+$/i.test(name)) fields.push([name, encodeHeaderText(value)]);
  }
  return fields;
}

export function rfcDate(iso: string): string {
  return new Date(iso).toUTCString().replace("GMT", "+0000");
}
