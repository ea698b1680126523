import { GraphError } from "./graph-error";
import type { Graph } from "./request";

/** The whole mail as it lies in its mailbox, byte for byte. */
export function original(graph: Graph, itemId: string, mailbox: string | null): Promise<Uint8Array> {
  return graph.bytes({ method: "GET", path: `${mailboxPath(mailbox)}/messages/${encodeURIComponent(itemId)}/$value` });
}

/**
 * The same, when Outlook does not say in which mailbox a selected message lies: the first of `mailboxes` that has it
 * (`null` is the person's own). A mailbox without it, or one the person may not open, is passed over.
 */
export async function originalAnywhere(graph: Graph, itemId: string, mailboxes: readonly (string | null)[]): Promise<{ readonly bytes: Uint8Array; readonly mailbox: string | null }> {
  let first: GraphError | null = null;
  for (const mailbox of mailboxes) {
    try {
      return { bytes: await original(graph, itemId, mailbox), mailbox };
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
