import type { Conversation } from "./conversation";
import type { ProtocolSettings } from "./index";
import type { ComposeModel, ItemModel, ReadModel } from "./outlook-model";
import { ModelError } from "./outlook-model";
import type { Params } from "./wire";

/** One call of the add-in, ready to be answered from the model. */
export interface Call {
  readonly settings: ProtocolSettings;
  readonly conversation: Conversation;
  /** The item the call is about: the loaded one where the add-in loaded one, else the frame's. */
  readonly current: ItemModel | null;
  readonly params: Params;
}

/** By dispatch id. What an entry answers becomes `data`; a `ModelError` becomes the error's code. */
export type Calls = Readonly<Record<number, (call: Call) => unknown>>;

/** An answer with its own shape, where office.js does not expect `{error, data}`. */
export class BareAnswer {
  constructor(readonly data: object) {}
}

const itemNotFound = 9049;
const notHere = 9032;

export function item(call: Call): ItemModel {
  if (call.current === null) throw new ModelError(itemNotFound, "no item");
  return call.current;
}

export function compose(call: Call): ComposeModel {
  const found = item(call);
  if (found.mode !== "compose") throw new ModelError(notHere, "not being composed");
  return found;
}

export function read(call: Call): ReadModel {
  const found = item(call);
  if (found.mode !== "read") throw new ModelError(notHere, "not being read");
  return found;
}

/** Outlook refuses what shows a window, sends or closes from within an event handler. */
export function notInEvents(call: Call): void {
  if (call.conversation.role === "launch") throw new ModelError(notHere, "not in an event handler");
}
