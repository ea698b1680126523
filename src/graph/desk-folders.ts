import type { MailFolder } from "@microsoft/microsoft-graph-types";
import { deskFolders, type DeskSpot } from "../domain/desk-folders";
import { allPages } from "./all-pages";
import { isUnclear } from "./desk-fault";
import { findNamedFolder, foldersPath, openNamedFolder, type FolderPlace } from "./named-folder";
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
  const within = (parent: string | null): FolderPlace => ({ mailbox, parent });
  let known = new Map<string, Promise<string | null>>();

  const look = (name: string, parent: string | null): Promise<string | null> => findNamedFolder(graph, within(parent), name);
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
  const make = async (name: string, parent: string | null): Promise<string> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await openNamedFolder(graph, within(parent), name);
      } catch (fault) {
        if (tries >= mostTries || !isUnclear(fault)) throw fault;
        await graph.wait(500 * tries);
      }
    }
  };
  const ensured = async (name: string, parent: string | null): Promise<string> => {
    const key = `${parent ?? ""}/${name}`;
    return (await remembered(key, () => look(name, parent))) ?? (await remembered(`made ${key}`, () => make(name, parent))) ?? "";
  };
  const inbox = (): Promise<string | null> => remembered("inbox", async () => (await graph.json<MailFolder>({ method: "GET", path: `${foldersPath(within(null))}/inbox?$select=id` }))?.id ?? null);
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
      return (await allPages<MailFolder>(graph, `${foldersPath(within(settled))}?$select=id&$top=200`)).some(({ id }) => id === parentFolderId) ? "settled" : null;
    },
    forget: () => void (known = new Map()),
  };
}
