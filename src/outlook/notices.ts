import { ask } from "./ask";
import type { ComposeItem } from "./current-item";

const key = "edoc-ahead";

/** Says something in the bar above the mail until it is taken back or the person closes it; at most 150 characters. */
export function tellInBarFor(item: ComposeItem, message: string): Promise<void> {
  const details = { type: "informationalMessage", message, icon: "Icon.16", persistent: false } as unknown as Office.NotificationMessageDetails;
  return ask<void>("notificationMessages.replaceAsync", (done) => item.notificationMessages.replaceAsync(key, details, done));
}

export function clearBar(item: ComposeItem): Promise<void> {
  return ask<void>("notificationMessages.removeAsync", (done) => item.notificationMessages.removeAsync(key, done));
}
