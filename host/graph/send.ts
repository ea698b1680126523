import type { MessageSummary } from "../mailboxes/mail";
import { StoreError } from "../mailboxes/mail-store";
import { recipientsOf } from "../mailboxes/deliver";
import type { ReplyKind } from "../mailboxes/reply-draft";
import { GraphError, badRequest, nothing, type GraphResponse } from "./answer";
import { isObject, readJson, readMime, type Call } from "./call";
import { ownerOf, writeAnswer, writeDraft } from "./drafts";
import { maySendFrom, sendAsDenied, type Whose } from "./rights";

/** Graph accepts and says nothing more: no id, no body. */
export async function sendDraft(call: Call, whose: Whose, message: MessageSummary): Promise<GraphResponse> {
  if (!message.state.isDraft) throw badRequest("The message was sent already; only a draft can be sent.", "ErrorInvalidOperation");
  await dispatch(call, whose, message, true);
  return nothing(202);
}

export async function sendMail(call: Call, whose: Whose): Promise<GraphResponse> {
  const { store } = call.needs;
  const mime = readMime(call);
  const body = mime === null ? readJson(call) : {};
  if (mime === null && !isObject(body["message"])) throw badRequest("The parameter 'message' is missing.", "ErrorInvalidParameter");
  const draft = mime === null ? await writeDraft(call, whose, "drafts", body["message"] as Record<string, unknown>) : await store.importEml(whose.mailbox, "drafts", mime, { isDraft: true, isRead: true });
  return sendOrTakeBack(call, whose, draft, body["saveToSentItems"] !== false);
}

/** reply, replyAll, forward in one call. */
export async function sendAnswer(call: Call, whose: Whose, message: MessageSummary, kind: ReplyKind): Promise<GraphResponse> {
  return sendOrTakeBack(call, whose, await writeAnswer(call, whose, message, kind), true);
}

/** A one-call send that fails leaves no draft behind. */
async function sendOrTakeBack(call: Call, whose: Whose, draft: MessageSummary, saveToSentItems: boolean): Promise<GraphResponse> {
  try {
    await dispatch(call, whose, draft, saveToSentItems);
  } catch (error) {
    await call.needs.store.remove(draft.mailbox, draft.id);
    throw error;
  }
  return nothing(202);
}

async function dispatch(call: Call, whose: Whose, draft: MessageSummary, saveToSentItems: boolean): Promise<void> {
  const { store } = call.needs;
  const from = draft.from === null || draft.from.address === "" ? ownerOf(call, whose) : draft.from;
  if (!whose.maySend || !maySendFrom(call.persona, from.address)) throw sendAsDenied();
  const people = recipientsOf(draft);
  // Exchange takes nothing that is not one whole address.
  if (people.length === 0 || people.some((address) => !/^[^\s@<>]+@[^\s@<>]+$/.test(address))) throw badRequest("At least one recipient isn't valid., A message can't be sent because it contains no recipients or an invalid one.", "ErrorInvalidRecipients");
  // With Send As the mail names the unit alone; who pressed Send is not on it.
  if (draft.from?.address !== from.address || (draft.sender !== null && draft.sender.address !== from.address)) await store.change(draft.mailbox, draft.id, { from, sender: from });
  try {
    await store.send(draft.mailbox, draft.id, { saveToSentItems });
  } catch (error) {
    if (error instanceof StoreError && error.code === "MessageTooLarge") throw new GraphError(413, "ErrorMessageSizeExceeded", "The message exceeds the maximum supported size., Cannot submit message.");
    throw error;
  }
}
