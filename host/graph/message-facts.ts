import type { MessageSummary } from "../mailboxes/mail";
import type { Filterable, Value } from "./filter";
import { customPropertiesAs } from "./extended-properties";
import { graphDate } from "./message-json";
import { folderId } from "./ids";

/**
 * A message as `$filter` sees it. Headers are not there: Graph does not filter by them.
 * `named`: the ids the filter itself compares, for an add-in's custom properties stand under a name of the add-in's own.
 */
export function messageFacts(message: MessageSummary, named: readonly string[]): Filterable {
  return {
    property: (path) => propertyOf(message, path),
    collection: (path) => {
      if (path === "categories") return message.state.categories.map((category) => ({ "": category }));
      if (path === "singleValueExtendedProperties") return [...Object.entries(message.state.extendedProperties), ...customOf(message, named)].map(([id, value]) => ({ id, value }));
      return undefined;
    },
  };
}

function customOf({ state }: MessageSummary, named: readonly string[]): (readonly [string, string])[] {
  return named.flatMap((id) => {
    const value = customPropertiesAs(id, state);
    return value === undefined ? [] : [[id, value] as const];
  });
}

export function propertyOf(message: MessageSummary, path: string): Value | undefined {
  switch (path) {
    case "receivedDateTime": return Date.parse(graphDate(message.receivedAt));
    case "sentDateTime": return Date.parse(graphDate(message.sentAt ?? message.createdAt));
    case "createdDateTime": return Date.parse(graphDate(message.createdAt));
    case "lastModifiedDateTime": return Date.parse(graphDate(message.modifiedAt));
    case "internetMessageId": return message.internetMessageId;
    case "conversationId": return message.conversationId;
    case "parentFolderId": return folderId(message.mailbox, message.folder);
    case "subject": return message.subject;
    case "bodyPreview": return message.preview;
    case "isDraft": return message.state.isDraft;
    case "isRead": return message.state.isRead;
    case "hasAttachments": return message.hasAttachments;
    case "flag/flagStatus": return message.state.flagged ? "flagged" : "notFlagged";
    case "from/emailAddress/address": return message.from?.address ?? null;
    case "from/emailAddress/name": return message.from?.name ?? null;
    case "sender/emailAddress/address": return message.sender?.address ?? null;
    default: return undefined;
  }
}
