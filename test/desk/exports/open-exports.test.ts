import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { Arrival } from "../../../src/domain/arrival";
import type { DeskRecord } from "../../../src/domain/desk-record";
import type { Trouble } from "../../../src/domain/trouble";
import { readDocument } from "../../../src/documents/read-document";
import { readEdxml } from "../../../src/documents/edxml/read-edxml";
import type { ExportEnd } from "../../../src/desk/exports/export-work";
import { mailFiles } from "../../../src/desk/exports/mail-files";
import { openExports, type ExportNeeds } from "../../../src/desk/exports/open-exports";
import { makeRow } from "../../../src/desk/queue/row";
import { mailText } from "../../../src/eml/mail-text";
import { arrivalPages, listDeskFolders } from "../../../src/graph/list-arrivals";
import { original } from "../../../src/graph/original";
import { troubleOfGraph } from "../../../src/graph/trouble-of-graph";
import type { ExportKind } from "../../../src/text/exports-words";
import { brokenRules } from "../../report/portal/atom-rules";
import { aCatalogue, aPolicy } from "../../support/builders";
import { sampleMail, suppliedSample, withheldSamples } from "../../support/desk/supplied-sample";
import { graphOver } from "../../support/graph-fetch";
import { inWorld } from "../../support/graph-world";

const board = "banbientap@moj.gov.vn";
const rules = { policy: aPolicy(), catalogue: aCatalogue() };
const at = "2026-11-26T03:00:00Z";
const published: DeskRecord = { deeds: [{ said: { kind: "published", address: "https://moj.gov.vn/van-ban/1", at }, by: "huy.lq@moj.gov.vn", at, answer: "<1@moj.gov.vn>", sent: true, undone: null }], tag: null, claim: null };
const samples = { thads: sampleMail(`${board}/inbox/02-thads-5120.eml`), regulation: sampleMail(`${board}/inbox/05-cung-cap-quy-che.eml`), circular: sampleMail(`${board}/inbox/06-thong-tu-12.eml`), bare: sampleMail(`${board}/inbox/03-thong-cao-bao-chi.eml`) };

interface Desk {
  readonly arrivals: readonly Arrival[];
  pack(kind: ExportKind, some?: Partial<ExportNeeds>, looked?: readonly string[], signal?: AbortSignal): Promise<ExportEnd>;
}

/** A board's mailbox with these mails in it, over Graph; `desk` is what the board keeps on each. */
function atDesk(mails: readonly Uint8Array[], desk: DeskRecord | null, story: (desk: Desk) => Promise<void>): Promise<void> {
  return inWorld(async (world) => {
    for (const mail of mails) await world.store.importEml(board, "inbox", mail);
    const { graph } = graphOver(world, "editor");
    const arrivals: Arrival[] = [];
    for (const folder of await listDeskFolders(graph, board)) for await (const page of arrivalPages(graph, board, folder)) arrivals.push(...page.map((one) => ({ ...one, desk })));
    const rows = arrivals.map((arrival) => makeRow(arrival, { ...rules, today: "2026-11-26" }));
    const needs: ExportNeeds = {
      list: async () => ({ arrivals, trouble: null }),
      original: ({ mailbox, itemId }) => original(graph, itemId, mailbox),
      read: (bytes, name) => readDocument(bytes, name, { mail: mailText, scans: null }),
      rules,
      numbers: {},
      troubleOf: (fault) => troubleOfGraph(fault) ?? { kind: "unexpected", message: String(fault) },
      now: () => at,
    };
    const pack: Desk["pack"] = (kind, some = {}, looked = [], signal = new AbortController().signal) => openExports({ ...needs, ...some }).run({ kind, rows, looked: new Set(rows.filter(({ symbol }) => looked.includes(symbol)).map(({ key }) => key)) }, () => undefined, signal);
    await story({ arrivals, pack });
  });
}

