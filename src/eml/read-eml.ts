import PostalMime, { decodeWords, type Attachment, type Email } from "postal-mime";
import type { MailAttachment, OutgoingMail, Recipient, RecipientField, SuppliedMark } from "../domain/mail";
import { comparableAddress } from "../domain/read-address";
import { splitBody } from "../domain/split-body";
import { readAddressList } from "./address-list";
import { htmlToText } from "./html-text";

/** A mail out of a file, to be judged as if it were on its way out. */
export interface EmlMail {
  readonly mail: OutgoingMail;
  /** Content of the attachments, by their id. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** When it says it was sent, ISO 8601; `null` without a date that can be read. */
  readonly date: string | null;
}

export type EmlErrorCode = "empty" | "not-mail" | "too-large" | "damaged";

export type ReadMail = { readonly ok: true; readonly value: EmlMail } | { readonly ok: false; readonly code: EmlErrorCode; readonly detail: string };

/** Exchange takes no mail above 150 MB. */
const mostBytes = 150 * 1024 * 1024;

/** Reads an `.eml` file. Sloppy mail is read as far as it goes; what is no mail is said to be none. */
export async function readEml(bytes: Uint8Array): Promise<ReadMail> {
  if (bytes.length > mostBytes) return refuse("too-large", `${bytes.length}`);
  if (isBlank(bytes)) return refuse("empty", "");
  if (!startsLikeMail(bytes)) return refuse("not-mail", "");
  try {
    const email = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer", forceRfc822Attachments: true });
    return { ok: true, value: toMail(email) };
  } catch (error) {
    return refuse("damaged", error instanceof Error ? error.message : String(error));
  }
}

function refuse(code: EmlErrorCode, detail: string): ReadMail {
  return { ok: false, code, detail };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** A head of "Name: value" lines in which one says who wrote, to whom, when or about what. */
function startsLikeMail(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 256 * 1024)).replace(/^\ufeff?(?:[\r\n]+|(?:>?From |\*mbox).*\r?\n)?/, "");
  const head = text.split(/\r?\n\r?\n|\r\r/, 1)[0] ?? "";
  return !head.includes("\u0000") && /^[!-9;-~]+[ \t]*:/.test(head) && /^(?:from|sender|to|cc|bcc|subject|date|message-id|received|mime-version)[ \t]*:/im.test(head);
}

function toMail(email: Email): EmlMail {
  const headers = (name: string) => email.headers.filter(({ key }) => key === name).map(({ value }) => value);
  /** Several From are one sender that cannot be read, and are shown as written. */
  const written = headers("from");
  const froms = written.flatMap(readAddressList);
  const from = froms.length > 1 ? { address: written.join(", "), name: "" } : froms[0] ?? null;
  const senders = headers("sender").flatMap(readAddressList);
  const sender = senders[0] ?? null;
  const differs = sender !== null && (from === null || comparableAddress(sender.address) !== comparableAddress(from.address));

  const files = new Map<string, Uint8Array>();
  const attachments = email.attachments.map((attachment, i): MailAttachment => {
    const id = `attachment-${i + 1}`;
    const content = contentOf(attachment);
    files.set(id, content);
    return {
      id,
      name: nameOf(attachment, i),
      contentType: attachment.mimeType,
      size: content.length,
      isInline: isPartOfTheText(attachment, email.html ?? ""),
      reading: null,
    };
  });
  const plain = email.text?.trim() ? email.text : htmlToText(email.html ?? "");
  const recipients = (["to", "cc", "bcc"] as const).flatMap((field) => headers(field).flatMap((value) => recipientsOf(field, value)));
  const date = Date.parse(email.date ?? "");
  return {
    files,
    date: isNaN(date) ? null : new Date(date).toISOString(),
    mail: {
      from,
      sender: differs ? sender : null,
      recipients,
      recipientsComplete: true,
      subject: email.subject ?? "",
      body: splitBody(plain),
      attachments,
      supplied: suppliedMark(headers("x-moj-edoc-id")[0], headers("x-moj-edoc-entry")[0]),
    },
  };
}

function recipientsOf(field: RecipientField, header: string): readonly Recipient[] {
  return readAddressList(header).map((person) => ({ ...person, field, isList: false }));
}

function suppliedMark(id: string | undefined, entry: string | undefined): SuppliedMark | null {
  const read = (value: string | undefined) => decodeWords(value ?? "").trim();
  return read(id) === "" ? null : { id: read(id), entry: read(entry) || null };
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function nameOf({ filename, mimeType, description }: Attachment, index: number): string {
  const name = (filename ?? "").replace(/[\u0000-\u001f\u007f]/g, "").trim() || (description ?? "").trim();
  if (name !== "") return name;
  return mimeType === "message/rfc822" ? `thu-${index + 1}.eml` : `tep-${index + 1}`;
}

/** Pictures shown in the text, and the signature of an S/MIME mail: nobody attached them as a document. */
function isPartOfTheText({ mimeType, disposition, related, contentId }: Attachment, html: string): boolean {
  if (/^application\/(?:x-)?pkcs7-signature$/.test(mimeType)) return true;
  if (!mimeType.startsWith("image/")) return false;
  const isShown = contentId !== undefined && html.includes(`cid:${contentId.replace(/^<|>$/g, "")}`);
  return isShown || (related === true && disposition !== "attachment");
}
