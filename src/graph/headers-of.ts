import type { Message } from "@microsoft/microsoft-graph-types";
import { GraphError } from "./graph-error";
import { headerRecord } from "./mail-heads";
import { immutableIds, mailboxPath } from "./original";
import type { Graph } from "./request";

export const perBatch = 20;
const mostTries = 5;

interface Reply {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Message & { readonly error?: { readonly code?: string; readonly message?: string } };
}

/** The headers of some mails, twenty in a request. What is no longer there is left out. */
export async function headersOf(graph: Graph, mailbox: string, ids: readonly string[]): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (let at = 0; at < ids.length; at += perBatch) {
    let asked = ids.slice(at, at + perBatch);
    for (let tries = 1; asked.length > 0; tries += 1) {
      const replies = await batch(graph, mailbox, asked);
      const later = replies.filter(({ status }) => status === 429 || status === 503 || status === 504);
      const refused = replies.find(({ status }) => status >= 400 && status !== 404 && ![429, 503, 504].includes(status)) ?? (tries >= mostTries ? later[0] : undefined);
      if (refused !== undefined) throw new GraphError(refused.status, refused.body?.error?.code ?? "", refused.body?.error?.message ?? "", null);
      for (const { id, status, body } of replies) if (status === 200) found.set(asked[Number(id)] ?? "", headerRecord(body?.internetMessageHeaders));
      if (later.length > 0) await graph.wait(Math.max(...later.map(({ headers }) => retryAfter(headers, tries))) * 1000);
      asked = later.map(({ id }) => asked[Number(id)] ?? "");
    }
  }
  return found;
}

async function batch(graph: Graph, mailbox: string, ids: readonly string[]): Promise<readonly Reply[]> {
  const requests = ids.map((id, index) => ({ id: String(index), method: "GET", url: `${mailboxPath(mailbox)}/messages/${encodeURIComponent(id)}?$select=internetMessageHeaders`, headers: immutableIds }));
  return (await graph.json<{ readonly responses: readonly Reply[] }>({ method: "POST", path: "/$batch", json: { requests } }))?.responses ?? [];
}

function retryAfter(headers: Reply["headers"], tries: number): number {
  const named = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === "retry-after")?.[1];
  const seconds = Number(named ?? "");
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 60) : 2 ** (tries - 1);
}
