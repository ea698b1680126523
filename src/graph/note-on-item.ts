import type { Message } from "@microsoft/microsoft-graph-types";
import { parsed } from "../domain/submission-record";
import { mailboxPath } from "./original";
import type { Graph } from "./request";
import { customPropertiesId } from "./whole-draft";

/** Outlook allows so many characters for all that an add-in keeps on an item. */
const longest = 2500;

/**
 * Keeps one of our texts on a mail that is not open in Outlook, beside what stands there: `noteOf` makes it of the one before, and `null` takes
 * it away. False when there is no room. `headers`: for a lasting id.
 */
export async function noteOnItem(graph: Graph, { itemId, mailbox }: { readonly itemId: string; readonly mailbox: string | null }, key: string, noteOf: (before: unknown) => string | null, headers: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const path = `${mailboxPath(mailbox)}/messages/${encodeURIComponent(itemId)}`;
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${customPropertiesId}')`);
  const message = await graph.json<Message>({ method: "GET", path: `${path}?$select=id&$expand=${expand}`, headers });
  const before = message?.singleValueExtendedProperties?.find(({ id }) => id === customPropertiesId)?.value ?? "{}";
  const kept = parsed(before);
  // Of another make than Outlook's: nothing of it may be lost.
  if (kept === null) return false;
  const after: Record<string, unknown> = { ...kept };
  const text = noteOf(kept[key]);
  if (text === null) delete after[key];
  else after[key] = text;
  const value = JSON.stringify(after);
  if (value.length > longest) return false;
  await graph.json({ method: "PATCH", path, json: { singleValueExtendedProperties: [{ id: customPropertiesId, value }] } satisfies Message, headers });
  return true;
}
