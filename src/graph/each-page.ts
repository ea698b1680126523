import { graphAddress, type Ask, type Graph } from "./request";

interface Page<T> {
  readonly value?: readonly T[];
  readonly "@odata.nextLink"?: string;
}

/** The pages of a list however long it is, one after another, for those who count; the link to the next is taken as Graph gives it. */
export async function* eachPage<T>(graph: Graph, path: string, headers: Ask["headers"] = {}): AsyncGenerator<readonly T[]> {
  for (let next: string | null = path; next !== null; ) {
    const page: Page<T> | null = await graph.json<Page<T>>({ method: "GET", path: next, headers });
    yield page?.value ?? [];
    const link: string = page?.["@odata.nextLink"] ?? "";
    // An address elsewhere would not be Graph's.
    next = link.startsWith(`${graphAddress}/`) ? link.slice(graphAddress.length) : null;
  }
}