function done(end: ExportEnd): Extract<ExportEnd, { kind: "done" }> {
  if (end.kind !== "done") throw new Error(JSON.stringify(end));
  return end;
}
const reasonsOf = (end: ExportEnd) => Object.fromEntries(done(end).refused.map(({ row, reasons }) => [row.symbol || row.subject, reasons.map(({ kind }) => kind)]));
async function filesOf(end: ExportEnd): Promise<Record<string, Uint8Array>> {
  const { file } = done(end);
  return file === null ? {} : unzipSync(new Uint8Array(await file.blob.arrayBuffer()));
}
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("a package for the document-management system", () => {
  test("holds each document with its data and its files byte for byte, with a record and without", () =>
    atDesk([samples.regulation, samples.thads], null, async ({ pack }) => {
      const end = await pack("edxml");
      expect(done(end)).toMatchObject({ count: 2, refused: [], file: { name: "goi-edxml-2026-11-26.zip" } });
      const files = await filesOf(end);
      const read = await Promise.all(Object.values(files).map((bytes) => readEdxml(bytes)));
      const bySymbol = new Map(read.map((one) => (one.ok ? [`${one.value.code.number}/${one.value.code.notation}`, one.value] : ["", null])));
      expect([...bySymbol.keys()].sort()).toEqual(["2230/QĐ-BTP", "5120/TCTHADS-VP"]);
      const regulation = bySymbol.get("2230/QĐ-BTP");
      expect(regulation).toMatchObject({ promulgationDate: "2026-11-10", documentType: { name: "Quyết định", type: null }, from: { organName: "Bộ Tư pháp", organId: null }, documentId: null, business: { act: "new" } });
      const sent = await mailFiles(samples.regulation);
      expect(regulation?.subject).toBe(sent?.record?.tag.subject);
      expect(regulation?.attachments.map(({ name }) => name)).toEqual(["2230_QD-BTP.signed.pdf"]);
      expect(Buffer.compare(regulation!.attachments[0]!.bytes, sent!.files[0]!.bytes)).toBe(0);
    }));

  test("of one document is the package itself, with the data as the desk has put them right", async () => {
    const tag = (await mailFiles(samples.regulation))!.record!.tag;
    await atDesk([samples.regulation], { ...published, tag: { ...tag, subject: "Trích yếu đã sửa" } }, async ({ pack }) => {
      const { file } = done(await pack("edxml"));
      expect(file?.name).toMatch(/^2026-11-10 2230-QĐ-BTP\.edxml$/);
      expect(await readEdxml(new Uint8Array(await file!.blob.arrayBuffer()))).toMatchObject({ ok: true, value: { subject: "Trích yếu đã sửa" } });
    });
  });

  test("takes nothing that bears a secrecy mark or is excluded, and says of each why; what stays inside the house keeps its mark", () =>
    atDesk([withheldSamples.secret(), withheldSamples.excluded(), withheldSamples.inside(), samples.bare], null, async ({ pack }) => {
      const end = await pack("edxml");
      expect(reasonsOf(end)).toMatchObject({ "99/BTP-MAT": ["secret", "excluded"], "2241/QĐ-BTP": ["excluded"] });
      expect(Object.values(reasonsOf(end))).toContainEqual(["no-record"]);
      const files = await filesOf(end);
      expect(Object.keys(files)).toHaveLength(1);
      expect(await readEdxml(Object.values(files)[0]!)).toMatchObject({ ok: true, value: { other: { sphere: "Lưu hành nội bộ" } } });
    }));
});

