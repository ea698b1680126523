import PostalMime, { decodeWords, type Attachment, type Email } from "postal-mime";
import type { Correspondent, StoredMessage } from "./mail";
import { readAddressList } from "./address-list";
import { splitMail } from "./header-block";
import { isCutShort, nestedMails } from "./nested-mails";
import { htmlToText, previewOf } from "./plain-text";

export interface ParsedAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly isInline: boolean;
  readonly contentId: string | null;
  readonly kind: "file" | "item";
  readonly bytes: Uint8Array;
}

/** What a `.eml` says, whoever's copy it is. */
export interface ParsedMail
  extends Pick<StoredMessage, "subject" | "from" | "sender" | "to" | "cc" | "bcc" | "replyTo" | "body" | "headers" | "preview" | "inReplyTo" | "damage"> {
  readonly internetMessageId: string | null;
  readonly references: readonly string[];
  readonly date: string | null;
  /** From the newest Received field. */
  readonly receivedAt: string | null;
  readonly importance: "low" | "normal" | "high";
  readonly attachments: readonly ParsedAttachment[];
}

/** Enough for some thousand recipients; the parser takes quadratic time over a header made for it. */
const headerLimit = 512 * 1024;

/** Never throws: what cannot be read is said in `damage`, and whatever can be read is given. */
export async function parseEml(file: Uint8Array): Promise<ParsedMail> {
  // A byte order mark would hide the first field behind it.
  const bytes = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf ? file.subarray(3) : file;
  if (bytes.length === 0) return unreadable(bytes, "Tệp thư rỗng, không có nội dung nào. Hãy xin người gửi gửi lại, hoặc lấy lại tệp gốc rồi nhập lại.");
  if (!hasHeaders(bytes)) return unreadable(bytes, "Tệp này không đọc được như một thư (không có phần đầu thư). Hãy kiểm tra xem có đúng là tệp .eml không, rồi nhập lại từ tệp gốc.");
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxHeadersSize: headerLimit });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unreadable(bytes, `Cấu trúc thư bị hỏng nên chỉ hiện được phần văn bản thô (${why}). Hãy xin người gửi gửi lại thư này.`);
  }
  if (isEmpty(email) && splitMail(bytes).body.toString("latin1", 0, 4096).trim() !== "") {
    const bare = unreadable(bytes, "Không tách được các phần của thư nên phần thân được hiện nguyên dạng. Hãy xin người gửi gửi lại thư này.");
    return { ...fromEmail(email, bytes, bare.damage), body: bare.body, preview: bare.preview };
  }
  const damage = isCutShort(bytes) ? "Thư bị cắt giữa chừng: thiếu phần cuối, tệp đính kèm có thể không đủ. Phần đọc được hiện bên dưới; hãy xin người gửi gửi lại." : null;
  return fromEmail(email, bytes, damage);
}

function isEmpty(email: Email): boolean {
  return !email.text?.trim() && !email.html?.trim() && email.attachments.length === 0;
}

function fromEmail(email: Email, bytes: Uint8Array, damage: string | null): ParsedMail {
  const headers = email.headers.map(({ originalKey, value }) => ({ name: originalKey, value: decodeWords(value).trim() }));
  const raw = (name: string) => email.headers.find((header) => header.key === name)?.value.trim() ?? "";
  const all = (name: string): Correspondent[] => email.headers.filter((header) => header.key === name).flatMap((header) => readAddressList(header.value));
  const html = email.html?.trim() ? email.html : null;
  const text = email.text ?? "";
  const from = all("from")[0] ?? null;
  return {
    subject: decodeWords(raw("subject")),
    from,
    sender: all("sender")[0] ?? from,
    to: all("to"),
    cc: all("cc"),
    bcc: all("bcc"),
    replyTo: all("reply-to"),
    body: html === null ? { type: "text", content: text } : { type: "html", content: html },
    preview: previewOf(text.trim() !== "" ? text : htmlToText(html ?? "")),
    headers,
    internetMessageId: raw("message-id") || null,
    inReplyTo: raw("in-reply-to") || null,
    references: raw("references").match(/<[^<>\s]+>/g) ?? [],
    date: isoDate(raw("date")),
    receivedAt: isoDate(raw("received").split(";").pop() ?? ""),
    importance: readImportance(raw("importance"), raw("x-priority")),
    attachments: readAttachments(email.attachments, bytes, html ?? ""),
    damage,
  };
}

