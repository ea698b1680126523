import type { Call, Calls } from "./call";
import { notInEvents, read } from "./call";
import { text } from "./wire";

/** Calls on a mail being read. */
export const readCalls: Calls = {
  10: (call) => reply(call, false),
  30: (call) => reply(call, false),
  181: (call) => reply(call, false),
  183: (call) => reply(call, false),
  11: (call) => reply(call, true),
  31: (call) => reply(call, true),
  182: (call) => reply(call, true),
  184: (call) => reply(call, true),
  168: (call) => read(call).internetHeaders(),
};

function reply(call: Call, all: boolean): void {
  notInEvents(call);
  call.settings.model.openReply(read(call).key, all, text(call.params, "htmlBody"));
}
