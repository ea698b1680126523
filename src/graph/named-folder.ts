import type { MailFolder } from "@microsoft/microsoft-graph-types";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** Graph's id of the folder of that name below the root of a mailbox; `null` where there is none. */
export async function findNamedFolder(graph: Graph, mailbox: string, name: string): Promise<string | null> {
  const filter = encodeURIComponent(`displayName eq '${name.replace(/'/g, "''")}'`);
  const page = await graph.json<{ readonly value?: readonly MailFolder[] }>({ method: "GET", path: `${mailboxPath(mailbox)}/mailFolders?$filter=${filter}&$select=id` });
  return page?.value?.[0]?.id ?? null;
}

/** The same, made where it is missing. */
export async function openNamedFolder(graph: Graph, mailbox: string, name: string): Promise<string> {
  const found = await findNamedFolder(graph, mailbox, name);
  if (found !== null) return found;
  try {
    const made = await graph.json<MailFolder>({ method: "POST", path: `${mailboxPath(mailbox)}/mailFolders`, json: { displayName: name } });
    if (made?.id !== undefined) return made.id;
  } catch (fault) {
    // Somebody else has just made it.
    if (!(fault instanceof GraphError && fault.code === "ErrorFolderExists")) throw fault;
  }
  const now = await findNamedFolder(graph, mailbox, name);
  if (now === null) throw new Error(`the folder ${name} was made and is not there`);
  return now;
}
