import type { Message } from "@microsoft/microsoft-graph-types";
import type { Graph } from "./request";
import { customPropertiesId } from "./whole-draft";

/** A mail by which something was supplied: its subject, and our custom properties on it where it has them. */
export interface SuppliedMail {
  readonly subject: string;
  readonly properties: string | null;
}

/** Enough for a busy unit's quarter; older ones are not worth a person's waiting. */
const most = 100;

/** The last supplied mails in Sent Items: those of our own making by their subject, those supplied while composing by the record on them. */
export async function suppliedMails(graph: Graph, since: string): Promise<readonly SuppliedMail[]> {
  const ownMaking = ask({ $filter: `sentDateTime ge ${since} and startswith(subject,'[EDOC:')`, $orderby: "sentDateTime desc", $select: "subject" });
  const composed = ask({ $filter: `singleValueExtendedProperties/any(ep:ep/id eq '${customPropertiesId}' and contains(ep/value,'compose'))`, $expand: `singleValueExtendedProperties($filter=id eq '${customPropertiesId}')`, $select: "subject" });
  const pages = await Promise.all([ownMaking, composed].map((path) => graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path })));
  return pages.flatMap((page) => page?.value ?? []).map(({ subject, singleValueExtendedProperties }) => ({ subject: subject ?? "", properties: singleValueExtendedProperties?.[0]?.value ?? null }));
}

function ask(options: Readonly<Record<string, string>>): string {
  const query = Object.entries({ ...options, $top: String(most) }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/me/mailFolders/sentitems/messages?${query.join("&")}`;
}
