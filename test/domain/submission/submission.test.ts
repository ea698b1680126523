import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createHash } from "node:crypto";
import { metaWithNote, writeCheckNote } from "../../../src/domain/check-note";
import type { FindingKind } from "../../../src/domain/finding";
import { findingKinds } from "../../../src/domain/finding-kinds";
import { documentId, supplyingUnit, unknownUnit } from "../../../src/domain/document-id";
import { readItemRecord, writeItemRecord } from "../../../src/domain/item-record";
import { readSubjectToken, withSubjectToken } from "../../../src/domain/subject-token";
import { base64ToBytes, base64UrlToText, bytesToBase64, fromUtf8, textToBase64Url, utf8 } from "../../../src/domain/submission-base64";
import { decodeHeaders, encodeHeaders } from "../../../src/domain/submission-headers";
import { readRecord, writeRecord } from "../../../src/domain/submission-record";
import { edocHeaderNames, type EdocRecord, type Tag } from "../../../src/domain/submission";
import { aPolicy } from "../../support/builders";

const sha256 = (content: string | Uint8Array) => Promise.resolve(createHash("sha256").update(content).digest("hex"));
const tag: Tag = { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban tháng 3", signer: "Nguyễn Văn A", urgency: "KHẨN", destinations: ["portal", "document-system"] };
const record: EdocRecord = {
  v: 1,
  id: "0123456789abcdef0123456789abcdef",
  unit: "VPB",
  tag,
  attachment: "247.pdf",
  further: [{ id: "ffffffffffffffffffffffffffffffff", entry: "CV-02", attachment: "kèm.docx" }],
  message: { internetMessageId: "<a@b>", subject: "Thông báo", from: "vanphongbo@moj.gov.vn" },
  suppliedBy: "an.nm@moj.gov.vn",
  suppliedAt: "2016-03-29T07:00:00.000Z",
};

describe("the id of a document", () => {
  const scan = new Uint8Array([1, 2, 3]);
  const word = new Uint8Array([4, 5, 6]);

  test.each<[string, Partial<Tag>]>([
    ["written with a leading zero", { number: "0247" }],
    ["in capitals", { issuer: "BỘ TƯ PHÁP" }],
    ["in decomposed letters", { issuer: "Bộ Tư pháp".normalize("NFD") }],
    ["with spaces in its symbol", { symbol: "247 / TB-BTP" }],
    ["of another day of the year", { issuedDate: "2016-04-01" }],
  ])("is the same for the letter and for its scan, %s", async (_how, differs) => {
    expect(await documentId("VPB", { ...tag, ...differs }, scan, sha256)).toBe(await documentId("VPB", tag, word, sha256));
  });

  test.each<[string, Partial<Tag>]>([["another year", { issuedDate: "2017-03-29" }], ["another number", { number: "248", symbol: "248/TB-BTP" }], ["another issuer", { issuer: "Văn phòng Bộ" }]])("differs for %s", async (_how, differs) => {
    expect(await documentId("VPB", { ...tag, ...differs }, word, sha256)).not.toBe(await documentId("VPB", tag, word, sha256));
  });

  test("is that of the file while number, symbol, issuer or year is unknown", async () => {
    const unnumbered = { ...tag, number: null };
    expect(await documentId("VPB", unnumbered, word, sha256)).toBe(await documentId("VPB", { ...unnumbered, issuer: null }, word, sha256));
    expect(await documentId("VPB", unnumbered, word, sha256)).not.toBe(await documentId("VPB", unnumbered, scan, sha256));
  });

  test("is that of the unit whose mailbox sent it, from wherever it is supplied", () => {
    const policy = aPolicy();
    const unit = supplyingUnit("PLHSHC@moj.gov.vn", null, policy);
    expect(unit).not.toBe(unknownUnit);
    expect(supplyingUnit("plhshc@moj.gov.vn", "vanphongbo@moj.gov.vn", policy)).toBe(unit);
    expect(supplyingUnit("an.nm@moj.gov.vn", "plhshc@moj.gov.vn", policy)).toBe(unit);
    expect(supplyingUnit("an.nm@moj.gov.vn", null, policy)).toBe(unknownUnit);
  });
});

describe("the five headers", () => {
  test("come back as they were written", () => {
    expect(decodeHeaders(encodeHeaders(record))).toEqual({
      ok: true,
      value: { id: record.id, entry: "TB-01", unit: "VPB", issuedDate: "2016-03-29", symbol: "247/TB-BTP", destinations: ["portal", "document-system"], further: [{ id: record.further[0]!.id, entry: "CV-02" }], change: null, check: null },
    });
  });

  test("are ASCII and short, with a hundred further documents and Vietnamese codes", () => {
    const much = { ...record, unit: "Đơn-vị", tag: { ...tag, symbol: "247/TB-ĐTTB-Đặc" }, further: Array.from({ length: 100 }, () => record.further[0]!) };
    const headers = encodeHeaders(much);
    for (const name of edocHeaderNames) expect(headers[name]).toMatch(/^[\x21-\x7e]{1,899}$/);
    expect(decodeHeaders(headers)).toMatchObject({ ok: true, value: { unit: "Đơn-vị", symbol: "247/TB-ĐTTB-Đặc" } });
  });

  test.each([record, { ...record, tag: { ...tag, symbol: "247/QĐ-BTP   a" } }, { ...record, further: Array.from({ length: 40 }, () => record.further[0]!) }])("take the note of the check at send, again and again, and stay short", (one) => {
    const headers = encodeHeaders(one);
    const before = decodeHeaders(headers) as { value: object };
    const note = (...asked: FindingKind[]) => writeCheckNote(asked, findingKinds, true);
    const meta = metaWithNote(metaWithNote(metaWithNote(headers["x-moj-edoc-meta"], note(...findingKinds)), note()), note("outside-address", "not-supplied"));
    expect(decodeHeaders({ ...headers, "x-moj-edoc-meta": meta })).toEqual({ ok: true, value: { ...before.value, check: { asked: ["outside-address", "not-supplied"], told: findingKinds.slice(0, 5), partial: false } } });
    const longest = metaWithNote(headers["x-moj-edoc-meta"], note(...[...findingKinds].sort((one, other) => other.length - one.length)));
    expect(longest).toMatch(/^[\w-]{1,899}$/);
  });

  test.each(["", "?", "eyJhIjoxfQ"])("have only the note where there was nothing of ours: %s", (before) => {
    const meta = metaWithNote(before, writeCheckNote([], ["state-address"], false));
    expect(JSON.parse(base64UrlToText(meta)!)).toEqual({ asked: [], told: ["state-address"], partial: 1 });
    expect(JSON.parse(base64UrlToText(metaWithNote(meta, writeCheckNote(["not-supplied"], [], true)))!)).toEqual({ asked: ["not-supplied"], told: [], partial: 0 });
    expect(decodeHeaders({ "x-moj-edoc-meta": meta })).toBeNull();
  });

  test("are nothing on a mail without them", () => {
    expect(decodeHeaders({ subject: "x", "x-other": "y" })).toBeNull();
  });

  test("of a stranger are a problem or a value, never an exception", () => {
    const hostile = fc.record(Object.fromEntries(edocHeaderNames.map((name) => [name, fc.oneof(fc.string({ unit: "binary" }), fc.constant(encodeHeaders(record)[name]), fc.json().map(textToBase64Url))])), { requiredKeys: [] });
    fc.assert(fc.property(hostile, (headers) => void decodeHeaders(headers as Record<string, string>)));
  });
});

describe("moj-edoc.json", () => {
  test("comes back as it was written", () => {
    expect(readRecord(writeRecord(record))).toEqual({ ok: true, value: record });
  });

  test.each([["json", "{"], ["json", "[]"], ["v", "{}"], ["id", '{"v":1,"id":"../x"}']])("names what cannot be read: %s", (problem, text) => {
    expect(readRecord(text)).toEqual({ ok: false, problem });
  });

  test("of a stranger is a problem or a value, never an exception", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((tagJson) => `{"v":1,"id":"${record.id}","unit":"u","tag":${tagJson},"message":${tagJson},"further":[${tagJson}]}`)), (text) => void readRecord(text)));
  });
});

