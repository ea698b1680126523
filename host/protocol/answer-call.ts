import type { Calls } from "./call";
import { BareAnswer } from "./call";
import { composeCalls } from "./compose-calls";
import type { Conversation } from "./conversation";
import type { Request } from "./envelope";
import { shownItem } from "./follow-item";
import type { Host } from "./host";
import { itemCalls } from "./item-calls";
import { mailboxCalls } from "./mailbox-calls";
import { newerCalls } from "./newer-calls";
import type { ReadModel } from "./outlook-model";
import { ModelError } from "./outlook-model";
import { readCalls } from "./read-calls";
import { underFault } from "./under-fault";
import { record } from "./wire";

const calls: Calls = { ...mailboxCalls, ...itemCalls, ...readCalls, ...composeCalls, ...newerCalls };

const internalError = 5001;
const notSupported = 5000;

/** Answers `ExecuteMethod`: a call on mailbox or item, by its dispatch id. */
export async function answerCall(host: Host, conversation: Conversation, request: Request): Promise<void> {
  const { MethodData, ApiParams } = record(request.data);
  const method = record(MethodData);
  const id = Number(method.DispatchId);
  const fault = await underFault(host.faults.calls[String(id)]);
  if (fault === "dead") return;
  if (fault !== null) return conversation.answer(request, failure(fault.code));

  const call = calls[id];
  if (call === undefined) return conversation.answer(request, failure(notSupported));
  const current = method.OnLoadedItem === true ? loadedItem(conversation) : shownItem(host, conversation);
  try {
    const data = await call({ settings: host.settings, conversation, current, params: record(ApiParams) });
    conversation.answer(request, data instanceof BareAnswer ? data.data : { error: false, data });
  } catch (error) {
    // Not a refusal but a fault of the page: office.js gets "internal error", the page's console the whole.
    if (!(error instanceof ModelError)) reportError(error);
    conversation.answer(request, failure(error instanceof ModelError ? error.code : internalError));
  }
}

function loadedItem({ loadedItem: loaded }: Conversation): ReadModel | null {
  return loaded === "loading" ? null : loaded;
}

function failure(errorCode: number): object {
  return { error: true, errorCode };
}
