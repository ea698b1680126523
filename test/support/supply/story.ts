import { createHash } from "node:crypto";
import type { EdocRecord } from "../../../src/domain/submission";
import { edocHeaderNames } from "../../../src/domain/submission";
import type { SupplyWish, WishFile } from "../../../src/domain/supply-wish";
import { openGraph } from "../../../src/graph/request";
import { wishFolderName } from "../../../src/graph/wish-store";
import { openWishQueue, type WishQueue } from "../../../src/jobs/wish-queue";
import { openWishPorts } from "../../../src/taskpane/works/wish-ports";
import { submissionBody } from "../../../src/text/submission-body";
import type { World } from "../graph-world";
import { openAliases } from "./aliases";
import { madeUpPace } from "./made-up-pace";
import { madeUpClock } from "./made-up-clock";
import { noFaultRates, Schedule, type FaultRates, type Served } from "./schedule";
import { randomFrom, type Random } from "../makers/random";

export const publication = "banbientap@moj.gov.vn";
export const person = "ha.tt@moj.gov.vn";
const unit = "plhshc@moj.gov.vn";

interface Pane {
  readonly name: string;
  readonly queue: WishQueue;
}

interface Asked {
  readonly wish: SupplyWish;
  readonly files: readonly WishFile[];
  /** Calls under way that keep it. */
  keeping: number;
  /** The person wants it no more. */
  calledOff: boolean;
  /** And was told that it will not be sent. */
  cancelled: boolean;
}

/** One made-up morning at a mailbox: panes open, close and die, the line is bad, and documents are to be supplied. Throws what is not as it must be. */
export async function supplyStory(world: World, seed: number): Promise<{ readonly steps: number; readonly log: readonly string[] }> {
  const dice = randomFrom(seed, "supply");
  const sight = lateSight(dice);
  const aliases = openAliases();
  const serve = async (method: string, url: string, headers: Record<string, string>, body: Uint8Array): Promise<Served> => aliases.outward(await world.raw(method, aliases.inward(url), headers, body));
  const schedule: Schedule = new Schedule(dice, async (method, url, headers, body) => sight.seen(await serve(method, url, headers, body), method, url, () => schedule.now));
  const restore = madeUpClock(() => schedule.now);
  try {
    return await morning(world, seed, dice, schedule);
  } finally {
    restore();
  }
}

