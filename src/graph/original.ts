import { GraphError } from "./graph-error";
import type { Graph } from "./request";

/** The whole mail as it lies in its mailbox, byte for byte. `immutable`: the id is one that lasts when the mail is moved. */
export function original(graph: Graph, itemId: string, mailbox: string | null, immutable = false): Promise<Uint8Array> {
  return graph.bytes({ method: "GET", path: `${mailboxPath(mailbox)}/messages/${encodeURIComponent(itemId)}/$value`, ...(immutable ? { headers: immutableIds } : {}) });
}

export const immutableIds = { Prefer: 'IdType="ImmutableId"' };

/** The id that lasts when a mail is moved, of one whose id Outlook gave. */
export async function lastingId(graph: Graph, itemId: string, mailbox: string | null): Promise<string> {
  const found = await graph.json<{ readonly id: string }>({ method: "GET", path: `${mailboxPath(mailbox)}/messages/${encodeURIComponent(itemId)}?$select=id`, headers: immutableIds });
  return found?.id ?? itemId;
}

/**
 * The same, when Outlook does not say in which mailbox a selected message lies: the first of `mailboxes` that has it
 * (`null` is the person's own). A mailbox without it, or one the person may not open, is passed over.
 */
export async function originalAnywhere(graphFor: (mailbox: string | null) => Promise<Graph>, itemId: string, mailboxes: readonly (string | null)[]): Promise<{ readonly bytes: Uint8Array; readonly mailbox: string | null }> {
  let first: GraphError | null = null;
  for (const mailbox of mailboxes) {
    try {
      return { bytes: await original(await graphFor(mailbox), itemId, mailbox), mailbox };
    } catch (fault) {
      if (!(fault instanceof GraphError) || ![400, 403, 404].includes(fault.status)) throw fault;
      first ??= fault;
    }
  }
  throw first ?? new GraphError(404, "ErrorItemNotFound", itemId, null);
}

export function mailboxPath(mailbox: string | null): string {
  return mailbox === null ? "/me" : `/users/${encodeURIComponent(mailbox)}`;
}
