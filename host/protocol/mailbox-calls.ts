import type { Call, Calls } from "./call";
import { BareAnswer, notInEvents } from "./call";
import { ModelError } from "./outlook-model";
import { record, text, texts } from "./wire";

const duplicateCategory = 9045;
const noToken = 9018;

/** Calls on the mailbox, whatever the item. */
export const mailboxCalls: Calls = {
  // Exchange tokens are gone from Exchange Online; the add-in must not come to rely on them here.
  2: () => new BareAnswer({ wasSuccessful: false, errorCode: noToken, errorName: "GenericTokenError", errorMessage: "Legacy Exchange tokens are switched off." }),
  12: () => new BareAnswer({ wasSuccessful: false, errorCode: noToken, errorName: "GenericTokenError", errorMessage: "Legacy Exchange tokens are switched off." }),
  5: () => new BareAnswer({ wasProxySuccessful: false, errorMessage: "EWS is switched off." }),

  160: ({ settings }) => settings.model.masterCategories(),
  161: ({ settings, params }) => {
    const added = categories(params.categoryDetails);
    const known = new Set(settings.model.masterCategories().map((category) => category.displayName));
    if (added.some((category) => known.has(category.displayName))) throw new ModelError(duplicateCategory, "category exists");
    return settings.model.addMasterCategories(added);
  },
  162: ({ settings, params }) => settings.model.removeMasterCategories(texts(params, "categories")),

  404: ({ settings, params }) => settings.model.saveRoamingSettings(roaming(params)),

  8: openMessage,
  179: openMessage,
  44: openNewMessage,
  178: openNewMessage,

  // Appointments, persona cards, other modules, and telemetry: nothing to show here.
  7: nothing,
  9: nothing,
  40: nothing,
  42: nothing,
  43: nothing,
  45: nothing,
  163: nothing,
  177: nothing,
  180: nothing,
  193: nothing,
  400: nothing,
  401: nothing,
  402: nothing,
  403: nothing,
};

function nothing(): void {}

function openMessage(call: Call): void {
  notInEvents(call);
  call.settings.model.openMessage(ewsId(text(call.params, "itemId")));
}

function openNewMessage(call: Call): void {
  notInEvents(call);
  const { params } = call;
  call.settings.model.openNewMessage({
    to: texts(params, "toRecipients"),
    cc: texts(params, "ccRecipients"),
    bcc: texts(params, "bccRecipients"),
    subject: text(params, "subject"),
    htmlBody: text(params, "htmlBody"),
    attachments: attachments(params.attachments),
  });
}

/** Ids may come in REST form; the model knows the EWS form only. */
export function ewsId(id: string): string {
  return id.replace(/-/g, "/").replace(/_/g, "+");
}

type NewAttachment = Parameters<Call["settings"]["model"]["openNewMessage"]>[0]["attachments"][number];

/** Each is a list: `["file", name, url, isInline]` or `["item", name, itemId]`. */
function attachments(list: unknown): readonly NewAttachment[] {
  if (!Array.isArray(list)) return [];
  return list.filter(Array.isArray).map(([kind, name, source, isInline]): NewAttachment =>
    kind === "item"
      ? { kind: "item", name: String(name), itemId: String(source) }
      : { kind: "file", name: String(name), url: String(source), isInline: isInline === true },
  );
}

function categories(list: unknown): readonly { readonly displayName: string; readonly color: string }[] {
  return Array.isArray(list) ? list.map(record).map((one) => ({ displayName: text(one, "displayName"), color: text(one, "color") })) : [];
}

/** Comes as a list with one object, its values JSON texts already. */
function roaming(params: unknown): Readonly<Record<string, string>> {
  const settings = record(Array.isArray(params) ? params[0] : params);
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]));
}
