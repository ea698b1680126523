import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Answer, Said } from "../../../src/domain/answer";
import { encodeAnswer, readAnswer } from "../../../src/domain/answer-mail";
import { readLink } from "../../../src/domain/read-link";
import { decodeHeaders } from "../../../src/domain/submission-headers";
import { readSubjectToken } from "../../../src/domain/subject-token";
import { textToBase64Url } from "../../../src/domain/submission-base64";
import { isFromDesk } from "../../../src/domain/trusted-answer";

const id = "0123456789abcdef0123456789abcdef";
const published: Said = { kind: "published", address: "https://moj.gov.vn/van-ban/2230", at: "2026-11-10T07:15:00Z" };
const anAnswer = (said: Said = published): Answer => ({ id, entry: "CD-03", unit: "VP", symbol: "2230/QĐ-BTP", by: "huy.lq@moj.gov.vn", said });
const about = { subject: "Quyết định số 2230/QĐ-BTP", issuedDate: "2026-11-10" };
const withMeta = (meta: unknown): Record<string, string> => ({ ...encodeAnswer(anAnswer(), about).headers, "x-moj-edoc-meta": textToBase64Url(JSON.stringify(meta)) });

const everySaid: readonly Said[] = [
  { kind: "received" },
  published,
  { kind: "filed", number: "1234/ĐẾN" },
  { kind: "posted", address: "https://moj.gov.vn/lay-y-kien/7", deadline: "2026-11-30" },
  { kind: "taken-off", at: "2026-11-26T03:04:05.000Z" },
  { kind: "returned", reason: "Trang 3 thiếu phụ lục biểu mẫu." },
  { kind: "corrected", what: "Đổi mục TB-02 thành TB-01." },
  { kind: "withdrawn", takesBack: "published" },
  { kind: "withdrawn", takesBack: null },
];

describe("an answer of the editorial desk", () => {
  test.each(everySaid.map((said) => [said.kind, said] as const))("%s comes back as it was written", (_, said) => {
    expect(readAnswer(encodeAnswer(anAnswer(said), about).headers)).toEqual({ ok: true, value: anAnswer(said) });
  });

  test("carries the token of its document once, however often it was answered", () => {
    const { subject } = encodeAnswer(anAnswer(), { ...about, subject: "RE: [EDOC:CD-03:VP:2026-11-10:01234567] Quyết định số 2230/QĐ-BTP" });
    expect(subject).toBe("RE: Quyết định số 2230/QĐ-BTP [EDOC:CD-03:VP:2026-11-10:01234567]");
    expect(readSubjectToken(subject)?.shortId).toBe("01234567");
  });

  test("is never taken for a supplied document by who counts those", () => {
    expect(decodeHeaders(encodeAnswer(anAnswer(), about).headers)).toEqual({ ok: false, problem: "x-moj-edoc-v" });
    expect(readAnswer({ "x-moj-edoc-id": id, "x-moj-edoc-v": "1" })).toBeNull();
    expect(readAnswer({})).toBeNull();
  });

  test("whatever an editor writes, five short headers in ASCII hold it, and nothing of it can begin another header", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), fc.string({ unit: "binary", maxLength: 80 }), fc.string({ unit: "grapheme", maxLength: 200 }), (words, code, by) => {
        const { headers, subject } = encodeAnswer({ ...anAnswer({ kind: "returned", reason: words }), entry: code, unit: code, by, symbol: words }, { subject: words, issuedDate: "" });
        expect(Object.keys(headers)).toHaveLength(5);
        for (const value of Object.values(headers)) expect(value).toMatch(/^[\x21-\x7e]{1,899}$/);
        expect(subject).not.toMatch(/[\x00-\x1f\x7f]/);
        expect(readSubjectToken(subject)?.shortId).toBe("01234567");
        expect(subject.length).toBeLessThanOrEqual(255);
        const read = readAnswer(headers);
        expect(read).toMatchObject({ ok: true, value: { id, said: { kind: "returned" } } });
      }),
      { numRuns: 300 },
    );
  });

  test("a long reason is cut in the header, never in the middle of a letter", () => {
    const { headers } = encodeAnswer(anAnswer({ kind: "returned", reason: "Thiếu phụ lục 😀. ".repeat(60) }), about);
    const read = readAnswer(headers);
    expect(read?.ok === true && read.value.said.kind === "returned" && read.value.said.reason).toMatch(/^Thiếu phụ lục 😀\./);
    expect(headers["x-moj-edoc-meta"].length).toBeLessThan(900);
  });
});

