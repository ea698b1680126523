import type { Message } from "@microsoft/microsoft-graph-types";
import { itemRecordKey, readItemRecord } from "../domain/item-record";
import { GraphError } from "./graph-error";
import { immutableIds, mailboxPath } from "./original";
import type { Graph } from "./request";
import { customPropertiesId } from "./whole-draft";

/** A mail that left, or lies in a mailbox, and whose record says that the document was supplied. */
export interface SuppliedBefore {
  readonly at: string;
  readonly by: string;
}

/**
 * Whether a document was supplied in a mail that these mailboxes hold, whatever the way: the person's own mail with Bcc, a supply mail, or a
 * received one that somebody marked. `null` in `mailboxes` is the person's own; one that does not open is passed over.
 */
export async function suppliedBefore(graph: Graph, documentId: string, mailboxes: readonly (string | null)[]): Promise<SuppliedBefore | null> {
  for (const mailbox of mailboxes) {
    for (const message of await bearing(graph, documentId, mailbox)) {
      const { supplied } = recordOn(message);
      if (supplied !== null && (supplied.id === documentId || supplied.also?.includes(documentId) === true)) return { at: supplied.at, by: supplied.by };
    }
  }
  return null;
}

/** What a mail keeps of the supply of its own document; `null` when it was not supplied. */
export async function supplyKeptOn(graph: Graph, itemId: string, mailbox: string | null): Promise<ReturnType<typeof recordOn>["supplied"]> {
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${customPropertiesId}')`);
  const message = await graph.json<Message>({ method: "GET", path: `${mailboxPath(mailbox)}/messages/${encodeURIComponent(itemId)}?$select=id&$expand=${expand}` });
  return message === null ? null : recordOn(message).supplied;
}

/** The mail with that mark in its record, once it has left; `null` before. */
export async function letterThatLeft(graph: Graph, mark: string, mailboxes: readonly (string | null)[]): Promise<{ readonly itemId: string; readonly mailbox: string | null } | null> {
  for (const mailbox of mailboxes) {
    const found = (await bearing(graph, mark, mailbox)).find((message) => recordOn(message).letter === mark);
    if (found?.id) return { itemId: found.id, mailbox };
  }
  return null;
}

async function bearing(graph: Graph, text: string, mailbox: string | null): Promise<readonly Message[]> {
  const filter = `isDraft eq false and singleValueExtendedProperties/any(ep:ep/id eq '${customPropertiesId}' and contains(ep/value,'${text.replace(/'/g, "''")}'))`;
  const expand = `singleValueExtendedProperties($filter=id eq '${customPropertiesId}')`;
  try {
    const page = await graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${mailboxPath(mailbox)}/messages?$filter=${encodeURIComponent(filter)}&$select=id&$expand=${encodeURIComponent(expand)}`, headers: immutableIds });
    return page?.value ?? [];
  } catch (fault) {
    if (mailbox !== null && fault instanceof GraphError && (fault.status === 403 || fault.status === 404)) return [];
    throw fault;
  }
}

/** Our record among an item's custom properties, which Outlook keeps as one JSON text. */
export function recordOn({ singleValueExtendedProperties }: Message): ReturnType<typeof readItemRecord> {
  const text = singleValueExtendedProperties?.find(({ id }) => id === customPropertiesId)?.value ?? "";
  try {
    const all = JSON.parse(text) as Record<string, unknown> | null;
    return readItemRecord(all?.[itemRecordKey]);
  } catch (fault) {
    if (fault instanceof SyntaxError) return readItemRecord(null);
    throw fault;
  }
}
