import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** Graph takes no more requests in one batch. */
const atOnce = 20;

/** Graph cannot list whose mailboxes a person may open: each is tried at its Sent Items, twenty at a time. `null` is one that is too busy to say. */
export async function openMailboxes(graph: Graph, addresses: readonly string[]): Promise<ReadonlyMap<string, boolean | null>> {
  const found = new Map<string, boolean | null>();
  for (let at = 0; at < addresses.length; at += atOnce) {
    const asked = addresses.slice(at, at + atOnce);
    const requests = asked.map((address, index) => ({ id: String(index), method: "GET", url: `${mailboxPath(address)}/mailFolders/sentitems?$select=id` }));
    const answer = await graph.json<{ readonly responses?: readonly { readonly id?: string; readonly status?: number }[] }>({ method: "POST", path: "/$batch", json: { requests } });
    asked.forEach((address, index) => {
      const status = answer?.responses?.find(({ id }) => id === String(index))?.status ?? 503;
      found.set(address, status === 200 ? true : status === 403 || status === 404 || status === 400 ? false : null);
    });
  }
  return found;
}
