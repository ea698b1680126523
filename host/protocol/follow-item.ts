import type { Conversation } from "./conversation";
import { eventName, forgetItemEvents } from "./events";
import type { Host } from "./host";
import type { ItemModel } from "./outlook-model";
import { initialData } from "./start-up";

/**
 * Turns a pinned pane to the item the page shows now. An add-in that does not listen to ItemChanged keeps the item it has: its calls must not fall on another one.
 */
export function followItem(host: Host, conversation: Conversation): void {
  if (conversation.itemKey === conversation.shownKey || !conversation.listensTo(eventName.itemChanged)) return;
  conversation.itemKey = conversation.shownKey;
  conversation.loadedItem = null;
  forgetItemEvents(conversation);
  const { model } = host.settings;
  const item = shownItem(host, conversation);
  conversation.raise(eventName.itemChanged, item === null ? "" : initialData(model, item));
}

export function shownItem(host: Host, conversation: Conversation): ItemModel | null {
  return conversation.itemKey === null || host.faults.hiddenMailbox === true ? null : host.settings.model.item(conversation.itemKey);
}
