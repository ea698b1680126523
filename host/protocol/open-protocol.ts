import { answerCall } from "./answer-call";
import type { Conversation } from "./conversation";
import { closeDialog, openDialog } from "./dialogs";
import type { Request } from "./envelope";
import { actionType, isRecord, readRequest } from "./envelope";
import { eventName, raiseItemChange, raiseTheme } from "./events";
import { followItem, shownItem } from "./follow-item";
import { messageKey } from "./frame-state";
import { answerGenericCall } from "./generic-calls";
import type { Host } from "./host";
import { conversationOf, frameState } from "./host";
import type { OutlookProtocol, ProtocolSettings } from "./index";
import { keyboardLeaves } from "./keyboard";
import { launchEvent } from "./launch";
import { answerSignIn, requestType } from "./nested-app-auth";
import { openPane } from "./open-pane";
import { noFaults } from "./outlook-model";
import { appContext, initialData } from "./start-up";
import { underFault } from "./under-fault";
import { record } from "./wire";

const handlingRequestFailed = -2;
const initialDataCall = "1";

/** Stands in for Outlook on the web towards office.js: listens to the frames it opened, and to nobody else. */
export function openProtocol(settings: ProtocolSettings): OutlookProtocol {
  const host: Host = { settings, conversations: new Map(), faults: noFaults, commands: new Map(), onUncaught: new Map() };
  window.addEventListener("message", (event) => receive(host, event));
  const each = (tell: (conversation: Conversation) => void): void => [...host.conversations.values()].forEach(tell);

  return {
    openPane: (parent, url, itemKey) => openPane(host, parent, url, itemKey),
    launch: (url, itemKey, event, functionName, data, onSlow, signal) => launchEvent(host, { url, itemKey, event, functionName, data, onSlow, signal }),
    itemChanged: (itemKey, change) => each((conversation) => {
      if (conversation.itemKey === itemKey) raiseItemChange(conversation, settings.model.item(itemKey), change);
    }),
    selectionChanged: () => each((conversation) => conversation.tellPrelude({ kind: "selection-changed" })),
    themeChanged: () => each((conversation) => {
      tellState(host, conversation);
      raiseTheme(conversation, settings.model.theme());
    }),
    setFaults: (faults) => {
      host.faults = faults;
      each((conversation) => tellState(host, conversation));
    },
  };
}

function tellState(host: Host, conversation: Conversation): void {
  conversation.tellPrelude({ kind: "state", state: frameState(host, conversation.role) });
}

/** The window a message came from decides whose it is; its origin must be the one we opened there. */
function receive(host: Host, event: MessageEvent<unknown>): void {
  const conversation = conversationOf(host, event.source);
  if (conversation === null || event.origin !== conversation.origin || typeof event.data !== "string") return;
  const message = parse(event.data);
  if (!isRecord(message)) return;
  if (message.messageType === requestType) return void answerSignIn(host, conversation, message);
  if (messageKey in message) return hearPrelude(host, conversation, record(message[messageKey]));
  const request = readRequest(message);
  if (request !== null && request.conversationId === conversation.id) answer(host, conversation, request);
}

function answer(host: Host, conversation: Conversation, request: Request): void {
  if (request.actionType === actionType.register) return register(host, conversation, request);
  if (request.actionType === actionType.unregister) return unregister(host, conversation, request);
  switch (request.action) {
    case "ContextActivationManager_getAppContextAsync":
      conversation.begin();
      // What changed since its window.name was written.
      tellState(host, conversation);
      return conversation.answer(request, appContext(conversation, host.settings.model, host.faults));
    case "ContextActivationManager_notifyHost":
      conversation.answer(request, null);
      return keyboardLeaves(host, conversation, Array.isArray(request.data) ? Number(request.data[1]) : NaN);
    case "GetInitialData":
      return void answerInitialData(host, conversation, request);
    case "ExecuteMethod":
      return void answerCall(host, conversation, request);
    case "executeMethod":
      return answerGenericCall(host, conversation, request);
    default:
      return conversation.answer(request, null, handlingRequestFailed);
  }
}

async function answerInitialData(host: Host, conversation: Conversation, request: Request): Promise<void> {
  const fault = await underFault(host.faults.calls[initialDataCall]);
  if (fault === "dead") return;
  conversation.itemKey = conversation.shownKey;
  conversation.answer(request, fault === null ? initialData(host.settings.model, shownItem(host, conversation)) : null, fault === null ? 0 : handlingRequestFailed);
}

function register(host: Host, conversation: Conversation, request: Request): void {
  const error = request.action === eventName.dialogMessage ? openDialog(host, conversation, record(request.data).targetId) : 0;
  conversation.answer(request, { Error: error });
  if (error !== 0) return;
  conversation.register(request.action);
  if (request.action === eventName.itemChanged) followItem(host, conversation);
}

function unregister(host: Host, conversation: Conversation, request: Request): void {
  if (request.action === eventName.dialogMessage) closeDialog(host, conversation);
  conversation.unregister(request.action);
  conversation.answer(request, { Error: 0 });
}

function hearPrelude(host: Host, conversation: Conversation, message: Readonly<Record<string, unknown>>): void {
  if (message.kind === "uncaught") host.onUncaught.get(conversation)?.(String(message.message));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Other scripts may post anything to a page; what is not JSON is not for us.
    return null;
  }
}
