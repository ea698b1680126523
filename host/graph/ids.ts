import { createHash } from "node:crypto";
import type { Folder, MessageSummary } from "../mailboxes/mail";
import { GraphError, badRequest, itemNotFound } from "./answer";
import type { Call, GraphNeeds } from "./call";

/** An immutable id is the store's own; the ordinary one ends in a mark of the folder and of how often it was moved, so it dies when the message moves or is sent, and does not come back with it. */
const immutableLength = 32;
const markLength = 8;

export function messageId(call: Pick<Call, "immutableIds">, message: Pick<MessageSummary, "id" | "mailbox" | "folder" | "moves">): string {
  return call.immutableIds ? message.id : ordinaryId(message);
}

export function ordinaryId(message: Pick<MessageSummary, "id" | "mailbox" | "folder" | "moves">): string {
  return `${message.id}${markOf(message)}`;
}

/** The message an id of either kind means now. */
export function findMessage(needs: GraphNeeds, mailbox: string, id: string): MessageSummary {
  if (!/^[A-Za-z0-9_=-]+$/.test(id) || (id.length !== immutableLength && id.length !== immutableLength + markLength)) {
    throw badRequest("Id is malformed.", "ErrorInvalidIdMalformed");
  }
  const own = id.slice(0, immutableLength);
  const mark = id.slice(immutableLength);
  const found = needs.store.find(mailbox, own);
  if (found !== null && (mark === "" || mark === markOf(found))) return found;
  const isElsewhere = found === null && needs.store.mailboxes().some((other) => other !== mailbox && needs.store.find(other, own) !== null);
  if (isElsewhere) throw new GraphError(404, "ErrorInvalidMailboxItemId", "Item Id doesn't belong to the targeted mailbox.");
  throw itemNotFound();
}

export const rootFolder = "msgfolderroot";

export function folderId(mailbox: string, folder: string): string {
  return `AQMk${createHash("sha256").update(`${mailbox}\n${folder}`).digest("base64url").slice(0, 40)}`;
}

/** A well-known name or an id, to the store's folder; `null` is the root. */
export function findFolder(needs: GraphNeeds, mailbox: string, id: string): Folder | null {
  if (id.toLowerCase() === rootFolder || id === folderId(mailbox, rootFolder)) return null;
  const folders = needs.store.folders(mailbox);
  const found = folders.find((folder) => folder.id === id.toLowerCase()) ?? folders.find((folder) => folderId(mailbox, folder.id) === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

function markOf({ mailbox, folder, moves }: Pick<MessageSummary, "mailbox" | "folder" | "moves">): string {
  return createHash("sha256").update(`${mailbox}\n${folder}\nmark${moves === 0 ? "" : moves}`).digest("base64url").slice(0, markLength);
}
