import type { MailFolder } from "@microsoft/microsoft-graph-types";
import type { SpotFolder } from "../domain/arrival-reader";
import { deskFolders } from "../domain/desk-folders";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** Where a month's mails lie; what is settled is filed by the month of its arrival. `null` where the person may not look. */
export async function arrivalFolders(graph: Graph, mailbox: string, month: string): Promise<readonly SpotFolder[] | null> {
  const list = async (path: string): Promise<readonly MailFolder[]> =>
    (await graph.json<{ readonly value: readonly MailFolder[] }>({ method: "GET", path: `${mailboxPath(mailbox)}/mailFolders${path}?$select=id,displayName&$top=250` }))?.value ?? [];
  const inside = async (folder: string | null): Promise<readonly MailFolder[]> => (folder === null ? [] : list(`/${encodeURIComponent(folder)}/childFolders`));
  try {
    const top = await list("");
    const [underWay, settled] = [named(top, deskFolders["under-way"]), named(top, deskFolders.settled)];
    const [further, months] = await Promise.all([inside(underWay), inside(settled)]);
    return [
      { spot: "waiting", id: "inbox" },
      { spot: "under-way", id: underWay },
      { spot: "carried-on", id: named(further, deskFolders["carried-on"]) },
      { spot: "settled", id: named(months, month) },
      { spot: "returned", id: named(top, deskFolders.returned) },
    ];
  } catch (fault) {
    if (fault instanceof GraphError && (fault.status === 403 || fault.status === 404)) return null;
    throw fault;
  }
}

function named(folders: readonly MailFolder[], name: string): string | null {
  return folders.find(({ displayName }) => displayName?.normalize("NFC").toLowerCase() === name.toLowerCase())?.id ?? null;
}
