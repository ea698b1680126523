import type { Arrival } from "../domain/arrival";
import { letterWithoutId } from "../domain/desk-answer";
import type { DeskSpot } from "../domain/desk-folders";
import type { DeskNeeds, RestingPlace } from "../domain/desk-place";
import { nothingKept, readKept, type AnswerLetter, type KeptDesk } from "../domain/desk-record-json";
import type { DeskRecord } from "../domain/desk-record";
import type { Tag } from "../domain/submission";
import type { ActEnd } from "./desk-acts";
import { letGo, take, type Hold, type Taken } from "./desk-hold";
import type { DeskActsPorts, LyingItem } from "./desk-ports";

/** One mail, whatever its id is by now: the same mail may have come twice. */
export function keyOf({ mailbox, internetMessageId, arrivedAt }: Pick<Arrival, "mailbox" | "internetMessageId" | "arrivedAt">): string {
  return `${mailbox.toLowerCase()} ${internetMessageId} ${Date.parse(arrivedAt)}`;
}

export function holdOf(mailbox: string, item: Pick<Arrival, "internetMessageId" | "arrivedAt">, { id, spot, kept }: Taken, now: number): Hold {
  return { mailbox, internetMessageId: item.internetMessageId, arrivedAt: item.arrivedAt, id, spot, kept: kept ?? nothingKept("waiting"), since: now, notBefore: 0, troubled: false };
}

export function lying(arrival: Arrival): Pick<LyingItem, "id" | "spot" | "internetMessageId" | "arrivedAt"> {
  return { id: arrival.itemId, spot: arrival.place, internetMessageId: arrival.internetMessageId, arrivedAt: arrival.arrivedAt };
}

/** A mail taken up from where it rested begins a round of its own. */
export function begun(kept: KeptDesk | null, from: RestingPlace): KeptDesk {
  return kept === null ? nothingKept(from) : { ...kept, from, to: from, round: [] };
}

/** Taken up by moving it. `taken`: another was first; nothing was done. */
export async function claim(arrival: Arrival, ports: DeskActsPorts): Promise<Hold | Extract<ActEnd, { kind: "taken" }>> {
  if (arrival.place === "under-way") return taken(arrival, ports);
  const box = ports.boxOf(arrival.mailbox);
  const got = await take(lying(arrival), box, ports);
  if (got === null) return taken(arrival, ports);
  const hold = holdOf(arrival.mailbox, arrival, { ...got, kept: begun(got.kept, arrival.place) }, ports.now());
  const known = arrival.desk?.deeds ?? [];
  const isNews = hold.kept.record.deeds.some(({ answer }) => known.every((one) => one.answer !== answer));
  if (got.sure || !isNews) return hold;
  await letGo({ ...hold, kept: { ...hold.kept, to: got.kept?.to ?? arrival.place } }, box);
  return taken(arrival, ports);
}

/** As it lies now, and who was last at it. */
export async function taken(arrival: Arrival, ports: DeskActsPorts): Promise<Extract<ActEnd, { kind: "taken" }>> {
  const found = await ports.boxOf(arrival.mailbox).find(arrival.internetMessageId, arrival.arrivedAt);
  if (found === null) return { kind: "taken", by: null, arrival: null };
  const record = readKept(found.kept)?.record ?? null;
  const deeds = record?.deeds ?? [];
  return { kind: "taken", by: record?.claim?.by ?? deeds[deeds.length - 1]?.by ?? null, arrival: at(arrival, found.id, found.spot, record) };
}

export function at(arrival: Arrival, itemId: string, spot: DeskSpot, desk: DeskRecord | null): Arrival {
  return { ...arrival, itemId, place: spot === "carried-on" ? "under-way" : spot, desk };
}

/** What the answer to the unit says of the document. Read before anything changes. */
export async function letterFor(arrival: Arrival, ports: DeskActsPorts): Promise<AnswerLetter> {
  const { facts, from, subject } = arrival;
  if (facts !== null && facts.id !== null) return { id: facts.id, entry: facts.entry, unit: facts.unit, symbol: facts.symbol, issuedDate: facts.issuedDate, subject, supplier: from };
  const record = await ports.recordIn(arrival);
  if (record === null) return letterWithoutId(arrival, ports.sha256);
  return { id: record.id, entry: record.tag.entry, unit: record.unit, symbol: record.tag.symbol, issuedDate: record.tag.issuedDate, subject, supplier: from };
}

/** What the desk has put right counts before what was supplied. */
export function needsOf({ facts }: Arrival, tag: Tag | null, { destinationsOf }: Pick<DeskActsPorts, "destinationsOf">): DeskNeeds {
  const recall = facts?.change === "recall";
  if (tag !== null && tag.destinations.length > 0) return { destinations: tag.destinations, recall };
  const entry = tag?.entry ?? facts?.entry ?? "";
  return { destinations: facts?.destinations ?? destinationsOf(entry), recall };
}
