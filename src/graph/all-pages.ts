import { eachPage } from "./each-page";
import type { Ask, Graph } from "./request";

/** A mailbox fuller than this is read by those who count, not by the pane. */
const mostPages = 40;

/** Every page of a list, together. */
export async function allPages<T>(graph: Graph, path: string, headers: Ask["headers"] = {}): Promise<readonly T[]> {
  const all: T[] = [];
  let pages = 0;
  for await (const page of eachPage<T>(graph, path, headers)) {
    all.push(...page);
    pages += 1;
    if (pages >= mostPages) break;
  }
  return all;
}
