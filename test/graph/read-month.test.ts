import { expect, test } from "@jest/globals";
import { madeUpFolders, type MadeUpKind } from "../../host/mailboxes/made-up-month";
import { monthBounds } from "../../src/domain/month";
import type { MonthProgress } from "../../src/jobs/read-month";
import { board, inMonth, memoryMonths, type MonthWorld } from "../support/month-world";

const token = (): MadeUpKind => "token";
const [inbox, underWay, returned, , settled, carriedOn] = madeUpFolders.map(({ id }) => id) as [string, string, string, string, string, string];
const ids = (all: Iterable<{ readonly itemId: string }>) => [...all].map(({ itemId }) => itemId).sort();
const idsIn = ({ store }: MonthWorld, folder: string | null = null) => store.list(board, folder).map(({ id }) => id).sort();
const messages = (asked: readonly { readonly line: string }[]) => asked.filter(({ line }) => line.endsWith("/messages")).length;
const anOldTime = "2026-11-03T03:00:00Z";

test("where tokens tell enough, a month takes a request for a thousand mails and some twenty", () =>
  inMonth(12_000, token, async ({ look }) => {
    const { asked } = await look();
    expect(asked.length).toBeLessThanOrEqual(12_000 / 1000 + 20);
  }));

test.each([
  ["without a token", (): MadeUpKind => "headers"],
  ["ordinary mail, and the others by turns", (index: number): MadeUpKind => (index % 2 === 0 ? "ordinary" : index % 700 < 350 ? "token" : "headers")],
] as const)("however many mails are %s, pages with headers and twenty requests more are enough", (_, kind) =>
  inMonth(4000, kind, async ({ look, store }) => {
    const { read, asked } = await look();
    expect(asked.length).toBeLessThanOrEqual(4000 / 250 + 20);
    expect([...read.arrivals()].filter(({ facts }) => facts !== null).length).toBe(store.list(board, null).filter(({ internetMessageId }) => internetMessageId.startsWith("<edoc.")).length);
  }),
);

test("a mail lies in the place its folder says, and one of another month is not of this month", () =>
  inMonth(500, token, async (world) => {
    const { read } = await world.look();
    const places = { waiting: [inbox], "under-way": [underWay, carriedOn], returned: [returned], settled: [settled] };
    for (const [place, folders] of Object.entries(places)) expect(ids([...read.arrivals()].filter((one) => one.place === place))).toEqual(folders.flatMap((folder) => idsIn(world, folder)).sort());
    expect(ids((await world.look({ month: "2026-10" })).read.arrivals())).toEqual([]);
  }));

test("a month begins and ends at midnight in Vietnam", () => {
  expect(monthBounds("2026-11")).toEqual({ from: "2026-10-31T17:00:00Z", to: "2026-11-30T17:00:00Z" });
  expect(monthBounds("2026-12")).toEqual({ from: "2026-11-30T17:00:00Z", to: "2026-12-31T17:00:00Z" });
  expect(monthBounds("2024-02")).toEqual({ from: "2024-01-31T17:00:00Z", to: "2024-02-29T17:00:00Z" });
});

test("a second look at a month in which nothing happened reads no mail", () =>
  inMonth(3000, token, async (world) => {
    const kept = memoryMonths();
    const first = ids((await world.look({}, kept)).read.arrivals());
    const { read, asked } = await world.look({}, kept);
    expect(ids(read.arrivals())).toEqual(first);
    expect(asked.length).toBe(8);
  }));

test("a second look sees a mail that was moved, by whomever", () =>
  inMonth(3000, token, async (world) => {
    const kept = memoryMonths();
    await world.look({}, kept);
    const [moved = ""] = idsIn(world, inbox);
    await world.store.move(board, moved, underWay);
    const { read, asked } = await world.look({}, kept);
    expect([...read.arrivals()].filter(({ itemId }) => itemId === moved).map(({ place }) => place)).toEqual(["under-way"]);
    expect(asked.length).toBeLessThanOrEqual(18);
    expect(ids(read.arrivals())).toEqual(idsIn(world));
  }));

test("a second look notices what was deleted, or came back", () =>
  inMonth(3000, token, async (world) => {
    const kept = memoryMonths();
    await world.look({}, kept);
    const [deleted = "", away = ""] = idsIn(world, settled);
    await world.store.remove(board, deleted);
    await world.store.move(board, away, madeUpFolders[3].id);
    expect(ids((await world.look({}, kept)).read.arrivals())).toEqual(idsIn(world).filter((id) => id !== away));
    await world.store.move(board, away, returned);
    const { read } = await world.look({}, kept);
    expect(ids(read.arrivals())).toEqual(idsIn(world));
    expect([...read.arrivals()].find(({ itemId }) => itemId === away)?.place).toBe("returned");
  }));

