import { graphAddress, type Ask, type Graph } from "./request";

interface Page<T> {
  readonly value?: readonly T[];
  readonly "@odata.nextLink"?: string;
}

/** A mailbox fuller than this is read by those who count, not by the pane. */
const mostPages = 40;

/** Every page of a list; the link to the next is taken as Graph gives it. */
export async function allPages<T>(graph: Graph, path: string, headers: Ask["headers"] = {}): Promise<readonly T[]> {
  const all: T[] = [];
  let next: string | null = path;
  for (let pages = 0; next !== null && pages < mostPages; pages += 1) {
    const page: Page<T> | null = await graph.json<Page<T>>({ method: "GET", path: next, headers });
    all.push(...(page?.value ?? []));
    const link: string = page?.["@odata.nextLink"] ?? "";
    // An address elsewhere would not be Graph's.
    next = link.startsWith(`${graphAddress}/`) ? link.slice(graphAddress.length) : null;
  }
  return all;
}
