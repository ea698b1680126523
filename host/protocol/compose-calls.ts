import type { Call, Calls } from "./call";
import { compose, notInEvents } from "./call";
import { ModelError } from "./outlook-model";
import { coercionOf, fieldOf, record, recipientsOf, text, texts, wireAddress } from "./wire";

const notSaved = 9046;
const noSuchKey = 9050;
const sessionTooLong = 9051;
/** Of names and values together, up to Mailbox 1.15. */
const sessionLimit = 50_000;
const attachmentDownloadFailed = 9054;

/** Calls on a mail being composed. */
export const composeCalls: Calls = {
  13: (call) => compose(call).insertAtCursor(text(call.params, "data"), coercionOf(call.params)),
  29: (call) => compose(call).insertAtCursor(text(call.params, "data"), coercionOf(call.params)),
  28: (call) => compose(call).selectedText(coercionOf(call.params)),
  23: (call) => compose(call).prependBody(text(call.params, "data"), coercionOf(call.params)),
  38: (call) => compose(call).setBody(text(call.params, "data"), coercionOf(call.params)),
  100: (call) => compose(call).appendOnSend(text(call.params, "appendTxt"), coercionOf(call.params)),
  173: (call) => compose(call).setSignature(text(call.params, "data"), coercionOf(call.params)),

  15: (call) => compose(call).recipients(fieldOf(call.params)).map(wireAddress),
  21: (call) => compose(call).setRecipients(fieldOf(call.params), recipientsOf(call.params)),
  22: (call) => {
    const field = fieldOf(call.params);
    compose(call).setRecipients(field, [...compose(call).recipients(field), ...recipientsOf(call.params)]);
  },
  107: (call) => wireAddress(compose(call).from()),

  17: (call) => compose(call).setSubject(text(call.params, "subject")),
  18: (call) => compose(call).subject(),

  16: addFromAddress,
  19: (call) => compose(call).addItem(text(call.params, "itemId"), text(call.params, "name")),
  20: (call) => compose(call).removeAttachment(text(call.params, "attachmentIndex")),
  148: (call) => compose(call).addFile(text(call.params, "name"), text(call.params, "base64String"), call.params.isInline === true),

  32: (call) => compose(call).save(),
  41: (call) => {
    notInEvents(call);
    compose(call).close();
  },
  164: (call) => {
    const id = compose(call).itemId();
    if (id === null) throw new ModelError(notSaved, "never saved");
    return id;
  },

  151: (call) => {
    const headers = Object.entries(compose(call).headers());
    const named = (wanted: string): string | undefined => headers.find(([name]) => sameHeader(name, wanted))?.[1];
    return Object.fromEntries(texts(call.params, "internetHeaderKeys").map((name) => [name, named(name)]));
  },
  152: (call) => {
    const added = Object.entries(record(call.params.internetHeaderNameValuePairs)).map(([name, value]) => [name, String(value)] as const);
    compose(call).setHeaders(Object.fromEntries([...headersWithout(call, added.map(([name]) => name)), ...added]));
  },
  153: (call) => compose(call).setHeaders(Object.fromEntries(headersWithout(call, texts(call.params, "internetHeaderKeys")))),

  174: (call) => ({ composeType: compose(call).composeType, coercionType: compose(call).bodyType }),
  175: () => false,
  176: () => undefined,

  185: (call) => {
    const session = { ...compose(call).session, [text(call.params, "name")]: text(call.params, "value") };
    if (Object.entries(session).reduce((sum, [name, value]) => sum + name.length + value.length, 0) > sessionLimit) {
      throw new ModelError(sessionTooLong, "session data is full");
    }
    compose(call).session = session;
  },
  186: (call) => {
    const value = compose(call).session[text(call.params, "name")];
    if (value === undefined) throw new ModelError(noSuchKey, "no such key");
    return value;
  },
  187: (call) => compose(call).session,
  188: (call) => {
    compose(call).session = {};
  },
  189: (call) => {
    const { [text(call.params, "name")]: removed, ...rest } = compose(call).session;
    if (removed === undefined) throw new ModelError(noSuchKey, "no such key");
    compose(call).session = rest;
  },
};

function headersWithout(call: Call, names: readonly string[]): (readonly [string, string])[] {
  return Object.entries(compose(call).headers()).filter(([name]) => !names.some((one) => sameHeader(one, name)));
}

function sameHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `addFileAttachmentAsync`: Outlook, not the add-in, fetches the file. */
async function addFromAddress(call: Call): Promise<string> {
  const answer = await fetch(text(call.params, "uri")).catch(() => null);
  if (answer === null || !answer.ok) throw new ModelError(attachmentDownloadFailed, "could not be fetched");
  const base64 = toBase64(new Uint8Array(await answer.arrayBuffer()));
  return compose(call).addFile(text(call.params, "name"), base64, call.params.isInline === true);
}

function toBase64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let binary = "";
  for (let start = 0; start < bytes.length; start += chunk) binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(binary);
}
