import type { MessageState, MessageSummary, NewAttachment, StoredMessage } from "../mailboxes/mail";
import { replyDraft, type ReplyKind } from "../mailboxes/reply-draft";
import { escapeHtml } from "../mailboxes/plain-text";
import { GraphError, badRequest, json, type GraphResponse } from "./answer";
import { readThread } from "./extended-properties";
import { graphBase, isObject, readJson, readMime, type Call } from "./call";
import { contextOf, showMessage } from "./list-messages";
import { changeKey } from "./message-json";
import { readAttachment, readContent, readHeaders, readRecipients, readState } from "./read-message";
import type { Whose } from "./rights";

/** What may be written only while the message is a draft. */
const draftOnly = ["subject", "body", "from", "sender", "toRecipients", "ccRecipients", "bccRecipients", "replyTo", "internetMessageId", "importance"];
const neverWritten = ["internetMessageHeaders", "attachments", "isDraft", "receivedDateTime", "sentDateTime", "createdDateTime", "conversationId", "parentFolderId", "hasAttachments", "bodyPreview"];

export async function createMessage(call: Call, whose: Whose, folder: string): Promise<GraphResponse> {
  const mime = readMime(call);
  const draft = mime === null ? await writeDraft(call, whose, folder, readJson(call)) : await call.needs.store.importEml(whose.mailbox, folder, mime, { isDraft: true, isRead: true });
  return created(call, whose, draft);
}

/** Headers can be given here and never again. */
export async function writeDraft(call: Call, whose: Whose, folder: string, message: Record<string, unknown>): Promise<StoredMessage> {
  const headers = readHeaders(message["internetMessageHeaders"]);
  const list = message["attachments"] ?? [];
  if (!Array.isArray(list)) throw badRequest("attachments is not a collection.");
  const attachments = await Promise.all(list.map(readAttachment));
  const state = { isDraft: true, isRead: true, ...readState(message, blank) };
  const self = ownerOf(call, whose);
  return call.needs.store.create(whose.mailbox, folder, { from: self, sender: self, ...readContent(message), ...readThread(message["singleValueExtendedProperties"]), ...(headers === undefined ? {} : { headers }), attachments }, state);
}

export async function patchMessage(call: Call, whose: Whose, message: MessageSummary): Promise<GraphResponse> {
  const ifMatch = call.headers["if-match"];
  if (ifMatch !== undefined && ifMatch !== "*" && !ifMatch.includes(changeKey(message))) {
    throw new GraphError(412, "ErrorIrresolvableConflict", "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");
  }
  const body = readJson(call);
  const refused = Object.keys(body).find((name) => neverWritten.includes(name) || (!message.state.isDraft && draftOnly.includes(name)));
  if (refused !== undefined) {
    const isSentOnly = draftOnly.includes(refused);
    throw badRequest(`The property '${refused}' cannot be updated${isSentOnly ? " after the message was sent" : ""}.`, isSentOnly ? "ErrorInvalidPropertyUpdateSentMessage" : "ErrorInvalidPropertySet");
  }
  const { store } = call.needs;
  const content = readContent(body);
  const state = readState(body, message.state);
  if (Object.keys(content).length > 0) await store.change(message.mailbox, message.id, content);
  const changed = Object.keys(state).length > 0 ? await store.setState(message.mailbox, message.id, state) : await store.read(message.mailbox, message.id);
  return json(200, { "@odata.context": `${graphBase}/$metadata#${contextOf(whose)}/messages/$entity`, ...(await showMessage(call, changed)) });
}

/** createReply, createReplyAll, createForward. */
export async function createAnswer(call: Call, whose: Whose, message: MessageSummary, kind: ReplyKind): Promise<GraphResponse> {
  return created(call, whose, await writeAnswer(call, whose, message, kind));
}

export async function writeAnswer(call: Call, whose: Whose, message: MessageSummary, kind: ReplyKind): Promise<StoredMessage> {
  const { store } = call.needs;
  const mime = readMime(call);
  if (mime !== null) return store.importEml(whose.mailbox, "drafts", mime, { isDraft: true, isRead: true });
  const body = readJson(call);
  const overrides = isObject(body["message"]) ? body["message"] : {};
  const { comment } = body;
  if (comment !== undefined && overrides["body"] !== undefined) throw badRequest("Specify either the comment or the body of the message, not both.", "ErrorInvalidRequest");
  if (body["toRecipients"] !== undefined && overrides["toRecipients"] !== undefined) throw badRequest("Specify toRecipients either at the top or in the message, not both.", "ErrorInvalidRequest");

  const original = await store.read(message.mailbox, message.id);
  const answer = replyDraft(original, kind, ownerOf(call, whose));
  const headers = readHeaders(overrides["internetMessageHeaders"]);
  const content = {
    ...answer,
    ...(typeof comment === "string" ? { body: { type: "html" as const, content: `<div>${escapeHtml(comment).replace(/\r?\n/g, "<br>")}</div>${answer.body?.content ?? ""}` } } : {}),
    ...readContent(overrides),
    ...(body["toRecipients"] === undefined ? {} : { to: readRecipients(body["toRecipients"]) }),
    ...(headers === undefined ? {} : { headers }),
  };
  const attachments = await carriedOver(call, original, kind, content.body?.content ?? "");
  return store.create(whose.mailbox, "drafts", { ...content, attachments }, { isDraft: true, isRead: true, ...readState(overrides, blank) });
}

/** A forward takes every attachment along, an answer only the pictures its quotation shows. */
async function carriedOver(call: Call, original: StoredMessage, kind: ReplyKind, html: string): Promise<NewAttachment[]> {
  const taken = original.attachments.filter((one) => (kind === "forward" ? true : one.isInline && one.contentId !== null && html.includes(`cid:${one.contentId}`)));
  return Promise.all(taken.map(async ({ id, ...rest }) => ({ ...rest, bytes: await call.needs.store.attachment(original.mailbox, original.id, id) })));
}

export function ownerOf(call: Call, whose: Whose): { name: string; address: string } {
  if (whose.mailbox === call.persona.person.address) return call.persona.person;
  return { name: call.persona.shared.find((one) => one.address === whose.mailbox)?.name ?? "", address: whose.mailbox };
}

async function created(call: Call, whose: Whose, draft: StoredMessage): Promise<GraphResponse> {
  const shown = await showMessage(call, draft);
  return json(201, { "@odata.context": `${graphBase}/$metadata#${contextOf(whose)}/messages/$entity`, ...shown }, { location: `${graphBase}/${whose.base}/messages('${String(shown["id"])}')` });
}

const blank: MessageState = { isRead: true, isDraft: true, categories: [], customProperties: {}, extendedProperties: {}, flagged: false };
