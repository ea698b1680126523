import type { MailFolder } from "@microsoft/microsoft-graph-types";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** Where folders stand: in a mailbox (`null`: the person's own), below another folder or (`null`) its root. */
export interface FolderPlace {
  readonly mailbox: string | null;
  readonly parent: string | null;
}

export function foldersPath({ mailbox, parent }: FolderPlace): string {
  const root = `${mailboxPath(mailbox)}/mailFolders`;
  return parent === null ? root : `${root}/${encodeURIComponent(parent)}/childFolders`;
}

/** Graph's id of the folder of that name; `null` where there is none. */
export async function findNamedFolder(graph: Graph, place: FolderPlace, name: string): Promise<string | null> {
  const filter = encodeURIComponent(`displayName eq '${name.replace(/'/g, "''")}'`);
  const page = await graph.json<{ readonly value?: readonly MailFolder[] }>({ method: "GET", path: `${foldersPath(place)}?$filter=${filter}&$select=id` });
  return page?.value?.[0]?.id ?? null;
}

/** Makes it; where somebody else has just done so, theirs. */
export async function makeNamedFolder(graph: Graph, place: FolderPlace, name: string): Promise<string> {
  try {
    const made = await graph.json<MailFolder>({ method: "POST", path: foldersPath(place), json: { displayName: name } satisfies MailFolder });
    if (made?.id) return made.id;
  } catch (fault) {
    if (!(fault instanceof GraphError && fault.code === "ErrorFolderExists")) throw fault;
  }
  const now = await findNamedFolder(graph, place, name);
  if (now === null) throw new Error(`the folder ${name} was made and is not there`);
  return now;
}

/** The same, made where it is missing. */
export async function openNamedFolder(graph: Graph, place: FolderPlace, name: string): Promise<string> {
  return (await findNamedFolder(graph, place, name)) ?? makeNamedFolder(graph, place, name);
}
