import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkTag, doubtfulDate, type TagFacts } from "../../../src/domain/check-tag";
import { fold } from "../../../src/domain/fold";
import type { KnownTag } from "../../../src/domain/known-tag";
import { typeNamedBy, types } from "../../../src/domain/read-facts/document-types";
import type { Tag } from "../../../src/domain/submission";
import { draftOf, readDraft } from "../../../src/taskpane/tag-draft";
import { tagEn } from "../../../src/text/tag.en";
import { tagVi } from "../../../src/text/tag.vi";
import { aCatalogue } from "../../support/builders";
import { describeWithShared } from "../../support/shared";

const catalogue = aCatalogue();
const entry = catalogue.entries[0]!.code;
const facts: TagFacts = { catalogue, today: "2026-11-26", circulation: null, known: [], suppliedId: null };
const aTag = (part: Partial<Tag> = {}): Tag => ({ entry, type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2026-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban tháng 3", signer: null, urgency: null, destinations: ["portal"], ...part });
const found = (tag: Tag, part: Partial<TagFacts> = {}) => checkTag(tag, { ...facts, ...part }).map(({ severity, kind }) => `${severity} ${kind}`);

test("data as they should be are passed without a word", () => expect(found(aTag())).toEqual([]));

describe("a symbol and its type", () => {
  test.each([
    ["247/QĐ-BTP", "TB", ["error other-type"]],
    ["247/TTr-BTP", "CT", ["error other-type"]],
    ["08/2025/TT-BTP", "NĐ", ["error other-type"]],
    ["247/TB-BTP", "CV", ["warning other-type"]],
    ["247/BTP-VP", "TB", ["warning type-not-in-symbol"]],
    ["12/QĐ-BTP", "QC", ["warning other-type"]],
    ["/TB-BTP", "TB", ["warning no-number"]],
    ["TB BTP", "TB", ["error no-symbol"]],
    ["247", "TB", ["error no-symbol"]],
    ["12/2016", "TB", ["error no-symbol"]],
  ])("%s on a document of type %s", (symbol, type, expected) => expect(found(aTag({ symbol, number: null, type, issuedDate: null }))).toEqual(expected));

  test.each([
    ["123/BTP-VP", "CV"],
    ["4712/CT-TTHT", "CV"],
    ["4712/CT-TTHT", null],
    ["123/BTP-VP", null],
    ["123/CV-BTP", "CV"],
    ["12/Ctr-BTP", "CTr"],
    ["12/qd-btp", "QĐ"],
    ["15-TB/TU", "TB"],
    ["01/QĐ-TT HĐND", "QĐ"],
    ["26/KH-BCĐ (138)", "KH"],
    ["123/BTC-TTr", "TTr"],
    ["1178/2020/UBTVQH15", "NQ"],
    ["08/2025/TT-BTP", "TT"],
    ["12/SY-BTP", null],
    ["5064_QĐ-SYT", "QĐ"],
    ["247/TB-BTP", "Thư công"],
  ])("%s may stand on a document of type %s", (symbol, type) => expect(found(aTag({ symbol, number: null, type, issuedDate: null }))).toEqual([]));

  test("any type of the Decree fits its own abbreviation, whatever the agency", () => {
    fc.assert(
      fc.property(fc.constantFrom(...types.filter((type) => type !== "CV")), fc.integer({ min: 1, max: 9999 }), fc.stringMatching(/^[A-ZĐ]{2,8}$/), (type, number, agency) => {
        expect(found(aTag({ type, number: String(number), symbol: `${number}/${type}-${agency}`, issuedDate: null }))).toEqual([]);
      }),
    );
  });

  test("the number and the symbol say the same number, leading zeros apart", () => {
    expect(found(aTag({ number: "274" }))).toEqual(["error other-number"]);
    expect(found(aTag({ number: "7", symbol: "07/TB-BTP" }))).toEqual([]);
  });
});

describe("a date", () => {
  test.each([
    ["2026-11-27", ["error future-date"]],
    ["2026-11-26", []],
    ["1945-09-01", ["error too-old"]],
    ["0216-03-29", ["error too-old"]],
    ["1945-09-02", []],
  ])("%s, today being 26/11/2026", (issuedDate, expected) => expect(found(aTag({ issuedDate }))).toEqual(expected));
  test.each([
    ["2021-11-26", "far-off"],
    ["2021-11-27", undefined],
    ["2026-11-27", "future-date"],
    ["1945-09-01", undefined],
    [null, undefined],
  ])("%s is remarked on beside the field: %s", (issuedDate, kind) => expect(doubtfulDate(issuedDate, "2026-11-26")?.kind).toBe(kind));
  test("of another year than the symbol's is doubted", () => expect(found(aTag({ type: "TT", symbol: "08/2025/TT-BTP", number: "08", issuedDate: "2026-01-05" }))).toEqual(["warning other-year"]));
});

describe("a number used before", () => {
  const other: KnownTag = { symbol: "247/TB-BTP", issuedDate: "2026-01-12", issuer: null, subject: "Lịch nghỉ Tết Nguyên đán", shortId: "0a1b2c3d" };
  test("in the same year for another subject is warned of", () => expect(found(aTag(), { known: [other] })).toEqual(["warning same-number"]));
  test.each<[string, Partial<KnownTag>]>([
    ["the year before", { issuedDate: "2025-12-30" }],
    ["by another agency", { symbol: "247/TB-VP" }],
    ["by an agency of another name", { issuer: "Văn phòng Bộ" }],
    ["for another type", { symbol: "247/BC-BTP" }],
    ["for the same subject", { subject: "Kết luận  giao ban tháng 3." }],
    ["for the subject with one word corrected", { subject: "Kết luận họp giao ban tháng 3" }],
  ])("%s is nothing to warn of", (_, part) => expect(found(aTag(), { known: [{ ...other, ...part }] })).toEqual([]));
  test("for this very document is nothing to warn of, whatever was corrected in it", () => expect(found(aTag(), { known: [other], suppliedId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" })).toEqual([]));
  test("is recognised with its zeros and in other letters", () => expect(found(aTag({ number: "07", symbol: "07/tb-btp" }), { known: [{ ...other, symbol: "7/TB-BTP" }] })).toEqual(["warning same-number"]));
});

test("what is missing, too long or not for the portal keeps the data from being saved", () => {
  expect(found(aTag({ entry: "?", subject: " ", destinations: [] }))).toEqual(["error no-entry", "error no-subject", "error no-destination"]);
  expect(found(aTag({ signer: "Đ".repeat(51) }))).toEqual(["error too-long"]);
  expect(found(aTag({ signer: "Đ".repeat(50) }))).toEqual([]);
  expect(found(aTag(), { circulation: "LƯU HÀNH NỘI BỘ" })).toEqual(["error not-for-portal"]);
});

test("every message says what is wrong and what to write, in both languages", () => {
  const wrong = [
    ...checkTag(aTag({ entry: "?", subject: null, destinations: [], symbol: "TB", number: null, signer: "x".repeat(51), issuedDate: "2027-01-01" }), facts),
    ...checkTag(aTag({ symbol: "9/2025/QĐ-BTP", number: "8", issuedDate: "1926-01-01" }), facts),
    ...checkTag(aTag({ symbol: "/QĐ-BTP", number: null, type: "CV" }), { ...facts, circulation: "LƯU HÀNH NỘI BỘ" }),
    ...checkTag(aTag({ symbol: "247/BTP-VP" }), facts),
    ...checkTag(aTag(), { ...facts, known: [{ symbol: "247/TB-BTP", issuedDate: "2026-01-12", issuer: null, subject: "Lịch nghỉ", shortId: "0a1b2c3d" }] }),
    ...readDraft({ ...draftOf(aTag()), issuedDate: "30/2/2016" }, facts.today).problems,
    ...readDraft({ ...draftOf(aTag()), issuedDate: "hôm qua" }, facts.today).problems,
  ];
  expect(new Set(wrong.map(({ kind }) => kind)).size).toBe(16);
  for (const words of [tagVi, tagEn]) {
    for (const problem of wrong) expect(words.problem(problem)).toMatch(/^[^.]+.*[.;]\s*.+\.$/u);
    expect(wrong.map((one) => words.problem(one)).join()).not.toMatch(/undefined|null/);
  }
  expect(tagVi.problem(wrong.find(({ kind }) => kind === "future-date")!)).toBe("Ngày 01/01/2027 chưa tới; hôm nay là 26/11/2026. Hãy ghi ngày ban hành.");
});

test("a tag put into the form and read out again is the same tag", () => {
  const tag = aTag({ number: "07a", symbol: "07a/TB-BTP", urgency: "KHẨN", signer: "Nguyễn Thị Minh Nguyệt" });
  expect(readDraft(draftOf(tag), facts.today)).toEqual({ tag, problems: [] });
});

test.each([["Thông báo", "TB"], ["thong bao", "TB"], ["tb", "TB"], ["TB", "TB"], ["Thư công", "Thư công"], ["  ", null]])("the type typed as “%s” is %s", (typed, type) => {
  expect(readDraft({ ...draftOf(aTag()), type: typed }, facts.today).tag.type).toBe(type);
});

describeWithShared(["corpus", "texts.jsonl"], "real documents", (file) => judgeRows(file));
describeWithShared(["corpus", "titles.jsonl"], "real titles", (file) => judgeRows(file));

function judgeRows(file: string): void {
  const rows = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; type: string; symbol: string | null; date: string | null; title: string });
  const typed = rows.map(({ id, type, symbol, date, title }) => {
    const named = typeNamedBy(fold(type));
    const day = date === null || !/^(\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4})$/.test(date) ? "" : date;
    const { tag, problems } = readDraft({ ...draftOf(null), entry, type: named === null ? "" : named.type, symbol: symbol ?? "", issuedDate: day, subject: title.slice(0, 500) || "x", destinations: ["portal"] }, facts.today);
    return { id, symbol, date, type, found: [...problems, ...checkTag(tag, facts)] };
  });
  const said = (severity: string) => typed.flatMap(({ id, symbol, date, type, found }) => found.filter((one) => one.severity === severity).map(({ kind }) => [id, kind, symbol, type, date].join(" ")));

  test("none is refused, but for days that are in no calendar", () => {
    expect(said("error").filter((line) => !/ no-such-day /.test(line))).toEqual([]);
  });
  test("hardly any is doubted, but where the row itself lacks its number or has another year's date", () => {
    const doubted = said("warning").filter((line) => !/ (other-year|no-number) /.test(line));
    expect(doubted.length / rows.length).toBeLessThan(0.01);
  });
}
