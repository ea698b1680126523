import type { Said } from "../../../src/domain/answer";
import type { Arrival } from "../../../src/domain/arrival";
import type { Deed } from "../../../src/domain/desk-record";
import { placeAfter } from "../../../src/domain/desk-place";
import { openGraph } from "../../../src/graph/request";
import type { ActEnd, DeskActs } from "../../../src/jobs/desk-acts";
import type { World } from "../graph-world";
import { randomFrom, type Random } from "../makers/random";
import { openAliases } from "../supply/aliases";
import { madeUpClock } from "../supply/made-up-clock";
import { noFaultRates, Schedule, type FaultRates, type Served } from "../supply/schedule";
import { answersIn, arrivals, arrive, lying, openWindow, publication, supplied, supplier, unit, type SuppliedMail } from "./desk-world";

interface OpenWindow {
  readonly name: string;
  readonly acts: DeskActs;
}

/** A deed that a window said was done, and what its editor could know when they did it. */
interface Done {
  readonly mail: string;
  readonly window: string;
  readonly deed: Deed;
  readonly known: ReadonlySet<string>;
}

/** What the editors were told, to be held against what is true at the end. */
interface Told {
  readonly done: Done[];
  /** Answers of deeds undone before they left. */
  readonly undone: Set<string>;
  /** Undoings, by answer, of which nobody has heard whether they were done: the window was closed, or the line was cut. */
  readonly unheard: Map<string, number>;
  /** Acts and undoings that were asked for, each once, whatever came of them. */
  asked: number;
}

/** One made-up morning at a publication mailbox: editors act on lists that are old by then, windows open, close and die, the line is bad. Throws what is not as it must be. */
export async function deskStory(world: World, seed: number): Promise<{ readonly steps: number; readonly log: readonly string[] }> {
  const dice = randomFrom(seed, "desk");
  const sight = lateSight(dice);
  const aliases = openAliases();
  const schedule: Schedule = new Schedule(dice, async (method, url, headers, body) => {
    const served = await world.raw(method, aliases.inward(url), headers, Buffer.from(aliases.inward(Buffer.from(body).toString("utf8"))));
    return sight(aliases.outward({ ...served, headers: served.headers }), method, url, schedule.now);
  });
  const restore = madeUpClock(() => schedule.now);
  try {
    return await morning(world, seed, dice, schedule);
  } finally {
    restore();
  }
}

async function morning(world: World, seed: number, dice: Random, schedule: Schedule): Promise<{ readonly steps: number; readonly log: readonly string[] }> {
  const mails = mailsOf(seed, dice);
  for (const mail of mails) await arrive(world, mail);
  const told: Told = { done: [], undone: new Set(), unheard: new Map(), asked: 0 };
  const windows: OpenWindow[] = [];
  let opened = 0;
  const open = (): OpenWindow => {
    opened += 1;
    const name = `window${opened}`;
    const skew = dice.pick([0, 0, 0, 3 * 3600_000, -26 * 3600_000, 90_000]);
    const wait = schedule.waitFor(name);
    const graph = openGraph({ token: () => Promise.resolve("local.editor"), fetch: schedule.fetchFor(name), wait });
    const person = dice.pick(["huy.lq@moj.gov.vn", "lan.vt@moj.gov.vn", "mai.dn@moj.gov.vn"]);
    const window = { name, acts: openWindow({ graph, person, worker: name, wait, now: () => Date.now() + skew }) };
    windows.push(window);
    void ticking(window.acts, wait);
    return window;
  };
  const close = async (window: OpenWindow): Promise<void> => {
    windows.splice(windows.indexOf(window), 1);
    await schedule.kill(window.name);
  };
  let list = arrivals(world, mails);
  const act = ({ name, acts }: OpenWindow, arrival: Arrival): void => {
    const said = saidAbout(arrival, dice);
    const tag = said.kind === "corrected" ? { ...mails.find(({ internetMessageId }) => internetMessageId === arrival.internetMessageId)!.record.tag, symbol: "8/TB-BTP" } : null;
    const known = knownTo(arrival, told);
    told.asked += 1;
    void acts.act(arrival, said, tag).then((end) => {
      schedule.log.push(`${name} ${said.kind} ${arrival.subject}: ${end.kind}${end.kind === "failed" ? JSON.stringify(end.why) : ""}`);
      hear(end, name, arrival, known, told);
    });
  };
  const undo = ({ name, acts }: OpenWindow): void => {
    if (told.done.length === 0) return;
    const { mail, deed } = dice.pick(told.done.slice(-4));
    const arrival = list.find(({ internetMessageId }) => internetMessageId === mail);
    if (arrival === undefined) return;
    told.asked += 1;
    const count = (by: number): void => void told.unheard.set(deed.answer, (told.unheard.get(deed.answer) ?? 0) + by);
    count(1);
    void acts.undo(arrival, deed).then((end) => {
      if (end.kind !== "failed") count(-1);
      schedule.log.push(`${name} undoes ${deed.said.kind} of ${arrival.subject}: ${end.kind}${end.kind === "failed" ? JSON.stringify(end.why) : ""}`);
      if (end.kind === "done" && end.deed.answer === deed.answer) told.undone.add(deed.answer);
      else hear(end, name, arrival, null, told);
    });
  };

  schedule.rates = ratesOf(dice);
  open();
  const length = 60 + dice.below(500);
  for (let turns = 0; turns < length; turns += 1) {
    if (dice.chance(0.02) && windows.length < 3) open();
    if (dice.chance(0.01) && windows.length > 0) await close(dice.pick(windows));
    if (windows.length === 0) open();
    if (dice.chance(0.1)) list = arrivals(world, mails);
    if (dice.chance(0.06)) act(dice.pick(windows), dice.pick(list));
    if (dice.chance(0.01)) for (const arrival of list.filter(({ place }) => place === "waiting")) act(windows[0]!, arrival);
    if (dice.chance(0.03)) undo(dice.pick(windows));
    await schedule.step();
  }

  schedule.rates = noFaultRates;
  if (dice.chance(0.5)) for (const window of [...windows]) await close(window);
  if (windows.length === 0) open();
  const end = schedule.now + 1_500_000;
  while (schedule.now < end) await schedule.step();
  judge(world, mails, told, schedule);
  for (const window of [...windows]) await close(window);
  return { steps: schedule.steps, log: schedule.log };
}

