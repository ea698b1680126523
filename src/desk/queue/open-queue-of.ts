import { arrivalPages, listDeskFolders } from "../../graph/list-arrivals";
import type { Graph } from "../../graph/request";
import { deskTrouble } from "../desk-graph";
import type { Originals } from "../reading/open-original";
import { openDesk } from "./open-desk";
import { openQueue, type QueueWork } from "./queue-work";
import type { RowRules } from "./row";

export interface QueueOf {
  readonly graph: Graph;
  readonly mailbox: string;
  /** Address of who sits at the desk. */
  readonly person: string;
  readonly rules: RowRules;
  readonly originals: Originals;
}

/** The queue of a mailbox as Graph has it. */
export function openQueueOf({ graph, mailbox, person, rules, originals }: QueueOf): QueueWork {
  return openQueue({
    rules,
    folders: () => listDeskFolders(graph, mailbox),
    pages: (folder) => arrivalPages(graph, mailbox, folder),
    openActs: (hears) => openDesk({ graph, mailbox, person, rules, recordIn: async (arrival) => (await originals(arrival)).record, ...hears }),
    troubleOf: deskTrouble,
    after: (ms, run) => void setTimeout(run, ms),
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
  });
}
