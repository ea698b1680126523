import type { Correspondent, MailContent, MessageState, NewAttachment } from "../mailboxes/mail";
import { writeEml } from "../mailboxes/write-eml";
import { GraphError, badRequest } from "./answer";
import { isObject } from "./call";
import { readProperties } from "./extended-properties";

/** Attachments in one request stay under this; larger ones need an upload session. */
export const attachmentLimit = 3 * 1024 * 1024;
const headerLimit = 5;

/** The content fields of a Graph message; what is not there stays out, so that a PATCH changes only what it names. */
export function readContent(message: Record<string, unknown>): Omit<MailContent, "attachments"> {
  const has = (name: string) => message[name] !== undefined;
  return {
    ...(has("subject") ? { subject: text(message, "subject") } : {}),
    ...(has("body") ? { body: readBody(message["body"]) } : {}),
    ...(has("from") ? { from: readRecipient(message["from"]) } : {}),
    ...(has("sender") ? { sender: readRecipient(message["sender"]) } : {}),
    ...(has("toRecipients") ? { to: readRecipients(message["toRecipients"]) } : {}),
    ...(has("ccRecipients") ? { cc: readRecipients(message["ccRecipients"]) } : {}),
    ...(has("bccRecipients") ? { bcc: readRecipients(message["bccRecipients"]) } : {}),
    ...(has("replyTo") ? { replyTo: readRecipients(message["replyTo"]) } : {}),
    ...(has("internetMessageId") ? { internetMessageId: text(message, "internetMessageId") } : {}),
    ...(has("importance") ? { importance: readImportance(message["importance"]) } : {}),
  };
}

/** `x-` headers: at most five, and an empty collection is refused too. */
export function readHeaders(value: unknown): readonly { name: string; value: string }[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length === 0 || value.length > headerLimit) {
    throw badRequest(`The number of internet message headers must be between 1 and ${headerLimit}.`, "InvalidInternetMessageHeaderCollection");
  }
  return value.map((one) => {
    const name = isObject(one) ? one["name"] : undefined;
    const content = isObject(one) ? one["value"] : undefined;
    if (typeof name !== "string" || typeof content !== "string") throw badRequest("An internet message header has a name and a value.", "InvalidInternetMessageHeader");
    if (!/^x-[!-9;-~]+$/i.test(name)) throw badRequest(`The internet message header name '${name}' should start with 'x-' or 'X-'.`, "InvalidInternetMessageHeader");
    return { name, value: content };
  });
}

/** The state a body sets: read, categories, flag, extended properties. */
export function readState(message: Record<string, unknown>, before: MessageState): Partial<MessageState> {
  const { isRead, categories, flag, singleValueExtendedProperties } = message;
  if (isRead !== undefined && typeof isRead !== "boolean") throw badRequest("isRead is not a Boolean.");
  if (categories !== undefined && !(Array.isArray(categories) && categories.every((one) => typeof one === "string"))) throw badRequest("categories is not a collection of strings.");
  if (flag !== undefined && !isObject(flag)) throw badRequest("flag is not a followupFlag.");
  return {
    ...(isRead === undefined ? {} : { isRead }),
    ...(categories === undefined ? {} : { categories: categories as string[] }),
    ...(flag === undefined ? {} : { flagged: flag["flagStatus"] === "flagged" }),
    ...(singleValueExtendedProperties === undefined ? {} : readProperties(singleValueExtendedProperties, before)),
  };
}

export function readRecipients(value: unknown): Correspondent[] {
  if (!Array.isArray(value)) throw badRequest("Recipients are a collection.");
  return value.map((one) => {
    const person = readRecipient(one);
    if (person === null) throw badRequest("A recipient has an emailAddress.");
    return person;
  });
}

/** A file or an item given in a request. */
export async function readAttachment(value: unknown): Promise<NewAttachment> {
  if (!isObject(value)) throw badRequest("An attachment is an object.");
  const type = value["@odata.type"];
  const name = typeof value["name"] === "string" ? value["name"] : "";
  if (type === "#microsoft.graph.itemAttachment") return readItem(value, name);
  if (type !== "#microsoft.graph.fileAttachment") throw badRequest("An attachment needs @odata.type: #microsoft.graph.fileAttachment or #microsoft.graph.itemAttachment.");
  if (name === "") throw badRequest("The property 'name' is required when creating the entity.", "ErrorRequiredPropertyMissing");
  const bytes = readBase64(value["contentBytes"]);
  if (bytes.length >= attachmentLimit) throw new GraphError(413, "ErrorAttachmentSizeLimitExceeded", "The attachment is 3 MB or larger. Use an upload session.");
  const contentType = typeof value["contentType"] === "string" ? value["contentType"] : typeOfName(name);
  const contentId = typeof value["contentId"] === "string" ? value["contentId"] : null;
  return { name, contentType, isInline: value["isInline"] === true, contentId, kind: "file", bytes };
}

/** As Exchange guesses when a client says nothing. */
export function typeOfName(name: string): string {
  const known: Readonly<Record<string, string>> = { pdf: "application/pdf", json: "application/json", txt: "text/plain", xml: "application/xml", png: "image/png", jpg: "image/jpeg", docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" };
  return known[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}

async function readItem(value: Record<string, unknown>, name: string): Promise<NewAttachment> {
  const { item } = value;
  if (!isObject(item)) throw badRequest("An item attachment needs its item.", "ErrorRequiredPropertyMissing");
  const content = readContent(item);
  const sentAt = typeof item["sentDateTime"] === "string" ? item["sentDateTime"] : null;
  return { name: name || content.subject || "", contentType: "message/rfc822", kind: "item", bytes: await writeEml({ ...content, sentAt }) };
}

function readBase64(value: unknown): Uint8Array {
  if (typeof value !== "string" || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(value)) throw badRequest("Cannot convert a value to 'Edm.Binary': contentBytes is not base64.", "RequestBodyRead");
  return Buffer.from(value, "base64");
}

function readBody(value: unknown): { type: "html" | "text"; content: string } {
  if (value === null) return { type: "text", content: "" };
  if (!isObject(value)) throw badRequest("body is not an itemBody.");
  const { contentType = "text", content = "" } = value;
  if (typeof contentType !== "string" || !/^(html|text)$/i.test(contentType)) throw badRequest("body/contentType is text or html.", "RequestBodyRead");
  return { type: contentType.toLowerCase() === "html" ? "html" : "text", content: typeof content === "string" ? content : "" };
}

function readRecipient(value: unknown): Correspondent | null {
  if (value === null) return null;
  const email = isObject(value) ? value["emailAddress"] : undefined;
  if (!isObject(email)) throw badRequest("A recipient has an emailAddress.");
  const { name, address } = email;
  return { name: typeof name === "string" ? name : "", address: typeof address === "string" ? address : "" };
}

function readImportance(value: unknown): "low" | "normal" | "high" {
  const importance = typeof value === "string" ? value.toLowerCase() : "";
  if (importance === "low" || importance === "normal" || importance === "high") return importance;
  throw badRequest("importance is low, normal or high.", "RequestBodyRead");
}

function text(message: Record<string, unknown>, name: string): string {
  const value = message[name];
  if (value === null) return "";
  if (typeof value !== "string") throw badRequest(`Cannot convert the value of '${name}' to 'Edm.String'.`, "RequestBodyRead");
  return value;
}