/** As the page does, for as long as the window is open. */
async function ticking(acts: DeskActs, wait: (ms: number) => Promise<void>): Promise<void> {
  for (;;) {
    await acts.goOn();
    await wait(4000);
  }
}

function hear(end: ActEnd, window: string, { internetMessageId }: Arrival, known: ReadonlySet<string> | null, told: Told): void {
  if (end.kind === "done" && !told.done.some(({ deed }) => deed.answer === end.deed.answer)) told.done.push({ mail: internetMessageId, window, deed: end.deed, known: known ?? new Set(["*"]) });
}

/** What the list shows of a mail; an editor who says two things one after the other knows of the first. */
function knownTo({ desk }: Arrival, told: Told): ReadonlySet<string> {
  return new Set([...(desk?.deeds ?? []).map(({ answer }) => answer), ...told.done.map(({ deed }) => deed.answer)]);
}

function judge(world: World, mails: readonly SuppliedMail[], told: Told, schedule: Schedule): void {
  const all = lying(world.store, mails);
  const inRecords = new Map<string, Deed>();
  for (const { internetMessageId, record } of mails) {
    const copies = all.filter(({ mail }) => mail.internetMessageId === internetMessageId);
    if (copies.length !== 1) fail(`${record.message.subject} lies in ${copies.length} places: ${copies.map(({ path }) => path).join()}`);
    const [{ spot, path, kept }] = copies as [(typeof copies)[number]];
    const deeds = kept?.record.deeds ?? [];
    const right = placeAfter(deeds, { destinations: record.tag.destinations, recall: record.change?.kind === "recall" });
    if (spot !== right) fail(`${record.message.subject} lies in ${path}, and belongs to what is ${right}: ${deeds.map(({ said, undone }) => said.kind + (undone === null ? "" : " undone")).join()}`);
    if (kept !== null && kept.record.claim !== null) fail(`${record.message.subject} is still claimed by ${kept.record.claim.worker}`);
    for (const deed of deeds) {
      if (!deed.sent) fail(`${record.message.subject}: an answer that is still to be sent`);
      inRecords.set(deed.answer, deed);
    }
    const corrected = deeds.some(({ said, undone }) => said.kind === "corrected" && undone === null);
    if (corrected && kept?.record.tag?.symbol !== "8/TB-BTP") fail(`${record.message.subject}: corrected data are lost`);
  }
  const arrived = answersIn(world, unit);
  for (const answer of arrived) if (!inRecords.has(answer)) fail(`an answer arrived of which no record knows: ${answer}`);
  for (const answer of inRecords.keys()) if (arrived.filter((one) => one === answer).length !== 1) fail(`${answer} arrived ${arrived.filter((one) => one === answer).length} times`);
  for (const { deed } of told.done) {
    if ((told.unheard.get(deed.answer) ?? 0) > 0) continue;
    if (told.undone.has(deed.answer) ? inRecords.has(deed.answer) : !inRecords.has(deed.answer)) fail(`${deed.said.kind} ${deed.answer}: told undone in time ${told.undone.has(deed.answer)}, in the records ${inRecords.has(deed.answer)}`);
  }
  if (inRecords.size > told.asked) fail(`${inRecords.size} deeds of ${told.asked} that were asked for`);
  for (const { mail, kept } of all) {
    const deeds = kept?.record.deeds ?? [];
    deeds.forEach(({ answer }, index) => {
      const done = told.done.find(({ deed }) => deed.answer === answer);
      const blind = done === undefined || done.known.has("*") ? undefined : deeds.slice(0, index).find((one) => !done.known.has(one.answer) && told.done.find(({ deed }) => deed.answer === one.answer)?.window !== done.window);
      if (blind !== undefined) fail(`${mail.record.message.subject}: ${done!.deed.said.kind} was done by somebody who did not know of ${blind.said.kind}`);
    });
  }
  const names = world.store.folders(publication).map(({ displayName, parent }) => `${parent ?? ""}/${displayName}`);
  if (new Set(names).size !== names.length) fail("a folder twice");
  const drafts = world.store.list(publication, "drafts");
  if (drafts.length > 0) fail(`${drafts.length} drafts that somebody could still send`);

  function fail(what: string): never {
    throw new Error(`${what}\n${schedule.log.slice(-3000).join("\n")}`);
  }
}

