import type { Message } from "@microsoft/microsoft-graph-types";
import type { Reply } from "../domain/consultation-answers";
import { allPages } from "./all-pages";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** A letter's answers, wherever in these mailboxes they were put since. */
export interface Conversation {
  /** As Graph has it; every mailbox has another for the same conversation. */
  readonly id: string;
  /** Without "Re:" in front. */
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/**
 * What came back on a letter, in one's own mailbox (`null`) and in others: by the conversation's id, and by its subject, for a unit's
 * mailbox has another id and an answer to a reminder begins anew. A mailbox the person may not open is passed over.
 */
export async function repliesIn(graph: Graph, mailboxes: readonly (string | null)[], { id, subject, since }: Conversation): Promise<readonly Reply[]> {
  const filters = [`receivedDateTime ge ${since} and conversationId eq ${quoted(id)}`];
  if (subject.length > 9) filters.push(`receivedDateTime ge ${since} and contains(subject,${quoted(subject)})`);
  const found = new Map<string, Reply>();
  for (const mailbox of mailboxes) {
    try {
      for (const filter of filters) for (const [key, reply] of await all(graph, mailbox, filter)) found.set(key, reply);
    } catch (fault) {
      if (mailbox === null || !(fault instanceof GraphError) || ![403, 404].includes(fault.status)) throw fault;
    }
  }
  return [...found.values()];
}

async function all(graph: Graph, mailbox: string | null, filter: string): Promise<readonly (readonly [string, Reply])[]> {
  const found = await allPages<Message>(graph, `${mailboxPath(mailbox)}/messages?$filter=${encodeURIComponent(filter)}&$select=id,isDraft,subject,from,receivedDateTime&$top=100`);
  return found.flatMap(({ id, isDraft, subject, from, receivedDateTime }) => {
    const address = from?.emailAddress?.address;
    return address && isDraft !== true ? [[`${mailbox ?? ""} ${id ?? ""}`, { address, name: from?.emailAddress?.name ?? "", at: receivedDateTime ?? "", subject: subject ?? "" }] as const] : [];
  });
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
