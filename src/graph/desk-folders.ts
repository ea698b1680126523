import type { MailFolder } from "@microsoft/microsoft-graph-types";
import { deskFolders, type DeskSpot } from "../domain/desk-folders";
import { allPages } from "./all-pages";
import { isUnclear } from "./desk-fault";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

export interface DeskFolders {
  /** Graph's id, or its well-known name; made when it is first needed. `month`: of the folder inside "Đã xử lý". */
  idOf(spot: DeskSpot, month: string): Promise<string>;
  /** Without making it: `null` while there is none. */
  existing(spot: "under-way" | "carried-on"): Promise<string | null>;
  /** What a mail's `parentFolderId` means; `null` for a folder that is none of the desk's. */
  spotOf(parentFolderId: string): Promise<DeskSpot | null>;
  /** Somebody has deleted a folder: they are looked for again. */
  forget(): void;
}

const mostTries = 5;

export function openDeskFolders(graph: Graph, mailbox: string): DeskFolders {
  const owner = mailboxPath(mailbox);
  const below = (parent: string | null): string => (parent === null ? `${owner}/mailFolders` : `${owner}/mailFolders/${encodeURIComponent(parent)}/childFolders`);
  let known = new Map<string, Promise<string | null>>();

  const look = async (name: string, parent: string | null): Promise<string | null> => {
    const page = await graph.json<{ readonly value: readonly MailFolder[] }>({ method: "GET", path: `${below(parent)}?$filter=${encodeURIComponent(`displayName eq '${name}'`)}&$select=id` });
    return page?.value[0]?.id ?? null;
  };
  /** Asked once; what was not there, or could not be asked, is asked again. */
  const remembered = (key: string, ask: () => Promise<string | null>): Promise<string | null> => {
    const asked = known.get(key) ?? ask();
    const kept = known;
    kept.set(key, asked);
    asked.then(
      (id) => void (id === null && kept.delete(key)),
      () => void kept.delete(key),
    );
    return asked;
  };
  /** Two editors who make the same folder at once both have it. */
  const make = async (name: string, parent: string | null): Promise<string> => {
    for (let tries = 1; ; tries += 1) {
      const found = await look(name, parent);
      if (found !== null) return found;
      try {
        const made = await graph.json<MailFolder>({ method: "POST", path: below(parent), json: { displayName: name } satisfies MailFolder });
        if (made?.id) return made.id;
      } catch (fault) {
        const isThere = fault instanceof GraphError && fault.code === "ErrorFolderExists";
        if (tries >= mostTries || !(isThere || isUnclear(fault))) throw fault;
        await graph.wait(500 * tries);
      }
    }
  };
  const ensured = async (name: string, parent: string | null): Promise<string> => {
    const key = `${parent ?? ""}/${name}`;
    return (await remembered(key, () => look(name, parent))) ?? (await remembered(`made ${key}`, () => make(name, parent))) ?? "";
  };
  const inbox = (): Promise<string | null> => remembered("inbox", async () => (await graph.json<MailFolder>({ method: "GET", path: `${owner}/mailFolders/inbox?$select=id` }))?.id ?? null);
  const existing: DeskFolders["existing"] = async (spot) => {
    const top = await remembered(`/${deskFolders["under-way"]}`, () => look(deskFolders["under-way"], null));
    if (spot === "under-way" || top === null) return top;
    return remembered(`${top}/${deskFolders["carried-on"]}`, () => look(deskFolders["carried-on"], top));
  };

  return {
    idOf: async (spot, month) => {
      if (spot === "waiting") return "inbox";
      if (spot === "carried-on") return ensured(deskFolders["carried-on"], await ensured(deskFolders["under-way"], null));
      if (spot === "settled") return ensured(month, await ensured(deskFolders.settled, null));
      return ensured(deskFolders[spot], null);
    },
    existing,
    spotOf: async (parentFolderId) => {
      if (parentFolderId === (await inbox())) return "waiting";
      for (const spot of ["under-way", "carried-on"] as const) if (parentFolderId === (await existing(spot))) return spot;
      if (parentFolderId === (await remembered(`/${deskFolders.returned}`, () => look(deskFolders.returned, null)))) return "returned";
      const settled = await remembered(`/${deskFolders.settled}`, () => look(deskFolders.settled, null));
      if (settled === null) return null;
      if (parentFolderId === settled) return "settled";
      return (await allPages<MailFolder>(graph, `${below(settled)}?$select=id&$top=200`)).some(({ id }) => id === parentFolderId) ? "settled" : null;
    },
    forget: () => void (known = new Map()),
  };
}
