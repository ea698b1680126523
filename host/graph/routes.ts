import type { MessageSummary } from "../mailboxes/mail";
import { GraphError, accessDenied, badRequest, bytes, json, notEmulated, nothing, type GraphResponse } from "./answer";
import { addAttachment, attachmentValue, getAttachment, listAttachments, removeAttachment } from "./attachments";
import { graphBase, readJson, type Call } from "./call";
import type { DeltaRounds } from "./delta";
import { addCategory, findUser, getUser, groupMembers, listCategories, listGroups, listUsers, translateIds } from "./directory";
import { createAnswer, createMessage, ownerOf, patchMessage } from "./drafts";
import type { FaultCounter } from "./faults";
import { createFolder, deleteFolder, getFolder, listFolders } from "./folders";
import { findFolder, findMessage } from "./ids";
import { contextOf, countMessages, listMessages, showMessage } from "./list-messages";
import { getMailTips } from "./mail-tips";
import { own, whose, type Whose } from "./rights";
import { sendAnswer, sendDraft, sendMail } from "./send";
import type { UploadSessions } from "./upload-sessions";

export interface Machinery {
  readonly uploads: UploadSessions;
  readonly deltas: DeltaRounds;
  readonly faults: FaultCounter;
}

export async function route(call: Call, machinery: Machinery): Promise<GraphResponse> {
  const [first, second, ...rest] = call.segments;
  if (first === "me") return ofMailbox(call, own(call.persona), call.segments.slice(1), machinery);
  if (first === "users" && second === undefined) return byMethod(call, { GET: () => listUsers(call) });
  if (first === "users" && second !== undefined && rest.length === 0) return byMethod(call, { GET: () => getUser(call, findUser(call, second)) });
  if (first === "users" && second !== undefined) return ofMailbox(call, whose(call.persona, second, call.needs), rest, machinery);
  if (first === "groups" && second === undefined) return byMethod(call, { GET: () => listGroups(call) });
  if (first === "groups" && second !== undefined && rest[0] === "transitiveMembers" && /^(microsoft\.)?graph\.user$/.test(rest[1] ?? "")) return byMethod(call, { GET: () => groupMembers(call, second) });
  throw unknownSegment(call);
}

function ofMailbox(call: Call, mailbox: Whose, path: readonly string[], machinery: Machinery): Promise<GraphResponse> {
  const [first, second, ...rest] = path;
  if (!mailbox.mayWrite && call.method !== "GET" && (first === "messages" || first === "mailFolders")) throw accessDenied();
  switch (first) {
    case undefined: return byMethod(call, { GET: () => getUser(call, ownerOf(call, mailbox)) });
    case "messages": return second === undefined || second.startsWith("$") || second === "delta" ? ofMessages(call, mailbox, null, second, machinery) : ofMessage(call, mailbox, second, rest, machinery);
    case "mailFolders": return ofFolders(call, mailbox, second, rest, machinery);
    case "sendMail": return byMethod(call, { POST: () => afterwards(machinery, sendMail(call, mailbox)) });
    case "getMailTips": return byMethod(call, { POST: () => getMailTips(call) });
    case "translateExchangeIds": return byMethod(call, { POST: () => translateIds(call, mailbox) });
    case "outlook":
      if (second !== "masterCategories" || rest.length > 0) throw unknownSegment(call);
      return byMethod(call, { GET: () => listCategories(call, mailbox), POST: () => addCategory(call, mailbox) });
    default: throw unknownSegment(call);
  }
}

function ofFolders(call: Call, mailbox: Whose, id: string | undefined, rest: readonly string[], machinery: Machinery): Promise<GraphResponse> {
  if (id === undefined) return byMethod(call, { GET: () => listFolders(call, mailbox, null), POST: () => createFolder(call, mailbox, null) });
  const folder = findFolder(call.needs, mailbox.mailbox, id);
  const [part, second, ...more] = rest;
  if (part === undefined) return byMethod(call, { GET: () => getFolder(call, mailbox, folder), DELETE: () => deleteFolder(call, mailbox, folder) });
  if (part === "childFolders" && second === undefined) return byMethod(call, { GET: () => listFolders(call, mailbox, folder), POST: () => createFolder(call, mailbox, folder) });
  if (part !== "messages") throw unknownSegment(call);
  if (folder === null) throw notEmulated("messages of the root folder");
  return second === undefined || second.startsWith("$") || second === "delta" ? ofMessages(call, mailbox, folder.id, second, machinery) : ofMessage(call, mailbox, second, more, machinery);
}

