import type { Conversation } from "./conversation";
import { eventName } from "./events";
import { knowsEvent } from "./knows-event";
import type { CommandAnswer, Host } from "./host";
import type { LaunchEvent } from "./index";
import { closeFrame, openFrame } from "./open-frame";
import type { Completed, LaunchOutcome } from "./outlook-model";
import { underFault } from "./under-fault";
import type { Params } from "./wire";
import { record } from "./wire";

/** Outlook tells the person after 5 s, and gives up after 5 minutes. */
const waits = { slowMs: 5_000, giveUpMs: 300_000 };
const shortWaits = { slowMs: 1_000, giveUpMs: 10_000 };
/** No sign of office.js by then: the runtime page cannot be loaded. */
const registerMs = 15_000;

export interface Launch {
  readonly url: string;
  readonly itemKey: string;
  readonly event: LaunchEvent;
  readonly functionName: string;
  readonly data: Params;
  readonly onSlow: () => void;
  readonly signal?: AbortSignal;
}

/** Wakes the runtime page in a hidden frame, hands it one event, waits for `event.completed`, and puts the frame away. */
export async function launchEvent(host: Host, launch: Launch): Promise<LaunchOutcome> {
  if (!raisesEvent(host, launch.event)) return { kind: "completed", completed: readCompleted({}, true) };
  if (host.faults.smartAlerts === "unavailable" || host.faults.offline) return unavailable("the runtime cannot be loaded");

  const opened: Conversation[] = [];
  let ended = false;
  const { slowMs, giveUpMs } = host.faults.shortWaits === true ? shortWaits : waits;
  const slow = setTimeout(launch.onSlow, slowMs);
  const given = over(giveUpMs, launch.signal);
  try {
    const run = async (): Promise<LaunchOutcome> => {
      const fault = await underFault(host.faults.calls.launch);
      if (fault === "dead") return new Promise<never>(() => undefined);
      if (fault !== null) return unavailable(`error ${fault.code}`);
      if (ended) return unavailable("given up");
      const conversation = openHidden(host, launch);
      opened.push(conversation);
      return handle(host, conversation, launch);
    };
    return await Promise.race([run(), given.outcome]);
  } finally {
    ended = true;
    clearTimeout(slow);
    given.stop();
    opened.forEach((conversation) => closeFrame(host, conversation));
  }
}

/** A client that does not know the event goes on as if nobody listened. */
function raisesEvent(host: Host, event: LaunchEvent): boolean {
  if (event === "OnMessageSend" && host.faults.smartAlerts === "off") return false;
  return knowsEvent(host.faults, event);
}

/** Nothing in it can be seen or reached with the keyboard. */
function openHidden(host: Host, launch: Launch): Conversation {
  const conversation = openFrame(host, "launch", launch.url, launch.itemKey);
  conversation.frame.hidden = true;
  conversation.frame.inert = true;
  conversation.frame.title = launch.functionName;
  document.body.append(conversation.frame);
  return conversation;
}

async function handle(host: Host, conversation: Conversation, launch: Launch): Promise<LaunchOutcome> {
  const registered = await Promise.race([conversation.whenRegistered(eventName.commandInvoked).then(() => true), after(registerMs, false)]);
  if (!registered) return unavailable("the runtime page gave no sign of life");

  const commandId = conversation.id;
  return new Promise((resolve) => {
    host.commands.set(commandId, (answer) => resolve(outcome(answer, launch)));
    host.onUncaught.set(conversation, (message) => resolve(unavailable(message)));
    const event = { type: launch.event, source: { id: launch.functionName }, ...launch.data };
    conversation.raise(eventName.commandInvoked, [commandId, launch.functionName, JSON.stringify(event)]);
  });
}

function outcome(answer: CommandAnswer, launch: Launch): LaunchOutcome {
  if (answer.status !== 0) return unavailable(`no function "${launch.functionName}" (${answer.status})`);
  try {
    const event = record(JSON.parse(answer.event));
    return { kind: "completed", completed: readCompleted(record(event.completedContext), launch.event !== "OnMessageSend") };
  } catch (error) {
    return unavailable(error instanceof Error ? error.message : "unreadable answer");
  }
}

function readCompleted(context: Params, allowByDefault: boolean): Completed {
  const text = (name: string): string | null => (typeof context[name] === "string" ? context[name] : null);
  return {
    allowEvent: typeof context.allowEvent === "boolean" ? context.allowEvent : allowByDefault,
    errorMessage: text("errorMessage") ?? "",
    errorMessageMarkdown: text("errorMessageMarkdown"),
    cancelLabel: text("cancelLabel"),
    commandId: text("commandId"),
    // Outlook ignores the data without a command to give it to.
    contextData: text("commandId") === null ? null : contextText(context.contextData),
    sendModeOverride: context.sendModeOverride === "promptUser" ? "promptUser" : null,
  };
}

function contextText(data: unknown): string | null {
  if (data === undefined || data === null) return null;
  return typeof data === "string" ? data : JSON.stringify(data);
}

function over(ms: number, signal: AbortSignal | undefined): { readonly outcome: Promise<LaunchOutcome>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outcome = new Promise<LaunchOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "too-long" }), ms);
    signal?.addEventListener("abort", () => resolve(unavailable("given up")), { once: true });
  });
  return { outcome, stop: () => clearTimeout(timer) };
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

function unavailable(why: string): LaunchOutcome {
  return { kind: "unavailable", why };
}
