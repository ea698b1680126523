import { arrivalPages, deskFolders } from "../../graph/list-arrivals";
import type { Graph } from "../../graph/request";
import { deskTrouble } from "../desk-graph";
import { openQueue, type QueueWork } from "./queue-work";
import type { RowRules } from "./row";

/** The queue of a mailbox as Graph has it. */
export function openQueueOf(graph: Graph, mailbox: string, rules: RowRules): QueueWork {
  return openQueue({
    rules,
    folders: () => deskFolders(graph, mailbox),
    pages: (folder) => arrivalPages(graph, mailbox, folder, () => null),
    acts: null,
    troubleOf: deskTrouble,
    after: (ms, run) => void setTimeout(run, ms),
  });
}