describe("a package for the portal", () => {
  test("has a valid feed and a folder of what may go; the rest is in neither", () =>
    atDesk([samples.regulation, samples.circular, withheldSamples.secret(), withheldSamples.excluded(), withheldSamples.inside()], published, async ({ pack }) => {
      const end = await pack("portal");
      expect(reasonsOf(end)).toMatchObject({ "99/BTP-MAT": expect.arrayContaining(["secret"]), "2241/QĐ-BTP": expect.arrayContaining(["excluded"]), "118/TB-VP": expect.arrayContaining(["inside-only"]) });
      expect(done(end).count).toBe(2);
      const files = await filesOf(end);
      const feed = text(files["feed.atom"]);
      expect(brokenRules(feed)).toEqual([]);
      expect(feed).toContain("<id>tag:moj.gov.vn,2026:van-ban-dien-tu</id>");
      expect(feed.match(/<entry>/g)).toHaveLength(2);
      for (const absent of ["99/BTP-MAT", "2241", "118/TB-VP"]) expect(feed + Object.keys(files).join()).not.toContain(absent);
      expect(Object.keys(files).some((path) => /moj-edoc|ban-goc/.test(path))).toBe(false);
    }));

  test("has nothing the desk has not said to be published, or has taken back since", () =>
    atDesk([samples.regulation], { ...published, deeds: [...published.deeds, { ...published.deeds[0]!, said: { kind: "returned", reason: "Thiếu trang" } }] }, async ({ pack }) => {
      const end = await pack("portal");
      expect(done(end)).toMatchObject({ file: null, count: 0 });
      expect(reasonsOf(end)).toEqual({ "2230/QĐ-BTP": ["not-published"] });
    }));

  test("has nothing that a later mail recalls, though only the earlier one was chosen", () =>
    atDesk([samples.regulation], published, async ({ arrivals, pack }) => {
      const recall: Arrival = { ...arrivals[0]!, itemId: "2", arrivedAt: "2099-01-01T00:00:00Z", facts: { ...arrivals[0]!.facts!, change: "recall" } };
      expect(reasonsOf(await pack("portal", { list: async () => ({ arrivals: [...arrivals, recall], trouble: null }) }))).toEqual({ "2230/QĐ-BTP": ["recalled"] });
      const anew: Arrival = { ...recall, itemId: "3", arrivedAt: "2099-01-02T00:00:00Z", facts: { ...arrivals[0]!.facts!, change: null } };
      expect(reasonsOf(await pack("portal", { list: async () => ({ arrivals: [...arrivals, recall, anew], trouble: null }) }))).toEqual({ "2230/QĐ-BTP": ["superseded"] });
    }));

  test("takes files no program could read only when somebody has looked at them", () => {
    const scan = suppliedSample("vanphongbo@moj.gov.vn/sentitems/13-quet-ket-luan-259.eml", { symbol: "259/TB-BTP" });
    return atDesk([scan], published, async ({ pack }) => {
      expect(reasonsOf(await pack("portal"))).toEqual({ "259/TB-BTP": ["unread"] });
      expect(done(await pack("portal", {}, ["259/TB-BTP"]))).toMatchObject({ count: 1, refused: [] });
    });
  });
});

describe("whatever is packed", () => {
  test("one mail that has gone is told and the others are packed; without a line nothing is", () =>
    atDesk([samples.regulation, samples.thads], null, async ({ arrivals, pack }) => {
      const gone: Trouble = { kind: "refused", status: 404, code: "ErrorItemNotFound" };
      const fails = (why: Trouble): Partial<ExportNeeds> => ({ original: (arrival) => (arrival.itemId === arrivals[0]!.itemId ? Promise.reject(new Error("x")) : Promise.resolve(samples.thads)), troubleOf: () => why });
      const end = done(await pack("edxml", fails(gone)));
      expect(end.count).toBe(1);
      expect(end.refused.map(({ reasons }) => reasons)).toEqual([[{ kind: "not-loaded", why: gone }]]);
      expect(await pack("edxml", fails({ kind: "offline" }))).toEqual({ kind: "failed", why: { kind: "offline" } });
    }));

  test("a mail whose headers and record speak of two documents goes nowhere", () => {
    const forged = Buffer.from(samples.regulation.toString("latin1").replace("523f872789c548e049f0802f2c22cef7", "d".repeat(32)), "latin1");
    return atDesk([forged], published, async ({ pack }) => expect(reasonsOf(await pack("edxml"))).toEqual({ "2230/QĐ-BTP": ["two-documents"] }));
  });

  test("stops at a word", () =>
    atDesk([samples.regulation], null, async ({ pack }) => {
      const stop = new AbortController();
      stop.abort();
      expect(await pack("edxml", {}, [], stop.signal)).toEqual({ kind: "stopped" });
    }));
});