test("what is moved while a month is being read is neither lost nor counted twice", () =>
  inMonth(6000, (index) => (index % 3 === 0 ? "headers" : "token"), async (world) => {
    let pages = 0;
    const moves: Promise<unknown>[] = [];
    const { read } = await world.look({
      told: (_, fresh) => {
        if (fresh.length === 0) return;
        pages += 1;
        for (const id of idsIn(world, inbox).slice(0, 40)) moves.push(world.store.move(board, id, pages % 2 === 0 ? settled : underWay));
      },
    });
    await Promise.all(moves);
    expect(pages).toBeGreaterThan(4);
    expect(ids(read.arrivals())).toEqual(idsIn(world));
  }));

test("a look that was cancelled goes on where it stopped, and gives what a whole one gives", () =>
  inMonth(9000, token, async (world) => {
    const kept = memoryMonths();
    const stop = new AbortController();
    const told: MonthProgress[] = [];
    const first = await world.look({ signal: stop.signal, told: (progress, fresh) => (told.push(progress), fresh.length > 0 && progress.read >= 4000 && stop.abort()) }, kept);
    expect(first.read.kind).toBe("cancelled");
    const seen = [...first.read.arrivals()].length;
    expect(seen).toBeGreaterThanOrEqual(4000);
    expect(told.at(-1)).toEqual({ read: seen, expected: 9000 });
    const second = await world.look({}, kept);
    expect(second.read.kind).toBe("whole");
    expect(ids(second.read.arrivals())).toEqual(idsIn(world));
    expect(messages(first.asked) + messages(second.asked)).toBeLessThanOrEqual(messages((await world.look()).asked) + 16);
  }));

test("a look cut off by a dead line keeps what it read", () =>
  inMonth(5000, token, async (world) => {
    const kept = memoryMonths();
    let read = 0;
    const failing = world.look({ told: (progress, fresh) => ((read = progress.read), fresh.length > 0 && world.world.fault({ rejectToken: true })) }, kept);
    await expect(failing).rejects.toThrow("401");
    expect(read).toBeGreaterThan(0);
    world.world.fault({});
    const { read: whole, asked } = await world.look({}, kept);
    expect(ids(whole.arrivals())).toEqual(idsIn(world));
    expect(messages(asked)).toBeLessThan(22);
  }));

test("a look waits as long as Graph says when it is throttled, also within a batch", () =>
  inMonth(2000, (index) => (index % 60 === 0 ? "headers" : "token"), async (world) => {
    let isThrottled = false;
    const { read, waited } = await world.look({
      told: ({ expected }) => {
        if (expected === null || isThrottled) return;
        isThrottled = true;
        world.world.fault({ throttleNext: 9, retryAfterSeconds: 7 });
      },
    });
    expect(waited.length).toBeGreaterThan(0);
    expect(new Set(waited)).toEqual(new Set([7000]));
    expect(ids(read.arrivals())).toEqual(idsIn(world));
    expect([...read.arrivals()].filter(({ facts }) => facts === null)).toEqual([]);
  }));

test("a mailbox without rights is said, and the others are read all the same", () =>
  inMonth(100, token, async ({ look, store }) => {
    store.addMailbox("ban-khac@moj.gov.vn");
    const { read } = await look({ mailboxes: ["ban-khac@moj.gov.vn", board] });
    expect(read.closed).toEqual(["ban-khac@moj.gov.vn"]);
    expect([...read.arrivals()].length).toBe(100);
  }));

test("in a mailbox where the desk has made no folders yet, all is waiting", () =>
  inMonth(0, token, async ({ look, store }) => {
    const mail = (subject: string) => Buffer.from(`From: <vpb@moj.gov.vn>\r\nTo: <cntt@moj.gov.vn>\r\nSubject: ${subject}\r\nDate: ${new Date(anOldTime).toUTCString()}\r\nMessage-ID: <${subject.length}@moj.gov.vn>\r\n\r\nx\r\n`);
    await store.importEml("cntt@moj.gov.vn", "inbox", mail("[EDOC:TB-01:VPB:-:0123abcd] 12/TB-VP Thong bao"));
    const { read } = await look({ mailboxes: ["cntt@moj.gov.vn"] });
    expect([...read.arrivals()]).toMatchObject([{ place: "waiting", subject: "12/TB-VP Thong bao", from: "vpb@moj.gov.vn", facts: { entry: "TB-01", unit: "VPB", shortId: "0123abcd" } }]);
  }));
