import type { Message } from "@microsoft/microsoft-graph-types";
import { figuresSubject, isFromUnitItself, readFiguresFile } from "../domain/figures-mail";
import type { Policy } from "../domain/policy";
import { allPages } from "./all-pages";
import { figuresFileOf, type Deliveries } from "./deliveries";
import { sendersOf } from "./mail-heads";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** Figures of its own that a unit has sent, from its Sent Items: who delivers may open these, and seldom the mailbox they went to. `since`: ISO 8601, UTC. */
export async function sentDeliveries(graph: Graph, mailbox: string, unit: string, month: string, since: string, policy: Pick<Policy, "units">): Promise<Deliveries> {
  const trusted: Deliveries["trusted"][number][] = [];
  const refused: Deliveries["refused"][number][] = [];
  for (const mail of await sentFigureMails(graph, mailbox, month, since)) {
    const read = readFiguresFile(await figuresFileOf(graph, mailbox, mail.id ?? ""));
    const senders = sendersOf(mail);
    const told = { unit, at: mail.sentDateTime ?? "", from: (senders.sender ?? senders.from)?.address ?? "" };
    if (!read.ok || read.value.figures.month !== month) refused.push({ ...told, why: "unreadable" });
    else if (read.value.figures.unit !== unit || !isFromUnitItself(senders, unit, policy)) refused.push({ ...told, why: "not-the-unit" });
    else trusted.push({ delivery: read.value, at: told.at });
  }
  return { trusted, refused };
}

export function sentFigureMails(graph: Graph, mailbox: string, month: string, since: string): Promise<readonly Message[]> {
  const filter = `sentDateTime ge ${since} and startswith(subject,'${figuresSubject(month)}')`;
  return allPages<Message>(graph, `${mailboxPath(mailbox)}/mailFolders/sentitems/messages?$filter=${encodeURIComponent(filter)}&$select=id,sentDateTime,from,sender&$top=100`);
}
