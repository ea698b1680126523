import type { Reply } from "../domain/consultation-answers";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import { graphAddress, type Graph } from "./request";

interface Page {
  readonly value: readonly { readonly id: string; readonly isDraft?: boolean | null; readonly subject?: string | null; readonly receivedDateTime?: string | null; readonly from?: { readonly emailAddress?: { readonly address?: string | null; readonly name?: string | null } | null } | null }[];
  readonly "@odata.nextLink"?: string;
}

/** A letter's answers, wherever in these mailboxes they were put since. */
export interface Conversation {
  /** As Graph has it; every mailbox has another for the same conversation. */
  readonly id: string;
  /** Without "Re:" in front. */
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

const mostPages = 20;

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
  const found: (readonly [string, Reply])[] = [];
  let path: string | undefined = `${mailboxPath(mailbox)}/messages?$filter=${encodeURIComponent(filter)}&$select=id,isDraft,subject,from,receivedDateTime&$top=100`;
  for (let pages = 0; path !== undefined && pages < mostPages; pages += 1) {
    const page: Page | null = await graph.json<Page>({ method: "GET", path });
    for (const { id, isDraft, subject, from, receivedDateTime } of page?.value ?? []) {
      const address = from?.emailAddress?.address;
      if (address && isDraft !== true) found.push([`${mailbox ?? ""} ${id}`, { address, name: from?.emailAddress?.name ?? "", at: receivedDateTime ?? "", subject: subject ?? "" }]);
    }
    path = page?.["@odata.nextLink"]?.replace(graphAddress, "");
  }
  return found;
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
