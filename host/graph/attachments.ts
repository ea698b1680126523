import type { MessageSummary, StoredAttachment, StoredMessage } from "../mailboxes/mail";
import { GraphError, badRequest, bytes, json, nothing, type GraphResponse } from "./answer";
import { attachmentJson } from "./attachment-json";
import { graphBase, readJson, type Call } from "./call";
import { messageId } from "./ids";
import { contextOf } from "./list-messages";
import { readAttachment } from "./read-message";
import type { Whose } from "./rights";

export async function listAttachments(call: Call, whose: Whose, summary: MessageSummary): Promise<GraphResponse> {
  const message = await call.needs.store.read(summary.mailbox, summary.id);
  const select = call.query.list("select");
  const skip = call.query.whole("skip", 0, Number.MAX_SAFE_INTEGER) ?? 0;
  const some = message.attachments.slice(skip, skip + (call.query.whole("top", 1, 1000) ?? 1000));
  const value = await Promise.all(some.map((one) => show(call, message, one, select)));
  return json(200, { "@odata.context": context(call, whose, message), ...(call.query.get("count") === "true" ? { "@odata.count": message.attachments.length } : {}), value });
}

export async function getAttachment(call: Call, whose: Whose, summary: MessageSummary, id: string): Promise<GraphResponse> {
  const { message, attachment } = await find(call, summary, id);
  return json(200, { "@odata.context": `${context(call, whose, message)}/$entity`, ...(await show(call, message, attachment, call.query.list("select"))) });
}

export async function attachmentValue(call: Call, summary: MessageSummary, id: string): Promise<GraphResponse> {
  const { attachment } = await find(call, summary, id);
  return bytes(attachment.kind === "item" ? "text/plain" : attachment.contentType, await call.needs.store.attachment(summary.mailbox, summary.id, id));
}

export async function addAttachment(call: Call, whose: Whose, summary: MessageSummary): Promise<GraphResponse> {
  onlyDraft(summary);
  const given = await readAttachment(readJson(call));
  const { attachmentId } = await call.needs.store.addAttachment(summary.mailbox, summary.id, given);
  const { message, attachment } = await find(call, summary, attachmentId);
  return json(201, { "@odata.context": `${context(call, whose, message)}/$entity`, ...(await attachmentJson(call, message, attachment, "bytes")) });
}

export async function removeAttachment(call: Call, summary: MessageSummary, id: string): Promise<GraphResponse> {
  onlyDraft(summary);
  await find(call, summary, id);
  await call.needs.store.removeAttachment(summary.mailbox, summary.id, id);
  return nothing(204);
}

export function onlyDraft(summary: MessageSummary): void {
  if (!summary.state.isDraft) throw badRequest("The attachments of a message that was sent cannot be changed.", "ErrorInvalidOperation");
}

async function find(call: Call, summary: MessageSummary, id: string): Promise<{ message: StoredMessage; attachment: StoredAttachment }> {
  const message = await call.needs.store.read(summary.mailbox, summary.id);
  const attachment = message.attachments.find((one) => one.id === id);
  if (attachment === undefined) throw new GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store., The attachment was not found.");
  return { message, attachment };
}

async function show(call: Call, message: StoredMessage, attachment: StoredAttachment, select: readonly string[] | null): Promise<Record<string, unknown>> {
  const expandsItem = /^microsoft\.graph\.itemattachment\/item/i.test(call.query.get("expand") ?? "");
  const wantsBytes = select === null || select.some((name) => /(^|\/)contentBytes$/.test(name));
  const all = await attachmentJson(call, message, attachment, expandsItem ? "item" : wantsBytes ? "bytes" : null);
  if (select === null) return all;
  const names = select.map((name) => name.slice(name.lastIndexOf("/") + 1));
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith("@") || name === "id" || names.includes(name)));
}

function context(call: Call, whose: Whose, message: StoredMessage): string {
  return `${graphBase}/$metadata#${contextOf(whose)}/messages('${messageId(call, message)}')/attachments`;
}
