import { expect, test } from "@jest/globals";
import { openDelivery } from "../../../src/desk/delivery/open-delivery";
import type { DeliveryView } from "../../../src/desk/delivery/delivery-work";
import { encodeFigures } from "../../../src/domain/figures-mail";
import type { OwnFigures } from "../../../src/domain/own-figures";
import { mapFigures } from "../../../src/domain/single-figures";
import { deliveriesOf } from "../../../src/graph/deliveries";
import { LostAnswer } from "../../../src/graph/graph-error";
import { monthBounds, monthOf } from "../../../src/domain/month";
import { ownSource } from "../../../src/report/own-source";
import { aCatalogue, aPolicy } from "../../support/builders";
import { graphOver } from "../../support/graph-fetch";
import { inWorld, type World } from "../../support/graph-world";

const unit = "PLHSHC";
const mailbox = "plhshc@moj.gov.vn";
const desk = "banbientap@moj.gov.vn";
const secretary = { address: "ha.tt@moj.gov.vn", name: "Trần Thu Hà" };
/** The local Exchange goes by the machine's clock. */
const month = monthOf(new Date().toISOString())!;
const rules = { policy: aPolicy({ publicationMailboxes: [desk] }), catalogue: aCatalogue() };
const asCounted = { reason: "", note: "", again: false };

function open(world: World, as: string = "secretary", cut?: (line: string) => boolean, code: string = unit) {
  const spied = graphOver(world, as, cut);
  const work = openDelivery(spied.graph, rules, secretary);
  const view = async (): Promise<DeliveryView> => {
    const look = await work.look(code, month);
    if (look.kind !== "seen") throw new Error(JSON.stringify(look));
    return look.view;
  };
  return { ...spied, work, view, deliver: async (seen: DeliveryView, differs: Partial<Parameters<typeof work.deliver>[1]> = {}) => work.deliver(seen, { checked: seen.counted, ...asCounted, ...differs }) };
}

const received = (world: World) => deliveriesOf(graphOver(world, "editor").graph, desk, month, monthBounds(month).from, rules.policy);
const withReports = (figures: OwnFigures, reports: number) => mapFigures(figures, (name, value) => (name === "reports" ? reports : value));
const wrote = (world: World, subject: string) => world.store.create(mailbox, "sentitems", { from: { name: "", address: mailbox }, to: [{ name: "", address: "cntt@moj.gov.vn" }], subject, sentAt: new Date().toISOString(), internetMessageId: `<${subject.length}@moj.gov.vn>`, body: { type: "text", content: "x" } });
const mails = (world: World) => world.store.list(desk, "inbox").length;

const nothing = (code: string): OwnFigures => ({ unit: code, month, sent: {}, notNeeded: 0, official: { mails: 9, fromPersonal: 0, toNotIssued: 0, draftsAttached: 0 }, reports: 0, replies: 0, unchecked: 0, inbox: null });

async function forged(world: World, from: string, code: string, file?: string, [into, folder] = [desk, "inbox"]) {
  const mail = encodeFigures({ figures: nothing(code), revision: 7, note: "", by: from }, "Đơn vị");
  const headers = Object.entries(mail.headers).map(([name, value]) => ({ name, value }));
  const attachments = [{ name: mail.file.name, contentType: "application/octet-stream", bytes: Buffer.from(file ?? mail.file.text) }];
  await world.store.create(into!, folder!, { from: { name: "", address: from }, to: [{ name: "", address: desk }], subject: mail.subject, sentAt: new Date().toISOString(), headers, body: { type: "text", content: "x" }, attachments });
}

test("what was counted goes by one click, and the report takes it for the unit's own", () =>
  inWorld(async (world) => {
    await wrote(world, "Từ điện thoại");
    const { view, deliver } = open(world);
    const before = await view();
    expect(before).toMatchObject({ counted: { unchecked: 1 }, isOver: false, from: mailbox, to: desk, delivered: [], refused: [] });
    expect(await deliver(before, { note: "Đã đối chiếu." })).toEqual({ kind: "delivered", revision: 1, sent: "from-unit" });
    const { trusted } = await received(world);
    const { own, ownSource: source } = ownSource(unit, month, [], trusted);
    expect(own?.unchecked).toBe(1);
    expect(source).toMatchObject({ kind: "delivered", by: secretary.address, note: "Đã đối chiếu.", corrections: [] });
    const after = await view();
    expect(after.counted).toEqual(before.counted);
    expect(after.delivered).toHaveLength(1);
  }));

test("what she put right is told with its reason, and the delivery before stays as a trace", () =>
  inWorld(async (world) => {
    const { view, deliver } = open(world);
    await deliver(await view());
    const seen = await view();
    expect(await deliver(seen, { checked: withReports(seen.counted, 2) })).toEqual({ kind: "no-reason" });
    expect(await deliver(seen, { checked: withReports(seen.counted, 2), reason: "Hai báo cáo gửi từ điện thoại" })).toMatchObject({ kind: "delivered", revision: 2 });
    const { delivered } = await view();
    expect(delivered.map(({ delivery }) => [delivery.revision, delivery.corrected])).toEqual([[2, { changes: [{ figure: "reports", from: 0, to: 2 }], reason: "Hai báo cáo gửi từ điện thoại" }], [1, undefined]]);
    const source = ownSource(unit, month, [], (await received(world)).trusted);
    expect([source.own?.reports, source.ownSource.kind === "delivered" && source.ownSource.corrections.map(({ figures }) => figures.reports)]).toEqual([2, [0]]);
  }));

