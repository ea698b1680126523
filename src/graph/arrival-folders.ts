import type { MailFolder } from "@microsoft/microsoft-graph-types";
import type { PlaceFolder } from "../domain/arrival-reader";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** Folders the desk makes in a publication mailbox, at its root; what is settled lies below, in a folder for the month of its arrival. */
const names = { underWay: "Đang xử lý", settled: "Đã xử lý", returned: "Trả lại" };

/** Where a month's mails lie; `null` where the person may not look. */
export async function arrivalFolders(graph: Graph, mailbox: string, month: string): Promise<readonly PlaceFolder[] | null> {
  const list = async (path: string): Promise<readonly MailFolder[]> =>
    (await graph.json<{ readonly value: readonly MailFolder[] }>({ method: "GET", path: `${mailboxPath(mailbox)}/mailFolders${path}` }))?.value ?? [];
  try {
    const roots = await list("?$select=id,displayName&$top=250");
    const named = (folders: readonly MailFolder[], name: string): string | null => folders.find(({ displayName }) => displayName?.normalize("NFC").toLowerCase() === name.toLowerCase())?.id ?? null;
    const settled = named(roots, names.settled);
    const months = settled === null ? [] : await list(`/${encodeURIComponent(settled)}/childFolders?$select=id,displayName&$top=250`);
    return [
      { place: "waiting", id: "inbox" },
      { place: "under-way", id: named(roots, names.underWay) },
      { place: "settled", id: named(months, month) },
      { place: "returned", id: named(roots, names.returned) },
    ];
  } catch (fault) {
    if (fault instanceof GraphError && (fault.status === 403 || fault.status === 404)) return null;
    throw fault;
  }
}
