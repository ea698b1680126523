import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { itemRecordKey, readItemRecord, writeItemRecord } from "../../src/domain/item-record";
import type { ItemRecord, Tag } from "../../src/domain/submission";
import { withSubjectToken } from "../../src/domain/subject-token";
import { withChange } from "../../src/domain/tag-history";
import { customPropertiesId } from "../../src/graph/whole-draft";
import { suppliedMails } from "../../src/graph/supplied-mails";
import { knownTags } from "../../src/taskpane/works/known-tags";
import type { Surroundings } from "../../src/taskpane/works/surroundings";
import { graphOver } from "../support/graph-fetch";
import { inWorld, type World } from "../support/graph-world";

const me = "an.nm@moj.gov.vn";
const id = "0123456789abcdef0123456789abcdef";
const tag: Tag = { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2026-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban tháng 3", signer: null, urgency: null, destinations: ["portal"] };
const composed: ItemRecord = { tag, supplied: { id, at: "2026-03-29T07:00:00Z", by: me, how: "compose" } };
const properties = (record: ItemRecord) => ({ [itemRecordKey]: writeItemRecord(record) });
const query = (options: Record<string, string>) => Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");

async function found(ask: World["ask"], part: string): Promise<readonly string[]> {
  const answer = await ask("GET", `/me/messages?${query({ $filter: `singleValueExtendedProperties/any(ep:ep/id eq '${customPropertiesId}' and contains(ep/value,'${part.replace(/'/g, "''")}'))`, $select: "subject", $top: "50" })}`);
  expect(answer.status).toBe(200);
  return (answer.json["value"] as { subject: string }[]).map(({ subject }) => subject);
}

/** All that a clerk, a scanner or a joker may have put into a field. */
const words = fc.string({ unit: fc.constantFrom(..."aăâđeêoôơuưĐẶỆỢỰ'\"\\/{}[]:,%&#+=|~ \n\tệ😀"), minLength: 1, maxLength: 60 });

test("whatever stands in a tag and its history is the same read through Graph, written through Graph and read by Outlook", () =>
  inWorld(async ({ ask, store }) => {
    const { id: mail } = await store.create(me, "sentitems", { subject: "x" });
    const expand = query({ $expand: `singleValueExtendedProperties($filter=id eq '${customPropertiesId}')` });
    await fc.assert(
      fc.asyncProperty(words, words, words, async (subject, signer, issuer) => {
        const now = { ...tag, subject, signer, issuer };
        // A value of blanks alone is none.
        fc.pre([subject, signer, issuer].every((one) => one.trim() !== ""));
        const record: ItemRecord = { ...composed, tag: { ...now, signer: signer.slice(0, 50) }, history: withChange("", tag, now, me, "2026-03-30T01:00:00Z") };
        await store.setState(me, mail, { customProperties: properties(record) });
        const read = await ask("GET", `/me/messages/${mail}?${expand}`);
        const through = (JSON.parse(read.json["singleValueExtendedProperties"][0].value) as Record<string, unknown>)[itemRecordKey];
        expect(readItemRecord(through)).toEqual(record);

        await ask("PATCH", `/me/messages/${mail}`, { json: { singleValueExtendedProperties: [{ id: customPropertiesId, value: JSON.stringify(properties(record)) }] } });
        expect(readItemRecord((await store.read(me, mail)).state.customProperties[itemRecordKey])).toEqual(record);
      }),
      { numRuns: 40 },
    );
  }));

test("a filter finds a record by what stands in it: letters, quotes, an id; and nothing else", () =>
  inWorld(async ({ ask, store }) => {
    await store.create(me, "sentitems", { subject: "đầu" }, { customProperties: properties({ ...composed, tag: { ...tag, subject: "Về việc “đẩy mạnh” Cải cách, theo ý kiến 'nhanh'" } }) });
    await store.create(me, "sentitems", { subject: "hai" }, { customProperties: properties({ tag, supplied: null }) });
    await store.create(me, "sentitems", { subject: "ba" });
    expect(await found(ask, id)).toEqual(["đầu"]);
    expect(await found(ask, "“đẩy mạnh” Cải cách")).toEqual(["đầu"]);
    expect(await found(ask, "'nhanh'")).toEqual(["đầu"]);
    expect((await found(ask, "247/TB-BTP")).length).toBe(2);
    expect(await found(ask, "248/TB-BTP")).toEqual([]);
  }));

const surroundings = (graph: Surroundings["quietGraph"]) => ({ quietGraph: graph, now: () => "2026-11-26T03:00:00Z" }) as unknown as Surroundings;

test("what was supplied lately is known from Sent Items: by its subject, or by the record on it", () =>
  inWorld(async (world) => {
    const { store } = world;
    await store.create(me, "sentitems", { subject: "Kết luận giao ban", sentAt: "2026-03-29T07:00:00.000Z" }, { customProperties: properties(composed) });
    await store.create(me, "sentitems", { subject: withSubjectToken({ entry: "TB-02", unit: "VP", date: "2026-01-12", shortId: "0a1b2c3d" }, "12/TB-VP Lịch nghỉ Tết"), sentAt: "2026-01-12T07:00:00.000Z" });
    await store.create(me, "sentitems", { subject: withSubjectToken({ entry: "TB-02", unit: "VP", date: "2020-01-12", shortId: "0a1b2c3d" }, "12/TB-VP Cũ"), sentAt: "2020-01-12T07:00:00.000Z" });
    await store.create(me, "sentitems", { subject: "[EDOC:hỏng] 13/TB-VP", sentAt: "2026-01-12T07:00:00.000Z" });
    await store.create(me, "sentitems", { subject: "Ăn trưa", sentAt: "2026-01-13T07:00:00.000Z" });
    const { graph, asked } = graphOver(world, "staff");
    expect(await knownTags(surroundings(async () => graph))).toEqual([
      { symbol: "12/TB-VP", issuedDate: "2026-01-12", issuer: null, subject: "Lịch nghỉ Tết", shortId: "0a1b2c3d" },
      { symbol: "247/TB-BTP", issuedDate: "2026-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban tháng 3", shortId: "01234567" },
    ]);
    expect(asked).toHaveLength(2);
  }));

test("where Sent Items cannot be seen, nothing is known and nobody is told", () =>
  inWorld(async (world) => {
    world.fault({ rejectToken: true });
    const { graph } = graphOver(world, "staff");
    await expect(suppliedMails(graph, "2025-01-01T00:00:00Z")).rejects.toThrow();
    expect(await knownTags(surroundings(async () => graph))).toEqual([]);
  }));
