import { openGraph, type Graph } from "../../src/graph/request";
import type { World } from "./graph-world";

export interface Spied {
  readonly graph: Graph;
  /** Every request in order: "POST /v1.0/me/messages". */
  readonly asked: { readonly line: string; readonly authorization: string | null; readonly bytes: number }[];
  /** Every wait, in milliseconds. */
  readonly waited: number[];
}

/** The product's Graph client over the emulator's own mailboxes, without a network between; `cut` makes a line go dead after the request was carried out. */
export function graphOver(world: World, person: string, cut: (line: string) => boolean = () => false): Spied {
  const asked: Spied["asked"] = [];
  const waited: number[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const headers = init.headers as Record<string, string>;
    const body = typeof init.body === "string" ? Buffer.from(init.body) : ((init.body as Uint8Array | undefined) ?? new Uint8Array());
    const line = `${init.method} ${pathname}`;
    asked.push({ line, authorization: headers["Authorization"] ?? null, bytes: body.length });
    const answer = await world.raw(init.method ?? "GET", pathname + search, headers, body);
    if (cut(line)) throw new TypeError("Failed to fetch");
    return new Response(answer.bytes.length === 0 ? null : new Uint8Array(answer.bytes), { status: answer.status, headers: answer.headers });
  };
  const graph = openGraph({ token: () => Promise.resolve(`local.${person}`), fetch, wait: (ms) => Promise.resolve(void waited.push(ms)) });
  return { graph, asked, waited };
}