test("the token of a subject is found again, also behind Re:", () => {
  const subject = withSubjectToken({ entry: "TB-01", unit: "VPB", date: "", shortId: "01234567" }, "Thông báo");
  expect(readSubjectToken(`Re: ${subject}`)).toEqual({ entry: "TB-01", unit: "VPB", date: "", shortId: "01234567" });
  expect(readSubjectToken("[EDOC:TB-01:VPB] x")).toBeNull();
});

describe("what is kept on the item", () => {
  test("fits Outlook's 2,500 characters whatever the secretary wrote, and keeps the id", () => {
    const supplied = { id: record.id, at: record.suppliedAt, by: record.suppliedBy, how: "read" as const };
    const text = writeItemRecord({ tag: { ...tag, subject: '"\\\n'.repeat(160), issuer: "ệ".repeat(200) }, supplied });
    expect(JSON.stringify({ edoc: text }).length).toBeLessThanOrEqual(2500);
    expect(readItemRecord(text).supplied).toEqual(supplied);
  });

  test.each([[undefined], [7], ["{"], ['{"v":2}'], ['{"v":1,"supplied":{"id":"x"}}']])("is nothing when it reads %s", (value) => {
    expect(readItemRecord(value)).toEqual({ tag: null, supplied: null });
  });
});

describe("bytes and text", () => {
  test("come back from base64, url or not, as Node writes it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(bytesToBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
        expect(base64ToBytes(Buffer.from(bytes).toString("base64url"))).toEqual(bytes);
      }),
    );
    const big = new Uint8Array(40000).map((_, i) => i % 251);
    expect(base64ToBytes(bytesToBase64(big))).toEqual(big);
    expect(base64ToBytes("a")).toBeNull();
    expect(base64ToBytes("a*bc")).toBeNull();
  });

  test("come back from UTF-8, and lone surrogates break nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(base64UrlToText(textToBase64Url(text))).toBe(text)));
    expect(fromUtf8(utf8("a\ud800b%"))).toBe("a\ufffdb%");
    expect(fromUtf8(new Uint8Array([0xff]))).toBeNull();
  });
});
