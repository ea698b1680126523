import type { Arrival } from "../domain/arrival";
import { answerId } from "../domain/desk-answer";
import { pendingIn, takingBack, withDeed, withoutDeed, withSent } from "../domain/desk-deeds";
import type { Deed } from "../domain/desk-record";
import type { ActEnd } from "./desk-acts";
import { unclaimed } from "./desk-answering";
import { at, begun, holdOf, needsOf, taken } from "./desk-claim";
import { letGo, take, write, type Hold } from "./desk-hold";
import type { DeskActsPorts, LyingItem } from "./desk-ports";

const mostTries = 4;

/** The mail in our hands, wherever it has gone since: from a window that holds it, too. */
export async function takeBackHold(arrival: Arrival, ports: DeskActsPorts): Promise<Hold | null> {
  const box = ports.boxOf(arrival.mailbox);
  let item: Pick<LyingItem, "id" | "spot" | "internetMessageId" | "arrivedAt"> | null = null;
  for (let tries = 0; tries < mostTries; tries += 1) {
    item = await box.find(arrival.internetMessageId, arrival.arrivedAt);
    if (item === null) return null;
    const got = await take(item, box, ports);
    if (got === null) continue;
    const { spot } = item;
    const kept = spot === "under-way" || spot === "carried-on" ? got.kept : begun(got.kept, spot);
    return { ...holdOf(arrival.mailbox, arrival, { ...got, kept }, ports.now()), troubled: true };
  }
  return null;
}

/** The deed goes as if it had never been while its answer has not left; afterwards the unit is told that it does not count. */
export async function undoHeld(arrival: Arrival, deed: Deed, hold: Hold, ports: DeskActsPorts): Promise<{ readonly end: ActEnd; readonly stillHeld: boolean }> {
  const box = ports.boxOf(hold.mailbox);
  const found = hold.kept.record.deeds.find(({ answer }) => answer === deed.answer);
  const now = new Date(ports.now()).toISOString();
  const by = ports.person;
  if (found === undefined || found.undone !== null) return nothingToUndo(found?.undone?.by ?? null);

  if (!found.sent && (await isKeptBack(found))) {
    const without = withoutDeed(hold.kept, found);
    const last = pendingIn(without).length === 0;
    await write(hold, last ? unclaimed(without) : without, box, ports);
    const undone: Deed = { ...found, undone: { by, at: now } };
    if (!last) return { end: { kind: "done", arrival: at(arrival, hold.id, hold.spot, hold.kept.record), deed: undone }, stillHeld: true };
    // It is done; where the mail is not to be moved now, it is moved later.
    const id = await letGo(hold, box).catch(() => undefined);
    const lies = typeof id === "string" ? at(arrival, id, hold.kept.to, hold.kept.record) : at(arrival, hold.id, hold.spot, hold.kept.record);
    return { end: { kind: "done", arrival: lies, deed: undone }, stillHeld: id === undefined };
  }

  const said = takingBack(found);
  if (said === null) return nothingToUndo(null);
  const kept = found.sent ? hold.kept : withSent(hold.kept, found);
  const number = kept.record.deeds.length + 1;
  const id = await answerId(kept.letter?.id ?? "", { said, by, at: now }, { number, worker: ports.worker, mailbox: hold.mailbox }, ports.sha256);
  const withdrawal: Deed = { said, by, at: now, answer: id, sent: false, undone: null };
  // Every correction is taken back, as the unit understands it.
  const tag = said.takesBack === "corrected" ? null : kept.record.tag;
  const claimed = { ...kept, needs: needsOf(arrival, tag, ports), record: { ...kept.record, claim: { by, at: now, worker: ports.worker } } };
  await write(hold, withDeed(claimed, withdrawal, null), box, ports);
  hold.since = ports.now();
  return { end: { kind: "done", arrival: at(arrival, hold.id, hold.spot, hold.kept.record), deed: withdrawal }, stillHeld: true };

  /** Drafts of it that a closed window may have left go too: a person could send them. */
  async function isKeptBack({ answer }: Deed): Promise<boolean> {
    if (!hold.troubled) return true;
    const attempts = pendingIn(hold.kept)[0]?.answer === answer ? hold.kept.sending : [];
    return box.prevent(answer, attempts);
  }

  async function nothingToUndo(who: string | null): Promise<{ readonly end: ActEnd; readonly stillHeld: boolean }> {
    if (pendingIn(hold.kept).length > 0) return { end: { kind: "taken", by: who, arrival: at(arrival, hold.id, hold.spot, hold.kept.record) }, stillHeld: true };
    await letGo(hold, box);
    const end = await taken(arrival, ports);
    return { end: { ...end, by: who }, stillHeld: false };
  }
}

/** How that deed was undone, as the record has it: without a trace, or by a word to the unit; `null`: it stands. */
export function undoneIn(deeds: readonly Deed[], deed: Deed): Deed | null {
  const found = deeds.find(({ answer }) => answer === deed.answer);
  if (found === undefined) return { ...deed, undone: deed.undone ?? { by: deed.by, at: deed.at } };
  const { undone } = found;
  if (undone === null) return null;
  return deeds.find(({ said, by, at: when }) => said.kind === "withdrawn" && by === undone.by && when === undone.at) ?? null;
}
