import { openDeskAnswers, type DeskAnswers } from "./desk-answer";
import { openDeskMailbox, type DeskMailbox } from "./desk-mailbox";
import type { Graph } from "./request";

/** All that the desk does in one publication mailbox; opened once for each. */
export function openDeskBox(graph: Graph, mailbox: string): DeskMailbox & DeskAnswers {
  return { ...openDeskMailbox(graph, mailbox), ...openDeskAnswers(graph, mailbox) };
}
