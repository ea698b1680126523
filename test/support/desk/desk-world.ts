import { createHash } from "node:crypto";
import { ordinaryId } from "../../../host/graph/ids";
import type { MessageSummary } from "../../../host/mailboxes/mail";
import type { Arrival } from "../../../src/domain/arrival";
import { deskFolders, type DeskSpot } from "../../../src/domain/desk-folders";
import { readKept, type KeptDesk } from "../../../src/domain/desk-record-json";
import { encodeHeaders } from "../../../src/domain/submission-headers";
import type { EdocRecord } from "../../../src/domain/submission";
import { openDeskBox } from "../../../src/graph/desk-box";
import { deskFault } from "../../../src/graph/desk-fault";
import { deskRecordId } from "../../../src/graph/desk-mailbox";
import type { Graph } from "../../../src/graph/request";
import type { DeskActs } from "../../../src/jobs/desk-acts";
import type { NotAnswered } from "../../../src/jobs/desk-ports";
import { openDeskActs } from "../../../src/jobs/open-desk-acts";
import { answerBody } from "../../../src/text/answer-body";
import { aPolicy } from "../builders";
import type { World } from "../graph-world";

export const publication = "banbientap@moj.gov.vn";
export const unit = "plhshc@moj.gov.vn";
export const supplier = "ha.tt@moj.gov.vn";

const sha256 = (content: string | Uint8Array): Promise<string> => Promise.resolve(createHash("sha256").update(content).digest("hex"));

export interface WindowNeeds {
  readonly graph: Graph;
  readonly person: string;
  readonly worker: string;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
  readonly notAnswered?: (what: NotAnswered) => void;
}

/** An editor's window over the emulator. */
export function openWindow({ graph, person, worker, wait, now, notAnswered = () => undefined }: WindowNeeds): DeskActs {
  const box = openDeskBox(graph, publication);
  return openDeskActs({
    mailboxes: [publication],
    boxOf: () => box,
    policy: { ...aPolicy(), units: [{ code: "PLHSHC", name: "Vụ Pháp luật hình sự - hành chính", mailboxes: [unit], responsible: "", publicationMailbox: "" }] },
    destinationsOf: () => ["portal"],
    person,
    worker,
    body: answerBody,
    recordIn: () => Promise.resolve(null),
    sha256,
    turn: () => Promise.resolve(),
    wait,
    now,
    meaningOf: deskFault,
    rested: () => undefined,
    notAnswered,
  });
}

export interface SuppliedMail {
  readonly record: EdocRecord;
  readonly from: string;
  readonly internetMessageId: string;
}

export function supplied(name: string, differs: { readonly destinations?: EdocRecord["tag"]["destinations"]; readonly recall?: boolean; readonly from?: string } = {}): SuppliedMail {
  const id = createHash("sha256").update(name).digest("hex").slice(0, 32);
  const { from = unit, destinations = ["portal"], recall = false } = differs;
  const tag = { entry: "TB-01", type: "TB", number: "7", symbol: "7/TB-BTP", issuedDate: "2026-11-20", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban đĐ ằẳ", signer: null, urgency: null, destinations };
  const record: EdocRecord = { v: 1, id, unit: "PLHSHC", tag, attachment: null, further: [], message: { internetMessageId: null, subject: name, from }, suppliedBy: from, suppliedAt: "2026-11-20T01:00:00.000Z", ...(recall ? { change: { kind: "recall", reason: "sai", revision: "00000001" } } : {}) };
  return { record, from, internetMessageId: `<edoc.${id}@moj.gov.vn>` };
}

export async function arrive({ store }: World, { record, from, internetMessageId }: SuppliedMail): Promise<void> {
  const headers = Object.entries(encodeHeaders(record)).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  await store.importEml(publication, "inbox", Buffer.from(`From: ${from}\r\nTo: ${publication}\r\nSubject: ${record.message.subject}\r\nMessage-ID: ${internetMessageId}\r\nDate: Fri, 20 Nov 2026 08:00:00 +0700\r\n${headers}\r\nx`));
}

/** As the desk's list would show them now. */
export function arrivals({ store }: World, mails: readonly SuppliedMail[]): readonly Arrival[] {
  return lying(store, mails).flatMap(({ message, mail: { record, from, internetMessageId }, spot, kept }) => {
    if (spot === null) return [];
    const { tag, id, unit: code, change } = record;
    const facts = { id, shortId: id.slice(0, 8), entry: tag.entry, unit: code, issuedDate: tag.issuedDate, symbol: tag.symbol, destinations: tag.destinations, further: [], change: change?.kind ?? null, check: null };
    return [{ mailbox: publication, itemId: ordinaryId(message), internetMessageId, arrivedAt: `${message.receivedAt.slice(0, 19)}Z`, from, subject: record.message.subject, place: spot === "carried-on" ? "under-way" : spot, facts, problem: null, desk: kept?.record ?? null }] as const;
  });
}

export interface Lying {
  readonly mail: SuppliedMail;
  readonly message: MessageSummary;
  /** `null`: in a folder that is none of the desk's. */
  readonly spot: DeskSpot | null;
  /** Names of its folder and of those above. */
  readonly path: string;
  readonly kept: KeptDesk | null;
}

/** Every copy of every mail in the publication mailbox. */
export function lying(store: World["store"], mails: readonly SuppliedMail[]): readonly Lying[] {
  const folders = store.folders(publication);
  const pathOf = (id: string | null): string => {
    const folder = folders.find((one) => one.id === id);
    return folder === undefined ? "" : [pathOf(folder.parent), folder.displayName].filter((part) => part !== "").join("/");
  };
  const all = [...store.list(publication, null)].sort((one, other) => (one.subject < other.subject ? -1 : 1));
  return all.flatMap((message) => {
    const mail = mails.find(({ internetMessageId }) => internetMessageId === message.internetMessageId);
    if (mail === undefined) return [];
    const path = pathOf(message.folder);
    const kept = readKept(message.state.extendedProperties[deskRecordId] ?? "");
    return [{ mail, message, spot: message.folder === "inbox" ? "waiting" : spotOf(path), path, kept }];
  });
}

function spotOf(path: string): DeskSpot | null {
  if (path === deskFolders["under-way"]) return "under-way";
  if (path === `${deskFolders["under-way"]}/${deskFolders["carried-on"]}`) return "carried-on";
  if (path === deskFolders.returned) return "returned";
  return path === `${deskFolders.settled}/2026-11` ? "settled" : null;
}

/** Message-IDs of the answers in a mailbox, each as often as it arrived. */
export function answersIn({ store }: World, mailbox: string): readonly string[] {
  return store.list(mailbox, "inbox").map(({ internetMessageId }) => internetMessageId).filter((id) => id.startsWith("<edoc-answer."));
}
