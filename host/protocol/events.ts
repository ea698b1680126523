import type { Conversation } from "./conversation";
import type { ItemChange, ItemModel, OfficeTheme } from "./outlook-model";
import { notificationNumber, wireAttachment } from "./wire";

/** The names under which office.js registers its handlers. */
export const eventName = {
  itemChanged: "olkItemSelectedChanged",
  recipientsChanged: "olkRecipientsChanged",
  appointmentTimeChanged: "olkAppointmentTimeChanged",
  recurrenceChanged: "olkRecurrenceChanged",
  attachmentsChanged: "olkAttachmentsChanged",
  enhancedLocationsChanged: "olkEnhancedLocationsChanged",
  infobarClicked: "olkInfobarClicked",
  themeChanged: "officeThemeChanged",
  commandInvoked: "appCommandInvoked",
  dialogMessage: "dialogMessageReceived",
  dialogParentMessage: "dialogParentMessageReceived",
} as const;

const itemEvents = [
  eventName.recipientsChanged,
  eventName.appointmentTimeChanged,
  eventName.recurrenceChanged,
  eventName.attachmentsChanged,
  eventName.enhancedLocationsChanged,
  eventName.infobarClicked,
];

/** office.js keeps calling the handlers of the item before, unless the host forgets them. */
export function forgetItemEvents(conversation: Conversation): void {
  for (const event of itemEvents) conversation.unregister(event);
}

export function raiseItemChange(conversation: Conversation, item: ItemModel | null, change: ItemChange): void {
  switch (change.kind) {
    case "recipients": {
      const has = (field: "to" | "cc" | "bcc"): boolean => change.fields.includes(field);
      return conversation.raise(eventName.recipientsChanged, [JSON.stringify({ to: has("to"), cc: has("cc"), bcc: has("bcc") })]);
    }
    case "attachments": {
      const details = { attachmentStatus: change.status, attachmentDetails: wireAttachment(change.attachment) };
      return conversation.raise(eventName.attachmentsChanged, [JSON.stringify(details)]);
    }
    case "notification-dismissed":
      return conversation.raise(eventName.infobarClicked, [{ infobarType: infobarType(item, change.key), actionType: dismissed }]);
    case "initialization-context":
      return conversation.tellPrelude({ kind: "initialization-context", data: item?.initializationContext ?? "" });
    case "from":
      // Outlook has no such event for a pane, only the launch event OnMessageFromChanged.
      return;
  }
}

/** Colours travel as integers; the dark flag goes through the prelude, for npm's office.js does not know it. */
export function raiseTheme(conversation: Conversation, theme: OfficeTheme): void {
  const colours = {
    bodyBackgroundColor: colourNumber(theme.bodyBackgroundColor),
    bodyForegroundColor: colourNumber(theme.bodyForegroundColor),
    controlBackgroundColor: colourNumber(theme.controlBackgroundColor),
    controlForegroundColor: colourNumber(theme.controlForegroundColor),
  };
  conversation.raise(eventName.themeChanged, [JSON.stringify(colours)]);
}

const dismissed = 1;

function colourNumber(colour: string): number {
  return Number.parseInt(colour.replace("#", ""), 16) || 0;
}

/** Informational when the page has taken the notification down already. */
function infobarType(item: ItemModel | null, key: string): number {
  return notificationNumber(item?.notifications().find((notification) => notification.key === key)?.type ?? "informationalMessage");
}
