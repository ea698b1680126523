import type { Call, Calls } from "./call";
import { BareAnswer, item } from "./call";
import type { Notification } from "./outlook-model";
import { ModelError } from "./outlook-model";
import { coercionOf, notificationOf, record, text, texts, wireAttachment } from "./wire";

const invalidAttachmentId = 9003;
const duplicateNotification = 9023;
const noSuchNotification = 9024;
const tooManyNotifications = 9025;
const mostNotifications = 5;
const unknownCategory = 9044;
const notShared = 9055;

/** Calls that mails being read and mails being composed have in common. */
export const itemCalls: Calls = {
  3: (call) => new BareAnswer({ wasSuccessful: true, customProperties: JSON.stringify(item(call).customProperties()) }),
  4: (call) => item(call).saveCustomProperties(record(call.params.customProperties)),

  14: (call) => item(call).bodyType,
  37: (call) => item(call).body(coercionOf(call.params)),

  33: (call) => {
    const added = notificationOf(call.params);
    const shown = item(call).notifications();
    if (shown.some(({ key }) => key === added.key)) throw new ModelError(duplicateNotification, "notification exists");
    if (shown.length >= mostNotifications) throw new ModelError(tooManyNotifications, "five notifications are shown");
    item(call).setNotifications([...shown, added]);
  },
  34: (call) => item(call).notifications(),
  35: (call) => {
    const added = notificationOf(call.params);
    const shown = item(call).notifications();
    const known = shown.some(({ key }) => key === added.key);
    if (!known && shown.length >= mostNotifications) throw new ModelError(tooManyNotifications, "five notifications are shown");
    item(call).setNotifications(known ? shown.map((one) => (one.key === added.key ? added : one)) : [...shown, added]);
  },
  36: (call) => item(call).setNotifications(without(item(call).notifications(), text(call.params, "key"))),

  99: (call) => item(call).initializationContext,
  108: (call) => {
    const { shared } = item(call);
    if (shared === null) throw new ModelError(notShared, "not in a shared folder");
    return shared;
  },

  149: (call) => item(call).attachments().map(wireAttachment),
  150: (call) => {
    const id = text(call.params, "id");
    if (!item(call).attachments().some((attachment) => attachment.id === id)) throw new ModelError(invalidAttachmentId, "no such attachment");
    return item(call).attachmentContent(id);
  },

  157: (call) => item(call).categories().map((name) => withColour(call, name)),
  158: (call) => {
    const names = texts(call.params, "categories");
    const known = new Set(call.settings.model.masterCategories().map((category) => category.displayName));
    if (names.some((name) => !known.has(name))) throw new ModelError(unknownCategory, "not in the master list");
    return item(call).setCategories([...new Set([...item(call).categories(), ...names])]);
  },
  159: (call) => {
    const names = texts(call.params, "categories");
    return item(call).setCategories(item(call).categories().filter((name) => !names.includes(name)));
  },
};

function without(shown: readonly Notification[], key: string): readonly Notification[] {
  const rest = shown.filter((one) => one.key !== key);
  if (rest.length === shown.length) throw new ModelError(noSuchNotification, "no such notification");
  return rest;
}

function withColour(call: Call, displayName: string): object {
  const known = call.settings.model.masterCategories().find((category) => category.displayName === displayName);
  return { displayName, color: known?.color ?? "None" };
}
