import type { Message } from "@microsoft/microsoft-graph-types";
import type { SentItem } from "../domain/sent-item";
import { allPages } from "./all-pages";
import { mailboxPath } from "./original";
import type { Graph } from "./request";
import { customPropertiesId } from "./whole-draft";

export const sentFields = "id,subject,sentDateTime,internetMessageId,from,sender";
/** Beyond it Graph answers too slowly where a property is asked for beside. */
const atOnce = 250;

/**
 * Sent mail of a mailbox (`null`: the person's own) that our add-in has left something on, since a moment (ISO 8601, UTC): in the custom
 * properties, or as a token in the subject. Each is asked for by itself: both in one filter is more than Exchange takes.
 */
export async function listSent(graph: Graph, mailbox: string | null, since: string): Promise<readonly SentItem[]> {
  const noted = `singleValueExtendedProperties/any(ep:ep/id eq '${customPropertiesId}' and contains(ep/value,'edoc'))`;
  const found = await Promise.all([noted, "contains(subject,'[EDOC:')"].map((filter) => sentWith(graph, mailbox, `sentDateTime ge ${since} and ${filter}`)));
  const byId = new Map(found.flat().map((message) => [message.id ?? "", message]));
  return [...byId.values()].map((message) => sentItem(message, mailbox));
}

function sentWith(graph: Graph, mailbox: string | null, filter: string): Promise<readonly Message[]> {
  const expand = `singleValueExtendedProperties($filter=id eq '${customPropertiesId}')`;
  return allPages<Message>(graph, `${mailboxPath(mailbox)}/mailFolders/sentitems/messages?$filter=${encodeURIComponent(filter)}&$select=${sentFields}&$expand=${encodeURIComponent(expand)}&$top=${atOnce}`);
}

export function sentItem({ id, subject, sentDateTime, internetMessageId, from, sender, singleValueExtendedProperties }: Message, mailbox: string | null): SentItem {
  return {
    itemId: id ?? "",
    mailbox,
    subject: subject ?? "",
    sentAt: sentDateTime ?? "",
    internetMessageId: internetMessageId ?? "",
    by: (sender ?? from)?.emailAddress?.address ?? "",
    custom: singleValueExtendedProperties?.find((one) => one.id === customPropertiesId)?.value ?? null,
  };
}
