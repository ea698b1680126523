import type { MailFolder, Message } from "@microsoft/microsoft-graph-types";
import type { Arrival, DeskPlace } from "../domain/arrival";
import { readArrivalMail } from "../domain/arrival-facts";
import { deskFolders } from "../domain/desk-folders";
import { readKept } from "../domain/desk-record-json";
import { allPages } from "./all-pages";
import { deskRecordId } from "./desk-mailbox";
import { eachPage } from "./each-page";
import { headerRecord } from "./mail-heads";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** A folder of the publication mailbox in which the desk keeps mail. */
export interface DeskFolder {
  readonly id: string;
  readonly place: DeskPlace;
  readonly total: number;
}

/** The folders there are; those the desk has not needed yet are not there. Newest month first. */
export async function listDeskFolders(graph: Graph, mailbox: string): Promise<readonly DeskFolder[]> {
  const at = `${mailboxPath(mailbox)}/mailFolders`;
  const select = "$select=id,displayName,totalItemCount";
  const [inbox, top] = await Promise.all([graph.json<MailFolder>({ method: "GET", path: `${at}/inbox?${select}` }), allPages<MailFolder>(graph, `${at}?${select}&$top=250`)]);
  const named = (place: Exclude<DeskPlace, "waiting">): readonly DeskFolder[] => top.filter(({ displayName }) => displayName?.normalize("NFC") === deskFolders[place]).map((found) => folderOf(found, place));
  const within = async (folders: readonly DeskFolder[]): Promise<readonly DeskFolder[]> => {
    const found = await Promise.all(folders.map(async ({ id, place }) => (await allPages<MailFolder>(graph, `${at}/${encodeURIComponent(id)}/childFolders?${select}&$top=250`)).map((child) => ({ name: child.displayName ?? "", folder: folderOf(child, place) }))));
    return found.flat().sort((one, other) => other.name.localeCompare(one.name)).map(({ folder }) => folder);
  };
  const [underWay, settled] = [named("under-way"), named("settled")];
  const [takenOver, months] = await Promise.all([within(underWay), within(settled)]);
  return [...(inbox === null ? [] : [folderOf(inbox, "waiting")]), ...underWay, ...takenOver, ...named("returned"), ...months, ...settled];
}

const fields = "id,internetMessageId,receivedDateTime,from,subject,internetMessageHeaders,lastModifiedDateTime";
const atOnce = 250;

/** The mail of a folder, page after page as Graph gives it; `oldestFirst` for what waits. What supplies nothing, as the desk's own answers, is left out; what ought to and cannot be read is not. */
export async function* arrivalPages(graph: Graph, mailbox: string, { id, place }: DeskFolder): AsyncGenerator<readonly Arrival[]> {
  const expand = `singleValueExtendedProperties($filter=id eq '${deskRecordId}')`;
  const order = place === "waiting" || place === "under-way" ? "receivedDateTime" : "receivedDateTime desc";
  const path = `${mailboxPath(mailbox)}/mailFolders/${encodeURIComponent(id)}/messages?$select=${fields}&$expand=${encodeURIComponent(expand)}&$orderby=${encodeURIComponent(order)}&$top=${atOnce}`;
  for await (const page of eachPage<Message>(graph, path)) yield page.flatMap((message) => arrivalOf(message, mailbox, place));
}

function arrivalOf(message: Message, mailbox: string, place: DeskPlace): readonly Arrival[] {
  const internetMessageId = message.internetMessageId ?? "";
  const { what, facts, problem } = readArrivalMail({ subject: message.subject ?? "", headers: headerRecord(message.internetMessageHeaders), internetMessageId });
  if (what === "answer" || what === "figures") return [];
  const kept = message.singleValueExtendedProperties?.find(({ id }) => id === deskRecordId)?.value ?? null;
  return [
    {
      mailbox,
      itemId: message.id ?? "",
      internetMessageId,
      arrivedAt: message.receivedDateTime ?? "",
      from: (message.from?.emailAddress?.address ?? "").toLowerCase(),
      subject: (message.subject ?? "").replace(/\[EDOC:[^\]]*\]\s*/g, "").trim(),
      place,
      facts,
      problem,
      desk: kept === null ? null : (readKept(kept)?.record ?? null),
    },
  ];
}

function folderOf({ id, totalItemCount }: MailFolder, place: DeskPlace): DeskFolder {
  return { id: id ?? "", place, total: totalItemCount ?? 0 };
}