async function morning(world: World, seed: number, dice: Random, schedule: Schedule): Promise<{ readonly steps: number; readonly log: readonly string[] }> {
  const rates = ratesOf(dice);
  const asked = await askedOf(world, seed, dice);
  const gone = new Set<string>();
  const panes: Pane[] = [];
  let opened = 0;
  const pace = madeUpPace(() => schedule.now);
  const open = (): Pane => {
    opened += 1;
    const name = `pane${opened}`;
    const skew = dice.pick([0, 0, 0, 3 * 3600_000, -26 * 3600_000, 90_000]);
    const wait = schedule.waitFor(name);
    const graph = openGraph({ token: () => Promise.resolve("local.secretary"), fetch: schedule.fetchFor(name), wait });
    const { ports } = openWishPorts({ graph, toOf: () => publication, person, worker: name, isGone: (worker) => gone.has(worker) && dice.chance(0.8), body: (wish) => submissionBody(wish, { entry: "", unit: "" }), wait, pace, now: () => Date.now() + skew });
    const pane = { name, queue: openWishQueue(ports) };
    panes.push(pane);
    pane.queue.goOn();
    return pane;
  };
  const close = async (pane: Pane): Promise<void> => {
    panes.splice(panes.indexOf(pane), 1);
    gone.add(pane.name);
    await schedule.kill(pane.name);
  };
  const add = (pane: Pane, all: readonly Asked[]): void => {
    const some = all.filter(({ calledOff }) => !calledOff);
    for (const one of some) one.keeping += 1;
    const over = (): void => some.forEach((one) => void (one.keeping -= 1));
    void pane.queue.add(some).then(over, over);
  };
  const cancel = (pane: Pane, one: Asked): void => {
    const shown = pane.queue.view().wishes.find(({ wish, state }) => wish.record.id === one.wish.record.id && state.kind !== "done");
    // Two windows that ask for it and take it back at the same time may be told either.
    if (shown === undefined || asked.some(({ wish, keeping }) => wish.record.id === one.wish.record.id && keeping > 0)) return;
    for (const same of asked) if (same.wish.record.id === one.wish.record.id) same.calledOff = true;
    void pane.queue.cancel(shown.id).then(
      (end) => void (one.cancelled ||= end === "cancelled"),
      () => undefined,
    );
  };

  schedule.rates = rates;
  open();
  add(panes[0]!, asked.filter(() => dice.chance(0.7)));
  const length = 40 + dice.below(240);
  for (let turns = 0; turns < length; turns += 1) {
    if (dice.chance(0.02) && panes.length < 3) open();
    if (dice.chance(0.02) && panes.length > 0) await close(dice.pick(panes));
    if (panes.length === 0) open();
    if (dice.chance(0.03)) add(dice.pick(panes), [dice.pick(asked)]);
    if (dice.chance(0.008)) cancel(dice.pick(panes), asked[0]!);
    if (dice.chance(0.02)) dice.pick(panes).queue.goOn();
    await schedule.step();
  }

  // The line is good again, and the person opens the pane once more and asks for what was not kept.
  schedule.rates = noFaultRates;
  if (dice.chance(0.5)) for (const pane of [...panes]) await close(pane);
  const last = panes[0] ?? open();
  const wanted = asked.filter(({ calledOff }) => !calledOff);
  await until(schedule, () => again(() => last.queue.add(wanted)));
  for (let looks = 0; looks < 40; looks += 1) {
    for (const { queue } of panes) queue.goOn();
    await until(schedule, () => last.queue.idle().then(() => true));
    const { wishes } = last.queue.view();
    const failed = wishes.filter(({ state }) => state.kind === "failed");
    if (!wishes.some(({ state }) => state.kind !== "done" && state.kind !== "failed") && failed.length === 0 && queued(world).length === 0) break;
    for (const { id } of failed) await until(schedule, () => again(() => last.queue.retry(id)));
    await until(schedule, () => schedule.waitFor(last.name)(200_000).then(() => true));
  }
  await judge(world, asked, last, schedule);
  for (const pane of [...panes]) await close(pane);
  return { steps: schedule.steps, log: schedule.log };
}

/** A click may meet what is left of the bad line, in a request that was on its way: the person presses once more. */
async function again(click: () => Promise<unknown>): Promise<boolean> {
  for (let clicks = 0; ; clicks += 1) {
    try {
      await click();
      return true;
    } catch (fault) {
      if (clicks >= 3) throw fault;
    }
  }
}

/** Every document that was to go arrived once, one that was taken back did not, and nothing is left that could still go. */
async function judge(world: World, asked: readonly Asked[], last: Pane, schedule: Schedule): Promise<void> {
  const arrived = new Map<string, number>();
  for (const { id } of world.store.list(publication, null)) {
    const { headers } = await world.store.read(publication, id);
    const own = headers.filter(({ name }) => name.toLowerCase().startsWith("x-"));
    const documentId = own.find(({ name }) => name === edocHeaderNames[0])?.value ?? "";
    if (own.length > 5) throw new Error(`${own.length} headers`);
    arrived.set(documentId, (arrived.get(documentId) ?? 0) + 1);
  }
  for (const { wish, calledOff, cancelled } of asked) {
    const { id, tag } = wish.record;
    const count = arrived.get(id) ?? 0;
    if (calledOff ? count > 1 || (cancelled && count > 0) : count !== 1) fail(`${tag.symbol ?? id} arrived ${count} times, called off: ${calledOff}, told so: ${cancelled}`);
  }
  const still = queued(world);
  if (still.length > 0) fail(`${still.length} left in the queue: ${still.map(({ subject }) => subject).join()}`);
  const shown = last.queue.view().wishes.filter(({ state }) => state.kind !== "done");
  if (shown.length > 0) fail(`still shown: ${JSON.stringify(shown.map(({ state }) => state))}`);

  function fail(what: string): never {
    throw new Error(`${what}\n${schedule.log.slice(-4000).join("\n")}`);
  }
}

function queued(world: World): readonly { readonly subject: string }[] {
  const folder = world.store.folders(person).find(({ displayName }) => displayName === wishFolderName);
  return folder === undefined ? [] : world.store.list(person, folder.id);
}

