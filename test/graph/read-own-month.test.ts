import { expect, test } from "@jest/globals";
import { readOwnMonth } from "../../src/graph/read-own-month";
import { graphOver } from "../support/graph-fetch";
import { inWorld, type World } from "../support/graph-world";

const unit = "plhshc@moj.gov.vn";
const now = Date.parse("2026-12-01T02:00:00Z");

const sent = (store: World["store"], subject: string, sentAt: string, custom: Record<string, unknown> = {}) =>
  store.create(unit, "sentitems", { from: { name: "", address: unit }, to: [{ name: "", address: "cntt@moj.gov.vn" }], subject, sentAt, internetMessageId: `<${subject.length}.${sentAt}@moj.gov.vn>`, body: { type: "text", content: "x" } }, { customProperties: custom });
const come = (store: World["store"], at: string, isRead: boolean, verb?: string) =>
  store.importEml(unit, "inbox", Buffer.from(`Received: from mbx02 by mbx01; ${new Date(at).toUTCString()}\r\nFrom: <vanthu@chinhphu.vn>\r\nTo: <${unit}>\r\nSubject: x\r\nDate: ${new Date(at).toUTCString()}\r\nMessage-ID: <${at}@chinhphu.vn>\r\n\r\nx\r\n`), { isRead, extendedProperties: verb === undefined ? {} : { "Integer 0x1081": verb } });

test("a unit's month is all it sent in it, with what the add-in keeps on each", () =>
  inWorld(async (world) => {
    await sent(world.store, "Thông báo", "2026-11-30T16:59:59.000Z", { "edoc-check": "{}" });
    await sent(world.store, "Từ điện thoại", "2026-10-31T17:00:00.000Z");
    await sent(world.store, "Tháng sau", "2026-11-30T17:00:00.000Z", { "edoc-check": "{}" });
    await sent(world.store, "Tháng trước", "2026-10-31T16:59:59.000Z");
    const own = await readOwnMonth(graphOver(world, "secretary").graph, unit, "2026-11", now);
    expect(own?.sent.map(({ subject, custom, mailbox }) => ({ subject, custom, mailbox })).sort((one, other) => (one.subject < other.subject ? -1 : 1))).toEqual([
      { subject: "Thông báo", custom: '{"edoc-check":"{}"}', mailbox: unit },
      { subject: "Từ điện thoại", custom: null, mailbox: unit },
    ]);
  }));

test("what lies unread or unanswered in its inbox is told for sixty days", () =>
  inWorld(async (world) => {
    await come(world.store, "2026-11-20T02:00:00Z", false);
    await come(world.store, "2026-11-21T02:00:00Z", true);
    await come(world.store, "2026-11-22T02:00:00Z", true, "102");
    await come(world.store, "2026-11-23T02:00:00Z", false, "103");
    await come(world.store, "2026-11-24T02:00:00Z", true, "104");
    await come(world.store, "2026-09-01T02:00:00Z", false);
    const own = await readOwnMonth(graphOver(world, "secretary").graph, unit, "2026-11", now);
    const mail = (receivedAt: string, isRead: boolean, answered: boolean) => ({ receivedAt, isRead, answered, from: "vanthu@chinhphu.vn" });
    expect([...(own?.inbox ?? [])].sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))).toEqual([mail("2026-11-20T02:00:00Z", false, false), mail("2026-11-21T02:00:00Z", true, false), mail("2026-11-23T02:00:00Z", false, true), mail("2026-11-24T02:00:00Z", true, false)]);
  }));

test("a mailbox the person may not open is said, not thrown", () =>
  inWorld(async (world) => {
    expect(await readOwnMonth(graphOver(world, "editor").graph, unit, "2026-11", now)).toBeNull();
    expect(await readOwnMonth(graphOver(world, "editor").graph, "khong-co@moj.gov.vn", "2026-11", now)).toBeNull();
  }));
