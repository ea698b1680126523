import type { Said } from "../domain/answer";
import type { Arrival } from "../domain/arrival";
import { answerId } from "../domain/desk-answer";
import { pendingIn, withDeed, withoutDeed } from "../domain/desk-deeds";
import type { Deed, DeskRecord } from "../domain/desk-record";
import { nothingKept, readKept } from "../domain/desk-record-json";
import type { Tag } from "../domain/submission";
import type { ActEnd, DeskActs } from "./desk-acts";
import { finish } from "./desk-answering";
import { at, claim, holdOf, keyOf, letterFor, needsOf, taken } from "./desk-claim";
import { HoldLost, letGo, take, write, type Hold } from "./desk-hold";
import type { DeskActsPorts, LyingItem } from "./desk-ports";
import { takeBackHold, undoHeld, undoneIn } from "./desk-undo";

const grace = 10_000;
/** A mail under way at which nobody has worked for so long, as this window has seen it lie, was left. */
const longestSilence = 150_000;
const sideBySide = 3;
const betweenSweeps = 60_000;

/** What one window does to publication mailboxes; the rules by which many do so at once are in ADR 9. `goOn` is called every few seconds. */
export function openDeskActs(ports: DeskActsPorts): DeskActs {
  const holds = new Map<string, Hold>();
  /** Acts of this window that were told to have failed, and may have been kept all the same: by the mail, their answer. */
  const failed = new Map<string, string>();
  /** Answers of what was done in this window: its editor knows of them. */
  const ours = new Set<string>();
  const lastOf = new Map<string, Promise<unknown>>();
  const seen = new Map<string, number>();
  let swept = 0;
  let running: Promise<number> | null = null;

  /** One thing at a time is done to one mail in this window. */
  const alone = <T>(key: string, run: () => Promise<T>): Promise<T> => {
    const done = (lastOf.get(key) ?? Promise.resolve()).then(run);
    const settled = done.then(
      () => undefined,
      () => undefined,
    );
    lastOf.set(key, settled);
    void settled.then(() => void (lastOf.get(key) === settled && lastOf.delete(key)));
    return done;
  };
  const told = async (arrival: Arrival, run: () => Promise<ActEnd>): Promise<ActEnd> => {
    try {
      return await run();
    } catch (fault) {
      if (!(fault instanceof HoldLost)) return { kind: "failed", why: ports.meaningOf(fault).why };
      holds.delete(keyOf(arrival));
      return taken(arrival, ports).catch((second: unknown): ActEnd => ({ kind: "failed", why: ports.meaningOf(second).why }));
    }
  };

  /** Another has taken the mail over while we wrote: what was written may have been kept before. */
  const lost = async (arrival: Arrival, done: (record: DeskRecord) => Deed | null): Promise<ActEnd> => {
    holds.delete(keyOf(arrival));
    const end = await taken(arrival, ports);
    const deed = end.arrival === null ? null : done(end.arrival.desk ?? { deeds: [], tag: null, claim: null });
    if (end.arrival === null || deed === null) return end;
    ours.add(deed.answer);
    return { kind: "done", arrival: end.arrival, deed };
  };

  const record = async (hold: Hold, arrival: Arrival, said: Said, tag: Tag | null, letter: NonNullable<Hold["kept"]["letter"]>): Promise<ActEnd> => {
    const box = ports.boxOf(hold.mailbox);
    const key = keyOf(arrival);
    const by = ports.person;
    const moment = new Date(ports.now()).toISOString();
    const { kept } = hold;
    const answer = await answerId(letter.id, { said, by, at: moment }, { number: kept.record.deeds.length + 1, worker: ports.worker, mailbox: hold.mailbox }, ports.sha256);
    const deed: Deed = { said, by, at: moment, answer, sent: false, undone: null };
    const claimed = { ...kept, letter, needs: needsOf(arrival, tag ?? kept.record.tag, ports), record: { ...kept.record, claim: { by, at: moment, worker: ports.worker } } };
    try {
      await write(hold, withDeed(claimed, deed, tag), box, ports);
    } catch (fault) {
      if (fault instanceof HoldLost) return lost(arrival, ({ deeds }) => deeds.find((one) => one.answer === answer) ?? null);
      if (!holds.has(key) && ports.meaningOf(fault).final) await letGo(hold, box).catch(() => undefined);
      else {
        holds.delete(key);
        failed.set(key, answer);
      }
      throw fault;
    }
    hold.since = ports.now();
    holds.set(key, hold);
    failed.delete(key);
    ours.add(answer);
    return { kind: "done", arrival: at(arrival, hold.id, hold.spot, hold.kept.record), deed };
  };

  const act = async (arrival: Arrival, said: Said, tag: Tag | null): Promise<ActEnd> => {
    const key = keyOf(arrival);
    const letter = holds.get(key)?.kept.letter ?? (await letterFor(arrival, ports));
    const before = holds.get(key) ?? (await retaken(arrival));
    if (before !== null) holds.set(key, before);
    const held = before ?? (await begin(arrival));
    if ("kind" in held) return held;
    // Held since an undo, or since it was taken over: others had done something before.
    const news = before === null ? undefined : held.kept.record.deeds.find((one) => !ours.has(one.answer) && arrival.desk?.deeds.some((known) => known.answer === one.answer) !== true);
    if (news !== undefined) return { kind: "taken", by: news.by, arrival: at(arrival, held.id, held.spot, held.kept.record) };
    // Pressed twice, or said before by a window that was closed.
    const same = pendingIn(held.kept).find((one) => JSON.stringify(one.said) === JSON.stringify(said));
    if (same === undefined) return record(held, arrival, said, tag, held.kept.letter ?? letter);
    holds.set(key, held);
    return { kind: "done", arrival: at(arrival, held.id, held.spot, held.kept.record), deed: same };
  };

  const begin = async (arrival: Arrival): Promise<Hold | ActEnd> => {
    try {
      return await claim(arrival, ports);
    } catch (fault) {
      if (!ports.meaningOf(fault).final) failed.set(keyOf(arrival), "");
      throw fault;
    }
  };
  /** A mail at which an act of ours has just failed may lie under way: it is taken up from there. */
  const retaken = async (arrival: Arrival): Promise<Hold | null> => {
    if (!failed.has(keyOf(arrival))) return null;
    const box = ports.boxOf(arrival.mailbox);
    for (let looks = 0; looks < 3; looks += 1) {
      const found = await box.find(arrival.internetMessageId, arrival.arrivedAt);
      if (found === null || (found.spot !== "under-way" && found.spot !== "carried-on")) return null;
      const worker = readKept(found.kept)?.record.claim?.worker ?? null;
      if (worker !== null && worker !== ports.worker) return null;
      if (worker !== null || looks === 2) return reclaimed(arrival.mailbox, found);
      // Another may have moved it, and says so next.
      await ports.wait(2000);
    }
    return null;
  };
  /** Taken over, without what a failed act of this window may have kept on it: the person was told that it was not done. */
  const reclaimed = async (mailbox: string, item: LyingItem): Promise<Hold | null> => {
    const key = keyOf({ mailbox, ...item });
    const before = readKept(item.kept)?.record.claim?.worker;
    const got = await take({ ...item, ...(before === undefined ? {} : { before }) }, ports.boxOf(mailbox), ports);
    if (got === null) return null;
    const hold = holdOf(mailbox, item, { ...got, kept: got.kept ?? nothingKept("waiting") }, ports.now());
    hold.troubled = true;
    const { kept } = hold;
    const undone = kept.record.deeds.find(({ answer: id, sent }) => id === failed.get(key) && !sent);
    if (undone !== undefined && kept.sending.length === 0) await write(hold, withoutDeed(kept, undone), ports.boxOf(mailbox), ports);
    return hold;
  };

  const undo = async (arrival: Arrival, deed: Deed): Promise<ActEnd> => {
    const key = keyOf(arrival);
    const hold = holds.get(key) ?? (await takeBackHold(arrival, ports));
    if (hold === null) return taken(arrival, ports);
    // Until it is done, what is pending stays to be carried on.
    holds.set(key, hold);
    const was = hold.kept.record.deeds.some(({ answer, undone }) => answer === deed.answer && undone === null);
    const undone = await undoHeld(arrival, deed, hold, ports).catch((fault: unknown) => {
      if (fault instanceof HoldLost && was) return null;
      throw fault;
    });
    if (undone === null) return lost(arrival, ({ deeds }) => undoneIn(deeds, deed));
    const { end, stillHeld } = undone;
    if (!stillHeld) holds.delete(key);
    if (end.kind === "done") ours.add(end.deed.answer);
    return end;
  };

  const answer = async (key: string, hold: Hold): Promise<number> => {
    try {
      const left = await finish(hold, ports);
      holds.delete(key);
      return left;
    } catch (fault) {
      if (fault instanceof HoldLost) holds.delete(key);
      const { why } = ports.meaningOf(fault);
      hold.notBefore = ports.now() + (why.kind === "busy" ? why.retryAfterSeconds * 1000 : why.kind === "unsettled" ? 30_000 : 5000);
      return 0;
    }
  };

  /** Goes on with what another window, or a failed act of this one, has left lying under way. */
  const takeOver = async (mailbox: string, item: LyingItem): Promise<number> => {
    const key = keyOf({ mailbox, ...item });
    const hold = await reclaimed(mailbox, item);
    if (hold === null) return 0;
    const wasOurs = failed.delete(key);
    holds.set(key, hold);
    if (pendingIn(hold.kept).length === 0) return answer(key, hold);
    const claimed = { by: ports.person, at: new Date(ports.now()).toISOString(), worker: ports.worker };
    await write(hold, { ...hold.kept, record: { ...hold.kept.record, claim: claimed } }, ports.boxOf(mailbox), ports);
    // What was done here before the act that failed has its time still.
    return wasOurs ? 0 : answer(key, hold);
  };

  /** By Exchange's date of the last change, and by how long this window has seen it unchanged; never by two clocks compared. */
  const isLeft = (mailbox: string, item: LyingItem, still: Set<string>): boolean => {
    const claimed = readKept(item.kept)?.record.claim?.worker ?? null;
    const isOurs = failed.has(keyOf({ mailbox, ...item })) && (claimed === null || claimed === ports.worker);
    const patience = !isOurs ? longestSilence : claimed === null ? grace : 0;
    return unchangedFor(mailbox, item, still) >= patience;
  };
  const unchangedFor = (mailbox: string, { id, touched }: Pick<LyingItem, "id" | "touched">, still: Set<string>): number => {
    const mark = `${mailbox} ${id} ${touched}`;
    still.add(mark);
    const first = seen.get(mark) ?? ports.now();
    seen.set(mark, first);
    return Math.abs(ports.now() - first);
  };
  /** Drafts of answers that a closed window left: they are made anew where they are still wanted, and nobody sends them by mistake. */
  const sweep = async (mailbox: string, still: Set<string>): Promise<void> => {
    for (const draft of await ports.boxOf(mailbox).drafts()) if (unchangedFor(mailbox, draft, still) >= longestSilence) await ports.boxOf(mailbox).discard(draft.id);
  };

  const leftLying = async (): Promise<readonly (readonly [string, () => Promise<number>])[]> => {
    const still = new Set<string>();
    const found: (readonly [string, () => Promise<number>])[] = [];
    for (const mailbox of ports.mailboxes) {
      for (const item of await ports.boxOf(mailbox).underWay()) {
        const key = keyOf({ mailbox, ...item });
        const left = isLeft(mailbox, item, still);
        if (!holds.has(key) && !lastOf.has(key) && left) found.push([key, () => (holds.has(key) ? Promise.resolve(0) : takeOver(mailbox, item))]);
      }
    }
    if (Math.abs(ports.now() - swept) >= betweenSweeps) {
      swept = ports.now();
      for (const mailbox of ports.mailboxes) await sweep(mailbox, still);
    } else for (const mark of seen.keys()) still.add(mark);
    for (const mark of [...seen.keys()]) if (!still.has(mark)) seen.delete(mark);
    return found;
  };

  const round = async (): Promise<number> => {
    const now = ports.now();
    const due = [...holds].filter(([, { since, notBefore }]) => now - since >= grace && now >= notBefore);
    const work = due.map(([key, hold]) => [key, () => (holds.get(key) === hold && ports.now() - hold.since >= grace ? answer(key, hold) : Promise.resolve(0))] as const);
    let count = await together(work);
    // What cannot be looked at now is looked at in the next round.
    count += await together(await leftLying().catch(() => []));
    return count;
  };
  const together = async (work: readonly (readonly [string, () => Promise<number>])[]): Promise<number> => {
    const left = [...work];
    let count = 0;
    const hands = Array.from({ length: Math.min(sideBySide, left.length) }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) count += await alone(one[0], one[1]).catch(() => 0);
    });
    await Promise.all(hands);
    return count;
  };

  return {
    act: (arrival, said, tag) => alone(keyOf(arrival), () => told(arrival, () => act(arrival, said, tag))),
    undo: (arrival, deed) => alone(keyOf(arrival), () => told(arrival, () => undo(arrival, deed))),
    goOn: () =>
      (running ??= round().finally(() => {
        running = null;
      })),
    grace,
  };
}
