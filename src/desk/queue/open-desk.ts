import type { Arrival } from "../../domain/arrival";
import { entryOf } from "../../domain/catalogue-lookup";
import type { EdocRecord } from "../../domain/submission";
import { sha256 } from "../../documents/sha256";
import { openDeskBox } from "../../graph/desk-box";
import { deskFault } from "../../graph/desk-fault";
import type { Graph } from "../../graph/request";
import type { DeskActs } from "../../jobs/desk-acts";
import type { NotAnswered, Rested } from "../../jobs/desk-ports";
import { openDeskActs } from "../../jobs/open-desk-acts";
import { answerBody } from "../../text/answer-body";
import { deskTrouble } from "../desk-graph";
import { openTurns } from "./turns";
import type { RowRules } from "./row";

export interface DeskNeeds {
  readonly graph: Graph;
  readonly mailbox: string;
  /** Address of who sits at the desk. */
  readonly person: string;
  readonly rules: Pick<RowRules, "policy" | "catalogue">;
  /** The record in a mail; `null` when it has none. */
  readonly recordIn: (arrival: Pick<Arrival, "mailbox" | "itemId">) => Promise<EdocRecord | null>;
  readonly rested: (what: Rested) => void;
  readonly notAnswered: (what: NotAnswered) => void;
}

/** What this window does to one publication mailbox. */
export function openDesk({ graph, mailbox, person, rules, recordIn, rested, notAnswered }: DeskNeeds): DeskActs {
  const box = openDeskBox(graph, mailbox);
  return openDeskActs({
    mailboxes: [mailbox],
    boxOf: () => box,
    policy: rules.policy,
    destinationsOf: (entry) => entryOf(entry, rules.catalogue)?.destinations ?? [],
    person,
    worker: crypto.randomUUID(),
    body: answerBody,
    recordIn,
    sha256,
    turn: openTurns((ms) => graph.wait(ms)),
    wait: (ms) => graph.wait(ms),
    now: Date.now,
    meaningOf: (fault) => ({ final: deskFault(fault).final, why: deskTrouble(fault) }),
    rested,
    notAnswered,
  });
}