function ofMessages(call: Call, mailbox: Whose, folder: string | null, action: string | undefined, machinery: Machinery): Promise<GraphResponse> {
  if (action === undefined) return byMethod(call, { GET: () => listMessages(call, mailbox, folder), POST: () => createMessage(call, mailbox, folder ?? "drafts") });
  if (action === "$count") return byMethod(call, { GET: () => countMessages(call, mailbox, folder) });
  if (action === "delta" && folder !== null) return byMethod(call, { GET: () => machinery.deltas.answer(call, mailbox, folder) });
  throw badRequest("Change tracking is per folder: use /mailFolders/{id}/messages/delta.");
}

function ofMessage(call: Call, mailbox: Whose, id: string, rest: readonly string[], machinery: Machinery): Promise<GraphResponse> {
  const message = findMessage(call.needs, mailbox.mailbox, id);
  const { store } = call.needs;
  const [action, ...more] = rest;
  if (action === "attachments") return ofAttachments(call, mailbox, message, more, machinery);
  if (more.length > 0) throw unknownSegment(call);
  switch (action) {
    case undefined: return byMethod(call, {
      GET: async () => json(200, { "@odata.context": `${graphBase}/$metadata#${contextOf(mailbox)}/messages/$entity`, ...(await showMessage(call, message)) }),
      PATCH: () => patchMessage(call, mailbox, message),
      DELETE: async () => {
        // As Exchange: into Deleted Items first, for good from there.
        if (message.folder === "deleteditems") await store.remove(message.mailbox, message.id);
        else await store.move(message.mailbox, message.id, "deleteditems");
        return nothing(204);
      },
    });
    case "$value": return byMethod(call, { GET: async () => bytes("text/plain", await store.raw(message.mailbox, message.id)) });
    case "send": return byMethod(call, { POST: () => afterwards(machinery, sendDraft(call, mailbox, message)) });
    case "reply": return byMethod(call, { POST: () => afterwards(machinery, sendAnswer(call, mailbox, message, "reply")) });
    case "replyAll": return byMethod(call, { POST: () => afterwards(machinery, sendAnswer(call, mailbox, message, "replyAll")) });
    case "forward": return byMethod(call, { POST: () => afterwards(machinery, sendAnswer(call, mailbox, message, "forward")) });
    case "createReply": return byMethod(call, { POST: () => createAnswer(call, mailbox, message, "reply") });
    case "createReplyAll": return byMethod(call, { POST: () => createAnswer(call, mailbox, message, "replyAll") });
    case "createForward": return byMethod(call, { POST: () => createAnswer(call, mailbox, message, "forward") });
    case "move": return byMethod(call, { POST: () => toFolder(call, mailbox, message, (folder) => store.move(message.mailbox, message.id, folder)) });
    case "copy": return byMethod(call, { POST: () => toFolder(call, mailbox, message, (folder) => store.copy(message.mailbox, message.id, folder)) });
    default: throw unknownSegment(call);
  }
}

function ofAttachments(call: Call, mailbox: Whose, message: MessageSummary, path: readonly string[], { uploads }: Machinery): Promise<GraphResponse> {
  const [id, action] = path;
  if (id === undefined) return byMethod(call, { GET: () => listAttachments(call, mailbox, message), POST: () => addAttachment(call, mailbox, message) });
  if (id === "createUploadSession") return byMethod(call, { POST: () => uploads.create(call, mailbox, message) });
  if (action === undefined) return byMethod(call, { GET: () => getAttachment(call, mailbox, message, id), DELETE: () => removeAttachment(call, message, id) });
  if (action === "$value") return byMethod(call, { GET: () => attachmentValue(call, message, id) });
  throw unknownSegment(call);
}

async function toFolder(call: Call, mailbox: Whose, message: MessageSummary, put: (folder: string) => Promise<MessageSummary>): Promise<GraphResponse> {
  const { destinationId } = readJson(call);
  if (typeof destinationId !== "string") throw badRequest("The parameter 'destinationId' is missing.", "ErrorInvalidParameter");
  const folder = findFolder(call.needs, message.mailbox, destinationId);
  if (folder === null) throw notEmulated("messages of the root folder");
  const moved = await put(folder.id);
  return json(201, { "@odata.context": `${graphBase}/$metadata#${contextOf(mailbox)}/messages/$entity`, ...(await showMessage(call, moved)) });
}

/** The fault "the answer of a send is lost" strikes only after the send was carried out. */
async function afterwards(machinery: Machinery, sent: Promise<GraphResponse>): Promise<GraphResponse> {
  const response = await sent;
  machinery.faults.loseAnswer();
  return response;
}

async function byMethod(call: Call, answers: Readonly<Record<string, () => GraphResponse | Promise<GraphResponse>>>): Promise<GraphResponse> {
  const answer = answers[call.method];
  if (answer === undefined) throw new GraphError(405, "ErrorMethodNotAllowed", `The OData request is not supported: ${call.method} /${call.segments.join("/")}.`);
  return answer();
}

function unknownSegment(call: Call): GraphError {
  return badRequest(`Resource not found for the segment '${call.segments[call.segments.length - 1] ?? ""}'.`);
}
