import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strFromU8 } from "fflate";
import { validateXML } from "xmllint-wasm";
import type { DocumentFacts } from "../../../src/domain/document";
import type { SupplyChange } from "../../../src/domain/submission";
import { atomFeed } from "../../../src/report/portal/atom-feed";
import type { PortalDocument } from "../../../src/report/portal/portal-document";
import { portalHandover, type PortalHandover } from "../../../src/report/portal/portal-handover";
import { aCatalogue, aDocument, carrying } from "../../support/builders";
import { aRecord } from "../../support/a-record";
import { aFile, aPortalDocument, settings } from "./a-portal-document";
import { all, brokenRules, parseAtom } from "./atom-rules";

const catalogue = aCatalogue();
const grammar = readFileSync(new URL("atom.rng", import.meta.url), "utf8");

async function faultsOf(feed: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: "feed.atom", contents: feed }], schema: [grammar], extension: "relaxng" });
  return [...brokenRules(feed), ...errors.map(({ message }) => message)];
}

const packedAs = (files: PortalHandover["files"]): Readonly<Record<string, Uint8Array>> => Object.fromEntries([...files()].map(({ path, bytes }) => [path, bytes]));

describe("the feed", () => {
  test("keeps the rules of RFC 4287, with and without documents, pages and files", async () => {
    const other = aPortalDocument({ record: aRecord({ id: "f".repeat(32), tag: { type: null, symbol: null, subject: null, issuer: null } }), files: [], published: { at: "2016-03-31T09:00:00+07:00", address: null } });
    expect(await faultsOf(portalHandover([aPortalDocument(), other], settings, catalogue).feed)).toEqual([]);
    expect(await faultsOf(portalHandover([], { ...settings, address: null }, catalogue).feed)).toEqual([]);
  });

  test("says of a document what a reader looks for", () => {
    const [entry] = all(parseAtom(portalHandover([aPortalDocument()], settings, catalogue).feed), "entry");
    const of = (name: string) => all(entry!, name).map(({ text }) => text);
    expect(of("id")).toEqual(["tag:moj.gov.vn,2026:van-ban:0123456789abcdef0123456789abcdef"]);
    expect(of("title")).toEqual(["Thông báo 247/TB-BTP: Kết luận của Thứ trưởng tại cuộc họp giao ban"]);
    expect(of("updated")).toEqual(["2016-03-30T02:00:00.000Z"]);
    expect(all(entry!, "link").map(({ attributes }) => [attributes["rel"], attributes["href"]])).toEqual([
      ["alternate", "https://moj.gov.vn/portal/thong-bao?id=247&x=1"],
      ["enclosure", "2016-03-29-247-TB-BTP-01234567/thong-bao.pdf"],
    ]);
    expect(all(entry!, "category").map(({ attributes }) => attributes["label"])).toEqual([catalogue.entries.find(({ code }) => code === "TB-01")!.vi, "Thông báo"]);
  });

  test.each(["<script>alert(1)</script>", "&lt;b&gt; &amp; &#0;", "]]><x/>", "a\u0000\u000b\ud800b", "</title><entry/>", '"\' onload="x"'])("keeps a title of %j text", async (subject) => {
    const { feed } = portalHandover([aPortalDocument({ record: aRecord({ tag: { subject, issuer: subject, symbol: subject } }), files: [aFile(subject)], looked: true })], settings, catalogue);
    expect(await faultsOf(feed)).toEqual([]);
    expect(all(all(parseAtom(feed), "entry")[0]!, "title")[0]?.text).toContain(subject.replace(/[\u0000\u000b\ud800]/g, ""));
  });

  test.each(["javascript:alert(1)", "https://a.vn/ b", 'https://a.vn/"x', ""])("has no link to %j", async (address) => {
    const { feed } = portalHandover([aPortalDocument({ published: { at: "2016-03-30T02:00:00Z", address } })], settings, catalogue);
    expect(await faultsOf(feed)).toEqual([]);
    expect(feed).not.toContain('rel="alternate"');
  });

  test.each(["van-ban", "https://moj.gov.vn/feed", "tag:moj.gov.vn,2026:<x>"])("is not made under the name %j", (id) => {
    expect(() => atomFeed([], { ...settings, id }, catalogue)).toThrow("tag:");
  });
});

