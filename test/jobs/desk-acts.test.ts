import { expect, test } from "@jest/globals";
import type { Arrival } from "../../src/domain/arrival";
import type { NotAnswered } from "../../src/jobs/desk-ports";
import type { ActEnd } from "../../src/jobs/desk-acts";
import { answersIn, arrivals, arrive, lying, openWindow, publication, supplied, supplier, unit, type SuppliedMail } from "../support/desk/desk-world";
import { graphOver } from "../support/graph-fetch";
import { inWorld, type World } from "../support/graph-world";

function windowOf(world: World, as = "editor", name = "huy", notAnswered: (what: NotAnswered) => void = () => undefined) {
  let now = Date.UTC(2026, 10, 26, 2);
  const spied = graphOver(world, as);
  const acts = openWindow({ graph: spied.graph, person: `${name}@moj.gov.vn`, worker: `${name}.1`, wait: () => Promise.resolve(), now: () => now, notAnswered });
  return { ...acts, ...spied, pass: (seconds: number) => void (now += seconds * 1000) };
}

async function withMails(mails: readonly SuppliedMail[], story: (world: World, now: () => readonly Arrival[]) => Promise<void>): Promise<void> {
  await inWorld(async (world) => {
    for (const mail of mails) await arrive(world, mail);
    await story(world, () => arrivals(world, mails));
  });
}

function done(end: ActEnd): Extract<ActEnd, { kind: "done" }> {
  if (end.kind !== "done") throw new Error(JSON.stringify(end));
  return end;
}
const published = { kind: "published", address: "https://moj.gov.vn/7", at: "2026-11-26T02:00:00.000Z" } as const;
const one = [supplied("một")];
const places = (world: World, mails: readonly SuppliedMail[]) => lying(world.store, mails).map(({ path }) => path);

test("a published document is told of after the grace, once, and lies with what is settled, by month", async () => {
  await withMails(one, async (world, list) => {
    const window = windowOf(world);
    const end = done(await window.act(list()[0]!, published, null));
    expect(end.arrival.place).toBe("under-way");
    expect(await window.goOn()).toBe(0);
    expect(answersIn(world, unit)).toEqual([]);
    window.pass(11);
    expect(await window.goOn()).toBe(1);
    expect(answersIn(world, unit)).toEqual([end.deed.answer]);
    expect(places(world, one)).toEqual(["Đã xử lý/2026-11"]);
    expect(lying(world.store, one)[0]!.kept!.record).toMatchObject({ claim: null, deeds: [{ sent: true, undone: null }] });
    expect(await window.goOn()).toBe(0);
  });
});

test("the answer comes from the publication mailbox alone, and says what the unit's pane reads", async () => {
  const mails = [supplied("riêng", { from: supplier })];
  await withMails(mails, async (world, list) => {
    const window = windowOf(world);
    await window.act(list()[0]!, published, null);
    window.pass(11);
    await window.goOn();
    const [answer] = world.store.list(unit, "inbox");
    expect([answer!.from!.address, answer!.sender!.address]).toEqual([publication, publication]);
    expect([answer!.to, answer!.cc].map((people) => people.map(({ address }) => address))).toEqual([[unit], [supplier]]);
    const { headers } = await world.store.read(unit, answer!.id);
    expect(headers.find(({ name }) => name.toLowerCase() === "x-moj-edoc-v")?.value).toBe("answer-1");
    expect(answersIn(world, supplier)).toHaveLength(1);
  });
});

test("of two editors one is first, and the other is told who", async () => {
  await withMails(one, async (world, list) => {
    const [mine, theirs] = [windowOf(world), windowOf(world, "editor", "lan")];
    const [arrival] = list();
    const ends = await Promise.all([mine.act(arrival!, published, null), theirs.act(arrival!, { kind: "returned", reason: "Thiếu phụ lục" }, null)]);
    expect(ends.map(({ kind }) => kind).sort()).toEqual(["done", "taken"]);
    const again = await theirs.act(arrival!, published, null);
    expect(ends[0]!.kind === "done" ? again : await mine.act(arrival!, published, null)).toMatchObject({ kind: "taken", by: ends[0]!.kind === "done" ? "huy@moj.gov.vn" : "lan@moj.gov.vn" });
  });
});

test("undone within the grace nothing is sent, and the mail waits as before", async () => {
  await withMails(one, async (world, list) => {
    const window = windowOf(world);
    const { arrival, deed } = done(await window.act(list()[0]!, published, null));
    expect(done(await window.undo(arrival, deed)).arrival.place).toBe("waiting");
    window.pass(60);
    expect(await window.goOn()).toBe(0);
    expect(answersIn(world, unit)).toEqual([]);
    expect(lying(world.store, one)[0]).toMatchObject({ spot: "waiting", kept: { record: { deeds: [], claim: null } } });
  });
});

test("undone afterwards the unit is told that it does not count, by another editor too", async () => {
  await withMails(one, async (world, list) => {
    const [window, other] = [windowOf(world), windowOf(world, "editor", "lan")];
    const { deed } = done(await window.act(list()[0]!, published, null));
    window.pass(11);
    await window.goOn();
    const end = done(await other.undo(list()[0]!, deed));
    expect(end.deed.said).toEqual({ kind: "withdrawn", takesBack: "published" });
    other.pass(11);
    expect(await other.goOn()).toBe(1);
    expect([...answersIn(world, unit)].sort()).toEqual([deed.answer, end.deed.answer].sort());
    expect(lying(world.store, one)[0]).toMatchObject({ spot: "waiting", kept: { record: { deeds: [{ undone: { by: "lan@moj.gov.vn" } }, { undone: null }] } } });
    expect(await other.undo(list()[0]!, deed)).toMatchObject({ kind: "taken", by: "lan@moj.gov.vn" });
  });
});