describe("headers anybody may have written", () => {
  test("are read or refused, and nothing is thrown", () => {
    const anything = fc.oneof(fc.string({ unit: "binary" }), fc.json().map(textToBase64Url), fc.constantFrom("answer-1", id, "CD-03"));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("x-moj-edoc-id", "X-MOJ-EDOC-ENTRY", "x-moj-edoc-unit", "x-moj-edoc-v", "x-moj-edoc-meta", "__proto__"), anything), (headers) => {
        const read = readAnswer({ "x-moj-edoc-v": "answer-1", ...headers });
        expect(read === null || read.ok || read.problem.startsWith("x-moj-edoc-")).toBe(true);
      }),
    );
  });

  test.each([
    [{ k: "published", u: "javascript:alert(1)" }, { kind: "published", address: null, at: null }],
    [{ k: "published", u: { href: "https://moj.gov.vn" }, t: 7 }, { kind: "published", address: null, at: null }],
    [{ k: "posted", u: "https://moj.gov.vn/x", d: "2026-99-99" }, { kind: "posted", address: "https://moj.gov.vn/x", deadline: null }],
    [{ k: "returned", r: ["<b>"] }, { kind: "returned", reason: "" }],
    [{ k: "withdrawn", o: "constructor" }, { kind: "withdrawn", takesBack: null }],
  ])("%j says only what it can mean", (meta, said) => {
    expect(readAnswer(withMeta(meta))).toMatchObject({ ok: true, value: { said } });
  });

  test.each([[{ k: "constructor" }], [[]], ["published"], [null], [{}]])("%j says nothing", (meta) => {
    expect(readAnswer(withMeta(meta))).toEqual({ ok: false, problem: "x-moj-edoc-meta" });
  });
});

describe("the address of a page", () => {
  test.each([
    ["https://moj.gov.vn/qt/tintuc?id=7#a", "https://moj.gov.vn/qt/tintuc?id=7#a"],
    [" http://10.1.2.3:8080/x ", "http://10.1.2.3:8080/x"],
    ["https://moj.gov.vn/văn-bản", "https://moj.gov.vn/v%C4%83n-b%E1%BA%A3n"],
  ])("%s is one", (typed, link) => {
    expect(readLink(typed)).toBe(link);
  });

  test.each([
    ["javascript:alert(1)"], ["data:text/html,x"], ["file:///etc/passwd"], ["//moj.gov.vn"], ["moj.gov.vn"], ["https://"], ["https://moj.gov.vn@evil.example/x"],
    ["https://mọj.gov.vn/x"], ["https://moj.gov.vn/a b"], ["https://moj.gov.vn/\u202egpj.exe"], ["https://moj.gov.vn/\u200b"], ["https://moj.gov.vn/\"onclick="], ["https://moj.gov.vn/\ud800"],
    ["https://moj.gov.vn/\r\nx-evil: 1"], ["https://moj.gov.vn\\@evil.example"],
  ])("%j is none", (typed) => {
    expect(readLink(typed)).toBeNull();
  });
});

describe("an answer counts", () => {
  const policy = { publicationMailboxes: ["xuatban@moj.gov.vn"], editorialBoard: ["banbientap@moj.gov.vn"] };
  const person = (address: string, name = "") => ({ address, name });
  test.each([
    ["banbientap@moj.gov.vn", null, true],
    ["XuatBan@MOJ.gov.vn", null, true],
    ["banbientap@moj.gov.vn", "xuatban@moj.gov.vn", true],
    ["banbientap@moj.gov.vn", "huy.lq@moj.gov.vn", false],
    ["banbientap@moj.gov.vn", "ke-gian@evil.example", false],
    ["banbientap@moj.gov.vn.evil.example", null, false],
    ["banbientap@m0j.gov.vn", null, false],
    ["an.nm@moj.gov.vn", null, false],
    ["an.nm@moj.gov.vn", "banbientap@moj.gov.vn", false],
  ])("From %s, Sender %s: %s", (from, sender, counts) => {
    expect(isFromDesk({ from: person(from, "Ban biên tập <banbientap@moj.gov.vn>"), sender: sender === null ? null : person(sender) }, policy)).toBe(counts);
  });

  test("never without an author, and never where the policy names no desk", () => {
    expect(isFromDesk({ from: null, sender: null }, policy)).toBe(false);
    expect(isFromDesk({ from: person("banbientap@moj.gov.vn"), sender: null }, { publicationMailboxes: [], editorialBoard: [] })).toBe(false);
  });
});
