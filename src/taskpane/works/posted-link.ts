import type { Graph } from "../../graph/request";

/** Address of the page on which the editorial desk says it has posted the document with this id; `null` while no such answer is known. */
export async function postedLink(_graph: Graph, _id: string): Promise<string | null> {
  return null;
}