/** Some mornings are quiet, some are bad in one way, some in all. */
function ratesOf(dice: Random): FaultRates {
  const some = () => dice.pick([0, 0, 2, 6, 15]);
  return { cutBefore: some(), cutAfter: some(), throttled: some(), gatewayBefore: some(), gatewayAfter: some(), tokenExpired: dice.pick([0, 0, 0, 3]) };
}

/** What was sent is sometimes seen in the person's mailbox only after a while, as Exchange has it. */
function lateSight(dice: Random): { seen(served: Served, method: string, url: string, now: () => number): Served } {
  const lateness = dice.pick([0, 0, 2_000, 8_000, 25_000, 100_000]);
  const sentAt = new Map<string, number>();
  return {
    seen: (served, method, url, now) => {
      if (lateness === 0 || served.status !== 200 || method !== "GET" || !/\/me\/messages\?/.test(url)) return served;
      const page = JSON.parse(Buffer.from(served.bytes).toString("utf8")) as { value: { id: string; isDraft?: boolean }[] };
      const isHidden = ({ id, isDraft }: { id: string; isDraft?: boolean }): boolean => {
        if (isDraft !== false) return false;
        if (!sentAt.has(id)) sentAt.set(id, now());
        return now() - sentAt.get(id)! < lateness;
      };
      return { ...served, bytes: Buffer.from(JSON.stringify({ ...page, value: page.value.filter((one) => !isHidden(one)) })) };
    },
  };
}

async function askedOf(world: World, seed: number, dice: Random): Promise<Asked[]> {
  const asked: Asked[] = [];
  const count = 1 + dice.below(4);
  for (let number = 1; number <= count; number += 1) {
    const mailbox = dice.chance(0.5) ? unit : null;
    const eml = Buffer.concat([Buffer.from(`From: vanphongbo@moj.gov.vn\r\nSubject: ${seed} ${number}\r\n\r\n`), Buffer.alloc(dice.chance(0.002) ? 3_500_000 : 200, "x\r\n")]);
    const { id: itemId } = await world.store.importEml(mailbox ?? person, "inbox", eml);
    const id = createHash("sha256").update(`${seed} ${number}`).digest("hex").slice(0, 32);
    const sendFrom = mailbox === null ? null : dice.pick([unit, unit, "vanphongbo@moj.gov.vn"]);
    const record = recordOf(id, number);
    const files = [{ name: `${number}.pdf`, contentType: "application/pdf", bytes: Buffer.from(`bản quét ${seed} ${number}`) }];
    const fromMail: Asked = { wish: { record, source: { kind: "mail", itemId, mailbox }, sendFrom, after: null }, files: [], keeping: 0, calledOff: false, cancelled: false };
    const fromFile: Asked = { wish: { record, source: { kind: "files" }, sendFrom, after: null }, files, keeping: 0, calledOff: false, cancelled: false };
    asked.push(dice.chance(0.8) ? fromMail : fromFile);
    // The same document once more, as the scan of its paper.
    if (number > 1 && dice.chance(0.15)) asked.push(fromFile);
  }
  return asked;
}

function recordOf(id: string, number: number): EdocRecord {
  return {
    v: 1,
    id,
    unit: "PLHSHC",
    tag: { entry: "TB-01", type: "TB", number: String(number), symbol: `${number}/TB-BTP`, issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban ắằẳẵặ ệ ỡ ưự đĐ", signer: null, urgency: null, destinations: ["portal"] },
    attachment: `${number}.pdf`,
    further: [],
    message: { internetMessageId: null, subject: "Thông báo", from: unit },
    suppliedBy: person,
    suppliedAt: "2016-03-29T07:00:00.000Z",
  };
}

async function until(schedule: Schedule, run: () => Promise<boolean>): Promise<void> {
  let done = false;
  let fault: unknown = null;
  run().then(
    () => void (done = true),
    (thrown: unknown) => {
      fault = thrown;
      done = true;
    },
  );
  for (let turns = 0; !done; turns += 1) {
    if (!(await schedule.step())) {
      await new Promise((go) => setImmediate(go));
      if (!done && turns > 5000) throw new Error(`nobody goes on\n${schedule.log.slice(-60).join("\n")}`);
    }
    if (turns > 20_000) throw new Error(`it never ends\n${schedule.log.slice(-120).join("\n")}`);
  }
  if (fault !== null) throw fault;
}