test("figures no mailbox can have are never sent", () =>
  inWorld(async (world) => {
    const { view, deliver } = open(world);
    const seen = await view();
    const checked = mapFigures(seen.counted, (name, value) => (name === "official/fromPersonal" ? 5 : value));
    expect(await deliver(seen, { checked, reason: "x" })).toEqual({ kind: "impossible", problem: "official" });
    expect(mails(world)).toBe(0);
  }));

test("a double click and a second click send one mail; asked for, the same figures go again", () =>
  inWorld(async (world) => {
    const { view, deliver } = open(world);
    const seen = await view();
    const both = await Promise.all([deliver(seen), deliver(seen)]);
    expect(both[0]).toBe(both[1]);
    expect(await deliver(seen)).toMatchObject({ kind: "same" });
    expect(mails(world)).toBe(1);
    expect(await deliver(await view(), { again: true })).toMatchObject({ kind: "delivered", revision: 2 });
  }));

test("figures as counted do not take the place of ones that were put right unless asked to", () =>
  inWorld(async (world) => {
    const { view, deliver } = open(world);
    const first = await view();
    await deliver(first, { checked: withReports(first.counted, 2), reason: "Hai báo cáo gửi từ điện thoại" });
    const seen = await view();
    expect(await deliver(seen)).toMatchObject({ kind: "loses-corrections", last: { delivery: { revision: 1 } } });
    expect(mails(world)).toBe(1);
    expect(await deliver(seen, { again: true })).toMatchObject({ kind: "delivered", revision: 2 });
  }));

test("what another window delivered meanwhile is shown before anything goes over it", () =>
  inWorld(async (world) => {
    const [here, there] = [open(world), open(world)];
    const [seen, other] = [await here.view(), await there.view()];
    await there.deliver(other, { checked: withReports(other.counted, 4), reason: "x" });
    expect(await here.deliver(seen)).toMatchObject({ kind: "newer", last: { delivery: { revision: 1 } } });
    expect(mails(world)).toBe(1);
    expect(await here.deliver(await here.view(), { again: true })).toMatchObject({ kind: "delivered", revision: 2 });
  }));

test.each<[string, (world: World) => { cut?: (line: string) => boolean }]>([
  ["a gateway that gave up", (world) => (world.fault({ loseNextSends: 1 }), {})],
  ["a line that was cut", () => ({ cut: (line) => line.endsWith("/sendMail") })],
])("a lost answer is no failure when the mail has left: %s", (_, arrange) =>
  inWorld(async (world) => {
    const { view, deliver } = open(world, "secretary", arrange(world).cut);
    expect(await deliver(await view())).toEqual({ kind: "delivered", revision: 1, sent: "from-unit" });
    expect(mails(world)).toBe(1);
  }));

test("a lost answer and no mail in Sent Items is said as what it is: not known", () =>
  inWorld(async (world) => {
    const { graph, waited } = graphOver(world, "secretary");
    const lost = openDelivery({ ...graph, json: (ask) => (ask.method === "POST" ? Promise.reject(new LostAnswer(null)) : graph.json(ask)) }, rules, secretary);
    const seen = await open(world).view();
    expect(await lost.deliver(seen, { checked: seen.counted, ...asCounted })).toEqual({ kind: "failed", why: { kind: "unsettled" } });
    expect(waited.length).toBeGreaterThan(2);
  }));

test("without Send As nothing goes, and the right that is missing is named", () =>
  inWorld(async (world) => {
    const { view, deliver } = open(world, "staff");
    expect(await deliver(await view())).toEqual({ kind: "failed", why: { kind: "no-send-as", mailbox } });
    expect(mails(world)).toBe(0);
  }));

test("who may not open the unit's mailbox is told whose it is to deliver", () =>
  inWorld(async (world) => {
    expect(await open(world, "editor").work.look(unit, month)).toEqual({ kind: "closed", mailboxes: [mailbox] });
  }));

test("deliveries of others, from persons, and damaged ones are told and never counted", () =>
  inWorld(async (world) => {
    const own = "cntt@moj.gov.vn";
    await forged(world, "ai.do@moj.gov.vn", "CNTT");
    await forged(world, mailbox, "CNTT");
    await forged(world, own, "CNTT", "{hỏng");
    await forged(world, own, unit);
    await forged(world, own, "CNTT", '{"v":"figures-1"}', [own, "sentitems"]);
    await forged(world, own, unit, undefined, [own, "sentitems"]);
    const { view, deliver } = open(world, "editor", undefined, "CNTT");
    const seen = await view();
    expect(seen.delivered).toEqual([]);
    expect(seen.refused.map(({ why, from }) => `${why} ${from}`).sort()).toEqual(["not-the-unit ai.do@moj.gov.vn", `not-the-unit ${own}`, `not-the-unit ${mailbox}`, `unreadable ${own}`, `unreadable ${own}`]);
    expect(await deliver(seen)).toMatchObject({ kind: "delivered", revision: 1 });
    expect((await view()).delivered).toHaveLength(1);
  }));
