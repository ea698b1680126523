import type { Message } from "@microsoft/microsoft-graph-types";
import { settledMonth, type DeskSpot } from "../domain/desk-folders";
import { allPages } from "./all-pages";
import { pathOf } from "./carriers";
import { isMissing, isUnclear } from "./desk-fault";
import { openDeskFolders } from "./desk-folders";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** A mail of a publication mailbox as it lies now. */
export interface DeskItem {
  /** Graph's ordinary id. */
  readonly id: string;
  readonly spot: DeskSpot;
  /** ISO 8601, UTC, by Exchange's clock: when it arrived, and when somebody last worked on it. */
  readonly arrivedAt: string;
  readonly touched: string;
  readonly internetMessageId: string;
  /** What the desk keeps on it (`readKept`); "" while that is nothing. */
  readonly kept: string;
}

export interface DeskMailbox {
  /** A move by the ordinary id happens once, whoever asks for it: who is answered with the new id holds the mail. `unclear`: it has moved, and nobody knows by whom. */
  move(id: string, spot: DeskSpot, arrivedAt: string): Promise<{ readonly kind: "moved"; readonly id: string } | { readonly kind: "gone" } | { readonly kind: "unclear" }>;
  /** `null`: it has been moved by another. */
  read(id: string): Promise<Omit<DeskItem, "spot"> | null>;
  write(id: string, kept: string): Promise<"written" | "gone" | "unclear">;
  /** Mails somebody is at, or left off. */
  underWay(): Promise<readonly DeskItem[]>;
  /** Wherever it lies; `null` when it is in none of the desk's folders. */
  find(internetMessageId: string, arrivedAt: string): Promise<DeskItem | null>;
}

/** A property of ours on the mail as it lies here; it is never sent on, and only owners of the mailbox can write it. */
export const deskRecordId = "String {00020329-0000-0000-C000-000000000046} Name moj-edoc-desk";

const expand = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${deskRecordId}')`)}`;
const fields = `$select=id,parentFolderId,receivedDateTime,lastModifiedDateTime,internetMessageId&${expand}`;
const mostTries = 4;

export function openDeskMailbox(graph: Graph, mailbox: string): DeskMailbox {
  const owner = mailboxPath(mailbox);
  const folders = openDeskFolders(graph, mailbox);
  const isThere = (id: string): Promise<boolean> => unlessMissing(() => graph.json({ method: "GET", path: `${pathOf(id, mailbox)}?$select=id` }).then(() => true), false);
  return {
    move: async (id, spot, arrivedAt) => {
      let lost = false;
      for (let tries = 1; ; tries += 1) {
        try {
          const destinationId = await folders.idOf(spot, settledMonth(arrivedAt));
          const moved = await graph.json<Message>({ method: "POST", path: `${pathOf(id, mailbox)}/move`, json: { destinationId } });
          return moved?.id ? { kind: "moved", id: moved.id } : { kind: "unclear" };
        } catch (fault) {
          if (isMissing(fault)) {
            if (!(await isThere(id))) return { kind: lost ? "unclear" : "gone" };
            // The folder is what is missing.
            folders.forget();
          } else if (isUnclear(fault)) lost = true;
          else throw fault;
          if (tries >= mostTries) throw fault;
          await graph.wait(1000 * tries);
        }
      }
    },
    read: (id) => unlessMissing(async () => itemOf((await graph.json<Message>({ method: "GET", path: `${pathOf(id, mailbox)}?${fields}` })) ?? {}), null),
    write: async (id, kept) => {
      try {
        await graph.json({ method: "PATCH", path: pathOf(id, mailbox), json: { singleValueExtendedProperties: [{ id: deskRecordId, value: kept }] } satisfies Message });
        return "written";
      } catch (fault) {
        if (isMissing(fault)) return "gone";
        if (isUnclear(fault)) return "unclear";
        throw fault;
      }
    },
    underWay: async () => {
      const found: DeskItem[] = [];
      for (const spot of ["under-way", "carried-on"] as const) {
        const folder = await folders.existing(spot);
        if (folder === null) continue;
        const messages = await unlessMissing(() => allPages<Message>(graph, `${owner}/mailFolders/${encodeURIComponent(folder)}/messages?${fields}&$top=100`), null);
        if (messages === null) folders.forget();
        found.push(...(messages ?? []).map((message) => ({ ...itemOf(message), spot })));
      }
      return found;
    },
    find: async (internetMessageId, arrivedAt) => {
      if (internetMessageId === "") return null;
      const page = await allPages<Message>(graph, `${owner}/messages?$filter=${encodeURIComponent(`internetMessageId eq '${internetMessageId.replace(/'/g, "''")}'`)}&${fields}&$top=50`);
      // The same mail may have come twice: what is meant is the one that came then.
      for (const message of page.filter(({ receivedDateTime }) => Date.parse(receivedDateTime ?? "") === Date.parse(arrivedAt))) {
        const spot = await folders.spotOf(message.parentFolderId ?? "");
        if (spot !== null) return { ...itemOf(message), spot };
      }
      return null;
    },
  };
}

function itemOf({ id, receivedDateTime, lastModifiedDateTime, internetMessageId, singleValueExtendedProperties }: Message): Omit<DeskItem, "spot"> {
  const kept = singleValueExtendedProperties?.find((one) => one.id === deskRecordId)?.value ?? "";
  return { id: id ?? "", arrivedAt: receivedDateTime ?? "", touched: lastModifiedDateTime ?? "", internetMessageId: internetMessageId ?? "", kept };
}

async function unlessMissing<T, M>(ask: () => Promise<T>, missing: M): Promise<T | M> {
  try {
    return await ask();
  } catch (fault) {
    if (isMissing(fault)) return missing;
    throw fault;
  }
}