test("what is to be published and filed waits for both", async () => {
  const mails = [supplied("hai nơi", { destinations: ["portal", "document-system"] })];
  await withMails(mails, async (world, list) => {
    const window = windowOf(world);
    await window.act(list()[0]!, published, null);
    window.pass(11);
    await window.goOn();
    expect(lying(world.store, mails)[0]!.spot).toBe("waiting");
    await window.act(list()[0]!, { kind: "filed", number: "7" }, null);
    window.pass(11);
    await window.goOn();
    expect(lying(world.store, mails)[0]!.spot).toBe("settled");
    expect(answersIn(world, unit)).toHaveLength(2);
  });
});

test.each([
  ["returned", { kind: "returned", reason: "Thiếu phụ lục" }, supplied("a"), "returned"],
  ["taken off", { kind: "taken-off", at: null }, supplied("b", { recall: true }), "settled"],
  ["posted", { kind: "posted", address: null, deadline: "2026-12-01" }, supplied("c", { destinations: ["consultation-page"] }), "settled"],
  ["received", { kind: "received" }, supplied("d"), "waiting"],
] as const)("%s: the mail lies where it then belongs", async (_, said, mail, spot) => {
  await withMails([mail], async (world, list) => {
    const window = windowOf(world);
    done(await window.act(list()[0]!, said, null));
    window.pass(11);
    await window.goOn();
    expect(lying(world.store, [mail])[0]!.spot).toBe(spot);
    expect(answersIn(world, unit)).toHaveLength(1);
  });
});

test("corrected data stand in the record, and the mail stays where it was", async () => {
  await withMails(one, async (world, list) => {
    const window = windowOf(world);
    await window.act(list()[0]!, published, null);
    window.pass(11);
    await window.goOn();
    const tag = { ...one[0]!.record.tag, symbol: "8/TB-BTP" };
    const end = done(await window.act(list()[0]!, { kind: "corrected", what: "Số 8" }, tag));
    expect(end.arrival.desk?.tag?.symbol).toBe("8/TB-BTP");
    expect(done(await window.undo(end.arrival, end.deed)).arrival).toMatchObject({ place: "settled", desk: { tag: null } });
    await window.act(list()[0]!, { kind: "corrected", what: "Số 8" }, tag);
    window.pass(11);
    await window.goOn();
    expect(lying(world.store, one)[0]).toMatchObject({ spot: "settled", kept: { record: { tag: { symbol: "8/TB-BTP" } } } });
  });
});

test("an answer that a closed window held is sent by another after two and a half minutes", async () => {
  await withMails(one, async (world, list) => {
    const closed = windowOf(world);
    const { deed } = done(await closed.act(list()[0]!, published, null));
    const other = windowOf(world, "editor", "lan");
    other.pass(3600);
    expect(await other.goOn()).toBe(0);
    other.pass(140);
    expect(await other.goOn()).toBe(0);
    other.pass(11);
    expect(await other.goOn()).toBe(1);
    expect(answersIn(world, unit)).toEqual([deed.answer]);
    // The window was asleep only, and wakes.
    closed.pass(600);
    expect(await closed.goOn()).toBe(0);
    expect(answersIn(world, unit)).toEqual([deed.answer]);
    expect(places(world, one)).toEqual(["Đã xử lý/2026-11"]);
  });
});

test("without the right to send nothing is sent, and the mail is put back", async () => {
  await withMails(one, async (world, list) => {
    const told: NotAnswered[] = [];
    const window = windowOf(world, "administrator", "long", (what) => told.push(what));
    const { deed } = done(await window.act(list()[0]!, published, null));
    window.pass(11);
    expect(await window.goOn()).toBe(0);
    expect(told).toMatchObject([{ deed, why: { kind: "refused", status: 403, code: "ErrorSendAsDenied" } }]);
    expect(lying(world.store, one)[0]).toMatchObject({ spot: "waiting", kept: { record: { deeds: [], claim: null } } });
    expect(world.store.list(publication, "drafts")).toEqual([]);
  });
});

test("without the right to write nothing is done", async () => {
  await withMails(one, async (world, list) => {
    expect(await windowOf(world, "staff").act(list()[0]!, published, null)).toMatchObject({ kind: "failed", why: { kind: "refused", status: 403, code: "read-only" } });
    expect(lying(world.store, one)[0]).toMatchObject({ spot: "waiting", kept: null });
  });
});

test("pressed twice it is one deed; something else said in the grace is told too", async () => {
  const mails = [supplied("hai nơi", { destinations: ["portal", "document-system"] })];
  await withMails(mails, async (world, list) => {
    const window = windowOf(world);
    const first = done(await window.act(list()[0]!, published, null));
    const twice = done(await window.act(first.arrival, published, null));
    expect(twice.deed).toEqual(first.deed);
    const second = done(await window.act(twice.arrival, { kind: "filed", number: "7" }, null));
    window.pass(11);
    expect(await window.goOn()).toBe(2);
    expect([...answersIn(world, unit)].sort()).toEqual([first.deed.answer, second.deed.answer].sort());
    expect(lying(world.store, mails)[0]!.spot).toBe("settled");
  });
});