describe("the folder", () => {
  test("has the feed, and of each document its data and files under safe names, each once", () => {
    const files = [aFile("../../thông báo.pdf", "a"), aFile("Thông báo.PDF", "b"), aFile("data.json", "c"), aFile("CON", "d")];
    const twin = aRecord({ id: `01234567${"e".repeat(24)}` });
    const { files: made, feed } = portalHandover([aPortalDocument({ files, looked: true }), aPortalDocument({ record: twin })], settings, catalogue);
    const unpacked = packedAs(made);
    expect(strFromU8(unpacked["feed.atom"]!)).toBe(feed);
    expect(Object.keys(unpacked).sort()).toEqual(
      ["feed.atom", ...["data.json", "thông báo.pdf", "Thông báo (2).PDF", "data (2).json", "_CON"].map((name) => `2016-03-29-247-TB-BTP-01234567/${name}`), ...["data.json", "thong-bao.pdf"].map((name) => `2016-03-29-247-TB-BTP-01234567 (2)/${name}`)].sort(),
    );
    const linked = all(parseAtom(feed), "entry").flatMap((entry) => all(entry, "link").filter(({ attributes }) => attributes["rel"] === "enclosure").map(({ attributes }) => decodeURIComponent(attributes["href"]!)));
    expect(linked.every((path) => path in unpacked)).toBe(true);
  });

  test("tells of the document, and of nobody who supplied it", () => {
    const { files } = portalHandover([aPortalDocument()], settings, catalogue);
    const data = strFromU8(packedAs(files)["2016-03-29-247-TB-BTP-01234567/data.json"]!);
    expect(JSON.parse(data)).toMatchObject({ id: aRecord().id, symbol: "247/TB-BTP", entry: { code: "TB-01" }, published: { at: "2016-03-30T02:00:00.000Z" }, files: [{ name: "thong-bao.pdf", size: 1, contentType: "application/pdf" }] });
    expect(data).not.toMatch(/an\.nm@|vanphongbo@/);
  });

  test("is the same bytes on every day", () => {
    const files = () => packedAs(portalHandover([aPortalDocument()], settings, catalogue).files);
    expect(files()).toEqual(files());
  });
});

/** What keeps a document back, made on purpose: the test knows without asking the code. */
interface Made {
  readonly document: PortalDocument;
  readonly canary: string;
  readonly kept: readonly string[];
}

const codes = [...catalogue.entries, ...catalogue.exclusions].map(({ code }) => code);
const exclusions = catalogue.exclusions.map(({ code }) => code);
const drafts = catalogue.entries.filter(({ role }) => role === "consultation-draft").map(({ code }) => code);
const facts = fc.record({
  secrecy: fc.option(fc.constantFrom("MẬT", "TỐI MẬT", "TUYỆT MẬT" as const), { nil: null, freq: 3 }),
  circulation: fc.option(fc.constantFrom("TÀI LIỆU THU HỒI", "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI" as const), { nil: null, freq: 3 }),
  draft: fc.boolean(),
});
/** Mostly nothing is wrong, so that what goes is seen as well as what does not. */
const seldom = <T>(odd: fc.Arbitrary<T>, usual: T): fc.Arbitrary<T> => fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd });
const noMarks: Pick<DocumentFacts, "secrecy" | "circulation" | "draft"> = { secrecy: null, circulation: null, draft: false };

const made = fc.record({
    id: fc.constantFrom("a", "b", "c", "d"),
    entry: seldom(fc.constantFrom(...codes, "ZZ-99"), "TB-01"),
    deskEntry: seldom(fc.option(fc.constantFrom(...codes), { nil: null }), null),
    judged: seldom(fc.constantFrom(...codes, null), "TB-01" as string | null),
    further: seldom(fc.constantFrom(...codes), "TB-01"),
    destinations: seldom(fc.subarray(["portal", "document-system", "consultation-page"] as const), ["portal"] as ("portal" | "document-system" | "consultation-page")[]),
    page: seldom(facts, noMarks),
    inner: seldom(facts, noMarks),
    change: fc.constantFrom<SupplyChange["kind"] | null>(null, null, null, null, "recall", "update", "replace"),
    consultation: seldom(fc.constant(true), false),
    recalled: seldom(fc.constant(true), false),
    published: seldom(fc.constantFrom(null, "sometime"), "2016-03-30T02:00:00Z" as string | null),
    read: seldom(fc.constant(false), true),
    at: fc.nat(30),
});

type How = typeof made extends fc.Arbitrary<infer T> ? T : never;

