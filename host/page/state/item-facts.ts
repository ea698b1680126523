import type { StoredAttachment } from "../../mailboxes/mail";
import { ModelError, type Notification, type WireAttachment } from "../../protocol/outlook-model";
import type { Category } from "./api";

/** Outlook keeps five notifications an item, of 150 characters each. */
export const notificationsKept = 5;
export const notificationLength = 150;
/** CustomProperties of one add-in on one item, as JSON text. */
export const customPropertiesLength = 2500;

export function checkNotifications(list: readonly Notification[]): void {
  if (list.length > notificationsKept) throw new ModelError(9017, "An item may have five notifications.");
  const long = list.find((notification) => notification.message.length > notificationLength);
  if (long) throw new ModelError(9015, `The notification ${long.key} is longer than 150 characters.`);
}

export function checkCustomProperties(properties: Readonly<Record<string, unknown>>): void {
  if (JSON.stringify(properties).length > customPropertiesLength) throw new ModelError(9019, "Custom properties hold at most 2,500 characters.");
}

/** A category must stand in the mailbox's master list first. */
export function checkCategories(names: readonly string[], master: readonly Category[]): void {
  const unknown = names.find((name) => !master.some((category) => category.displayName === name));
  if (unknown !== undefined) throw new ModelError(9044, `The category ${unknown} is not in the master list.`);
}

export function toWireAttachment(attachment: StoredAttachment): WireAttachment {
  const { id, name, contentType, size, isInline, contentId, kind } = attachment;
  return { id, name, contentType, size, isInline, contentId, attachmentType: kind };
}

export function normalized(subject: string): string {
  return subject.replace(/^\s*((re|fw|fwd|tl|trả lời|chuyển tiếp)\s*:\s*)+/i, "");
}