function saidAbout({ facts }: Arrival, dice: Random): Said {
  const { destinations, change } = facts!;
  if (change === "recall" && dice.chance(0.8)) return { kind: "taken-off", at: null };
  const reached: readonly Said[] = (destinations ?? []).map((one): Said => (one === "portal" ? { kind: "published", address: "https://moj.gov.vn/7", at: null } : one === "document-system" ? { kind: "filed", number: "7" } : { kind: "posted", address: null, deadline: "2026-12-01" }));
  return dice.pick<Said>([...reached, ...reached, { kind: "returned", reason: "Thiếu phụ lục <b>" }, { kind: "corrected", what: "Số 8" }, { kind: "received" }]);
}

function mailsOf(seed: number, dice: Random): readonly SuppliedMail[] {
  const destinations = [["portal"], ["portal", "document-system"], ["consultation-page"]] as const;
  return Array.from({ length: 1 + dice.below(4) }, (_, index) => supplied(`${seed} ${index + 1}`, { destinations: dice.pick(destinations), recall: dice.chance(0.15), from: dice.pick([unit, unit, supplier]) }));
}

/** Some mornings are quiet, some are bad in one way, some in all. */
function ratesOf(dice: Random): FaultRates {
  const some = () => dice.pick([0, 0, 2, 6, 15]);
  return { cutBefore: some(), cutAfter: some(), throttled: some(), gatewayBefore: some(), gatewayAfter: some(), tokenExpired: dice.pick([0, 0, 0, 3]) };
}

/** What was sent is sometimes seen in the publication mailbox only after a while, as Exchange has it. */
function lateSight(dice: Random): (served: Served, method: string, url: string, now: number) => Served {
  const lateness = dice.pick([0, 0, 2_000, 8_000, 25_000, 100_000]);
  const sentAt = new Map<string, number>();
  return (served, method, url, now) => {
    if (lateness === 0 || served.status !== 200 || method !== "GET" || !/\/users\/[^/]+\/messages\?/.test(url)) return served;
    const page = JSON.parse(Buffer.from(served.bytes).toString("utf8")) as { value: { id: string; isDraft?: boolean }[] };
    const isHidden = ({ id, isDraft }: { id: string; isDraft?: boolean }): boolean => {
      if (isDraft !== false) return false;
      if (!sentAt.has(id)) sentAt.set(id, now);
      return now - sentAt.get(id)! < lateness;
    };
    return { ...served, bytes: Buffer.from(JSON.stringify({ ...page, value: page.value.filter((one) => !isHidden(one)) })) };
  };
}
