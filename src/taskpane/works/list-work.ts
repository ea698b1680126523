import { SignInNeeded } from "../../graph/graph-error";
import { listMembers } from "../../graph/mail-tips";
import { openCountLists } from "../../jobs/count-list-members";
import type { ListWork } from "../work";
import type { Surroundings } from "./surroundings";

/** Counts the members of lists through Graph, without a word to the person until they ask for it. */
export function openListWork({ graph, quietGraph }: Surroundings): ListWork {
  return { count: openCountLists(async (addresses, asking) => listMembers(await (asking ? graph(null) : quietGraph(null)), addresses), (fault) => fault instanceof SignInNeeded) };
}