function make(how: How, index: number): Made {
  const canary = `CANARY-${index}-X`;
  const change = how.change === null ? {} : { change: { kind: how.change, reason: canary, revision: "0a0b0c0d" } };
  const consultation = how.consultation ? { consultation: { deadline: null, draftingUnit: canary, letter: canary } } : {};
  const record = aRecord({ id: how.id.repeat(32), ...change, ...consultation, further: [{ id: "9".repeat(32), entry: how.further, attachment: null }], tag: { entry: how.entry, subject: canary, symbol: `1/${canary}`, issuer: canary, signer: canary, destinations: how.destinations } });
  const name = `${canary}.pdf`;
  const document = aPortalDocument({
    record,
    tag: how.deskEntry === null ? null : { ...record.tag, entry: how.deskEntry },
    arrivedAt: new Date(Date.UTC(2016, 3, 1 + how.at)).toISOString(),
    judged: carrying({ ...aDocument(how.judged, name, how.page), textSource: how.read ? "text" : "none" }, aDocument("TB-01", `${name} › ${canary}.docx`, how.inner)),
    files: [aFile(name, canary), aFile("ban-goc.eml", canary)],
    published: how.published === null ? null : { at: how.published, address: `https://moj.gov.vn/${canary}` },
    recalled: how.recalled,
  });
  const entries = [how.entry, how.deskEntry, how.judged, how.further];
  const kept = [
    (how.page.secrecy ?? how.inner.secrecy) !== null && "secret",
    [how.page, how.inner].some(({ circulation }) => circulation === "TÀI LIỆU THU HỒI") && "to-be-returned",
    [how.page, how.inner].some(({ circulation }) => circulation === "LƯU HÀNH NỘI BỘ") && "inside-only",
    entries.some((code) => code !== null && exclusions.includes(code)) && "excluded",
    (how.deskEntry ?? how.entry) === "ZZ-99" && "unknown-entry",
    !how.destinations.includes("portal") && "not-for-portal",
    (how.recalled || how.change === "recall") && "recalled",
    (how.consultation || how.page.draft || how.inner.draft || how.destinations.includes("consultation-page") || entries.some((code) => code !== null && drafts.includes(code))) && "draft",
    how.published !== "2016-03-30T02:00:00Z" && "not-published",
    !how.read && "unread",
  ].filter((reason): reason is string => reason !== false);
  return { document, canary, kept };
}

/** The story of a document, mail by mail: a recall takes it back until it is supplied anew; data put right change nothing. */
function isTakenBack(versions: readonly Made[]): boolean {
  const kindOf = ({ document }: Made) => document.record.change?.kind ?? "new";
  const inOrder = [...versions].sort((one, other) => one.document.arrivedAt.localeCompare(other.document.arrivedAt) || Number(kindOf(one) === "recall") - Number(kindOf(other) === "recall"));
  return inOrder.reduce((gone, one) => (kindOf(one) === "recall" ? true : kindOf(one) === "update" ? gone : false), false);
}

test("what must not go is never in feed or folder, and is told with its reasons, whatever was supplied", () => {
  let went = 0;
  fc.assert(
    fc.property(fc.array(made, { minLength: 1, maxLength: 8 }), (hows) => {
      const all = hows.map(make);
      const { feed, files, cleared, refused } = portalHandover(all.map(({ document }) => document), settings, catalogue);
      const everything = [feed, ...Object.entries(packedAs(files)).flatMap(([path, bytes]) => [path, strFromU8(bytes)])].join("\n");
      expect(cleared.length + refused.length).toBe(all.length);
      expect(new Set(cleared).size).toBe(cleared.length);
      went += cleared.length;
      for (const { document, canary, kept } of all) {
        const told = refused.find((one) => one.document === document)?.reasons.map(({ kind }) => kind as string) ?? [];
        for (const reason of kept) expect(told).toContain(reason);
        expect(everything.includes(canary)).toBe(told.length === 0);
        const later = all.filter((one) => one.document.record.id === document.record.id && one.document.arrivedAt > document.arrivedAt);
        if (later.length > 0) expect(told).toContain("superseded");
        if (isTakenBack(all.filter((one) => one.document.record.id === document.record.id))) expect(told).toContain("recalled");
        if (told.some((reason) => reason !== "superseded" && reason !== "recalled")) expect(kept.length).toBeGreaterThan(0);
      }
      expect(brokenRules(feed)).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(went).toBeGreaterThan(100);
});