function readAttachments(found: readonly Attachment[], bytes: Uint8Array, html: string): ParsedAttachment[] {
  const nested = found.some((one) => one.mimeType === "message/rfc822") ? nestedMails(bytes) : [];
  const nestedCount = found.filter((one) => one.mimeType === "message/rfc822").length;
  let nextNested = 0;
  return found.map((one, index) => {
    const content = typeof one.content === "string" ? Buffer.from(one.content, "utf8") : new Uint8Array(one.content as ArrayBuffer);
    const kind = one.mimeType === "message/rfc822" ? "item" : "file";
    const exact = kind === "item" && nested.length === nestedCount ? nested[nextNested++] ?? content : content;
    const contentId = one.contentId?.replace(/^<|>$/g, "") || null;
    const isShown = contentId !== null && (html.includes(`cid:${contentId}`) || one.disposition === "inline");
    return { name: nameOf(one, exact, index), contentType: one.mimeType, isInline: isShown, contentId, kind, bytes: exact };
  });
}

function nameOf(attachment: Attachment, bytes: Uint8Array, index: number): string {
  const given = attachment.filename?.replace(/[\r\n\0]/g, " ").trim();
  if (given) return given;
  if (attachment.mimeType !== "message/rfc822") return `ATT${String(index + 1).padStart(5, "0")}${extensions[attachment.mimeType] ?? ".bin"}`;
  const raw = splitMail(bytes).fields.find((field) => field.name === "subject")?.raw ?? "";
  const subject = decodeWords(Buffer.from(raw, "latin1").toString("utf8").replace(/^[^:]*:/, "").replace(/\r?\n[ \t]/g, " ")).trim();
  return `${subject || "Thư không có chủ đề"}.eml`;
}

const extensions: Readonly<Record<string, string>> = { "text/plain": ".txt", "text/html": ".htm", "text/calendar": ".ics", "application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif" };

/** Some first lines must look like `Name: value`, one of them a field that every mail has. */
function hasHeaders(bytes: Uint8Array): boolean {
  const { fields } = splitMail(bytes.subarray(0, 256 * 1024));
  return fields.some(({ name }) => /^(from|to|subject|date|received|message-id|mime-version|content-type|return-path|delivered-to|sender|cc|bcc)$/.test(name));
}

function unreadable(bytes: Uint8Array, damage: string): ParsedMail {
  const { fields } = splitMail(bytes.subarray(0, 256 * 1024));
  const value = (name: string) => {
    const raw = fields.find((field) => field.name === name)?.raw ?? "";
    return Buffer.from(raw.slice(raw.indexOf(":") + 1), "latin1").toString("utf8").replace(/\r?\n(?=[ \t])/g, "").trim();
  };
  const { body } = splitMail(bytes);
  const text = (body.length > 0 ? body : Buffer.from(bytes)).subarray(0, 64 * 1024).toString("utf8").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd");
  const from = readAddressList(value("from"))[0] ?? null;
  return {
    subject: decodeWords(value("subject")) || "(Thư không đọc được)",
    from,
    sender: from,
    to: readAddressList(value("to")),
    cc: readAddressList(value("cc")),
    bcc: readAddressList(value("bcc")),
    replyTo: [],
    body: { type: "text", content: text },
    preview: previewOf(text),
    headers: [],
    internetMessageId: value("message-id") || null,
    inReplyTo: null,
    references: [],
    date: isoDate(value("date")),
    receivedAt: null,
    importance: "normal",
    attachments: [],
    damage,
  };
}

function isoDate(value: string): string | null {
  // A date is short; a longer one is somebody's trick.
  const time = Date.parse(value.trim().slice(0, 100).replace(/\([^)]*\)\s*$/, "").trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function readImportance(importance: string, priority: string): "low" | "normal" | "high" {
  if (/^(high|urgent)$/i.test(importance) || /^[12]\b/.test(priority)) return "high";
  return /^low$/i.test(importance) || /^[45]\b/.test(priority) ? "low" : "normal";
}
