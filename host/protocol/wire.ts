import type { Coercion, Field, Notification, WireAddress, WireAttachment } from "./outlook-model";
import { ModelError } from "./outlook-model";
import { isRecord } from "./envelope";

/** The numbers office.js sends for words, and the shapes it wants back. */

const fields: readonly Field[] = ["to", "cc", "bcc"];
const notificationTypes: readonly Notification["type"][] = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"];
const attachmentTypes: readonly WireAttachment["attachmentType"][] = ["file", "item", "cloud"];
const htmlCoercion = 3;

export type Params = Readonly<Record<string, unknown>>;

export function coercionOf(params: Params): Coercion {
  return params.coercionType === htmlCoercion ? "html" : "text";
}

export function fieldOf(params: Params): Field {
  const field = fields[Number(params.recipientField)];
  if (field === undefined) throw new ModelError(9031, `no recipient field ${String(params.recipientField)}`);
  return field;
}

export function text(params: Params, name: string): string {
  const value = params[name];
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") throw new ModelError(9031, `${name} is not a text`);
  return value;
}

export function texts(params: Params, name: string): readonly string[] {
  const value = params[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

export function record(value: unknown): Params {
  return isRecord(value) ? value : {};
}

export function recipientsOf(params: Params): { readonly name: string; readonly address: string }[] {
  const list = Array.isArray(params.recipientArray) ? params.recipientArray : [];
  return list.map((one) => ({ name: text(record(one), "name"), address: text(record(one), "address") }));
}

export function wireAddress(address: WireAddress): object {
  return { ...address, appointmentResponse: 0 };
}

export function wireAttachment(attachment: WireAttachment): object {
  return {
    ...attachment,
    attachmentType: attachmentTypes.indexOf(attachment.attachmentType),
    contentId: attachment.contentId ?? undefined,
  };
}

export function notificationNumber(type: Notification["type"]): number {
  return notificationTypes.indexOf(type);
}

export function notificationOf(params: Params): Notification {
  const actions = Array.isArray(params.actions) ? params.actions : [];
  return {
    key: text(params, "key"),
    type: notificationTypes[Number(params.type)] ?? "informationalMessage",
    message: text(params, "message"),
    icon: text(params, "icon") || null,
    persistent: params.persistent === true,
    actions: actions.map((action) => ({
      actionText: text(record(action), "actionText"),
      commandId: text(record(action), "commandId"),
      contextData: record(action).contextData ?? null,
    })),
  };
}
