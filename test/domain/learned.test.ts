import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseCorrections } from "../../src/config/parse-corrections";
import { correctionsOf, forget, longestLearned, markUsed, mostLearned, patternOf, readLearned, recall, remember, restore, writeLearned, type Learned } from "../../src/domain/learned";
import { aCatalogue } from "../support/builders";

const catalogue = aCatalogue();
const unit = "plhshc@moj.gov.vn";
const like = (subject: string, from = unit) => ({ from, subject });
const said = (subject: string, corrected = "TB-02", judged: string | null = "TB-01", from = unit) => ({ from, subject, judged, corrected });
const once = (subject: string, corrected?: string): Learned => remember([], said(subject, corrected), "2026-11-25");
/** Subjects that differ in a word, not only in a number. */
const word = (at: number): string => Array.from(String(at), (digit) => "abcdefghij"[Number(digit)]).join("");

describe("a mail like one that was corrected", () => {
  test.each([
    ["Thông báo số 61/TB-PLHSHC về lịch trực cơ quan", "Thông báo số 7/TB-PLHSHC về lịch trực cơ quan", "another number"],
    ["Thông báo số 61/TB-PLHSHC về lịch trực cơ quan", "THÔNG BÁO SỐ 61/TB-PLHSHC VỀ LỊCH TRỰC CƠ QUAN", "capitals"],
    ["Thông báo số 61/TB-PLHSHC về lịch trực cơ quan", "Thong bao so 61/TB-PLHSHC ve lich truc co quan", "no diacritics"],
    ["Thông báo lịch trực cơ quan ngày 29/03/2016", "Thông báo lịch trực cơ quan ngày 5.4.2016", "another date"],
    ["Báo cáo giao ban tuần 45", "Báo cáo giao ban tuần 46/2026", "another week"],
    ["Báo cáo tình hình tiếp công dân quý I năm 2016", "Báo cáo tình hình tiếp công dân quý IV năm 2017", "another quarter"],
    ["Công văn 12/STP-HC gửi danh sách tập huấn", "Công văn 1042 / STP - QLXL gửi danh sách tập huấn", "another symbol"],
    ["Lịch công tác tuần", "  Lịch   công tác\ttuần ", "other blanks"],
  ])("“%s” — “%s” (%s)", (before, later) => {
    expect(recall(once(before), like(later), catalogue)?.corrected).toBe("TB-02");
  });

  test.each([
    ["Thông báo số 61/TB-PLHSHC về lịch trực cơ quan", "Quyết định số 61/QĐ-PLHSHC về lịch trực cơ quan", "another type"],
    ["Số 61/TB-BTP về lịch trực cơ quan", "Số 62/QĐ-BTP về lịch trực cơ quan", "another type in the symbol alone"],
    ["Thông báo về lịch trực cơ quan", "Thông báo về lịch họp cơ quan", "another matter"],
    ["Thông báo về lịch trực cơ quan", "Re: Thông báo về lịch trực cơ quan", "an answer to it"],
  ])("“%s” is not “%s” (%s)", (before, later) => {
    expect(recall(once(before), like(later), catalogue)).toBeNull();
  });

  test.each(["HTQT@moj.gov.vn", "plhshc@moj.gov.vn.example.com", "plhshc@moj.gov.vn@example.com", ""])("from another sender (%s) is another mail", (from) => {
    expect(recall(once("Thông báo về lịch trực cơ quan"), like("Thông báo về lịch trực cơ quan", from), catalogue)).toBeNull();
  });

  test("a sender's address is one however it is written", () => {
    expect(recall(once("Thông báo về lịch trực cơ quan"), like("Thông báo về lịch trực cơ quan", " PLHSHC@MOJ.gov.vn. "), catalogue)).not.toBeNull();
  });

  test.each(["", "Thông báo", "Thông báo số 118/TB-VP", "Công văn số 588/PLHSHC-HC ngày 3 tháng 2 năm 2016", "Fwd: 12/TB", "😀 😀 😀", "Báo cáo tháng 3"])("nothing is learned from a subject that says too little: “%s”", (subject) => {
    expect(once(subject)).toEqual([]);
  });
});

describe("what is remembered", () => {
  test("the same correction again counts once more, another takes its place", () => {
    const twice = remember(once("Lịch công tác tuần 45"), said("Lịch công tác tuần 46"), "2026-11-26");
    expect(twice).toMatchObject([{ corrected: "TB-02", times: 2, made: "2026-11-26", subject: "Lịch công tác tuần 46" }]);
    expect(remember(twice, said("Lịch công tác tuần 47", "KH-01"), "2026-11-27")).toMatchObject([{ corrected: "KH-01", times: 1 }]);
  });

  test("what was judged so anyway is no correction", () => {
    expect(remember([], said("Lịch công tác tuần 45", "TB-01", "TB-01"), "2026-11-25")).toEqual([]);
  });

  test("a code the catalogue no longer has says nothing, and is kept", () => {
    const learned = once("Lịch công tác tuần 45", "CU-99");
    expect(recall(learned, like("Lịch công tác tuần 45"), catalogue)).toBeNull();
    expect(readLearned(writeLearned(learned))).toEqual(learned);
  });

  test("what is forgotten is gone, and comes back when that is undone", () => {
    const learned = once("Lịch công tác tuần 45");
    expect(forget(learned, like("Lịch công tác tuần 1"))).toEqual([]);
    expect(restore(forget(learned, learned[0]!), learned[0]!)).toEqual(learned);
  });

  test("of too many the one longest unused goes first", () => {
    let learned: Learned = [];
    for (let at = 0; at < mostLearned; at += 1) learned = remember(learned, said(`Lịch trực ${word(at)}`), `2026-01-${String(1 + (at % 28)).padStart(2, "0")}`);
    const oldest = learned.filter(({ used }) => used === "2026-01-01");
    expect(oldest.length).toBeGreaterThan(1);
    for (const one of oldest.slice(0, -1)) learned = markUsed(learned, one, "2026-02-01");
    const more = remember(learned, said("Lịch trực mới nhất"), "2026-02-02");
    expect(more).toHaveLength(mostLearned);
    expect(more[0]!.subject).toBe("Lịch trực mới nhất");
    expect(more).not.toContainEqual(oldest[oldest.length - 1]);
    expect(more.filter(({ used }) => used === "2026-02-01")).toHaveLength(oldest.length - 1);
  });

  test("that a mail was shown under it is written once a day", () => {
    const learned = once("Lịch công tác tuần 45");
    const later = markUsed(learned, like("Lịch công tác tuần 46"), "2026-11-26");
    expect(later).toMatchObject([{ made: "2026-11-25", used: "2026-11-26" }]);
    expect(markUsed(later, like("Lịch công tác tuần 46"), "2026-11-26")).toBe(later);
    expect(markUsed(later, like("Việc khác hẳn"), "2026-11-30")).toBe(later);
  });

  test("whatever is corrected, it fits, and reads back as it was written", () => {
    const anySaid = fc.record({ from: fc.oneof(fc.constant(unit), fc.emailAddress(), fc.string()), subject: fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: "binary", maxLength: 400 }), fc.constant("Đ".repeat(300) + " ư")), judged: fc.option(fc.string({ maxLength: 50 })), corrected: fc.string({ maxLength: 50 }) });
    fc.assert(
      fc.property(fc.array(anySaid, { maxLength: 80 }), (all) => {
        const learned = all.reduce<Learned>((kept, one, at) => remember(kept, one, `2026-01-${String(1 + (at % 28)).padStart(2, "0")}`), []);
        const text = writeLearned(learned);
        expect(learned.length).toBeLessThanOrEqual(mostLearned);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestLearned);
        expect(readLearned(text)).toEqual(learned);
      }),
      { numRuns: 60 },
    );
  });
});

describe("stored text that is damaged or hostile", () => {
  const whole = writeLearned(once("Lịch công tác tuần 45"));
  test.each([null, "", "{", "null", "[]", '"x"', "{}", '{"v":2,"rows":[]}', '{"v":1}', '{"v":1,"rows":{"length":9}}', '{"v":1,"rows":[null,1,"a",{},[],[1,2,3,4,5,6,7]]}', whole.slice(0, -3), "x".repeat(100_000), `{"v":1,"rows":[${"[],".repeat(2000)}[]]}`])("%p is nothing", (text) => {
    expect(readLearned(text)).toEqual([]);
  });

  test.each([
    ["a code that is no text", '["a@moj.gov.vn","lịch công tác tuần",null,7,1,"2026-11-25","2026-11-25"]'],
    ["a day that is none", '["a@moj.gov.vn","lịch công tác tuần",null,"TB-01",1,"hôm qua","2026-11-25"]'],
    ["a count that is none", '["a@moj.gov.vn","lịch công tác tuần",null,"TB-01",1e99,"2026-11-25","2026-11-25"]'],
    ["a sender that is none", '["a@b@moj.gov.vn","lịch công tác tuần",null,"TB-01",1,"2026-11-25","2026-11-25"]'],
    ["a subject that is too long", `["a@moj.gov.vn","${"lịch công ".repeat(40)}",null,"TB-01",1,"2026-11-25","2026-11-25"]`],
  ])("one row with %s is left out, the others stay", (_what, row) => {
    expect(readLearned(`{"v":1,"rows":[${row},${JSON.stringify(JSON.parse(whole).rows[0])}]}`)).toEqual(readLearned(whole));
  });

  test("anything at all reads without a fault, and what is read can be looked up", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.array(fc.array(fc.jsonValue(), { maxLength: 8 })).map((rows) => JSON.stringify({ v: 1, rows }))), fc.string(), (text, subject) => {
        expect(() => recall(readLearned(text), like(subject), catalogue)).not.toThrow();
      }),
    );
  });
});

test("two mails of one pattern have it whatever their numbers", () => {
  fc.assert(
    fc.property(fc.nat(99999), fc.nat(99999), (one, other) => {
      expect(patternOf(like(`Thông báo số ${one}/TB-BTP về việc nghỉ lễ`))).toBe(patternOf(like(`Thông báo số ${other}/TB-BTP về việc nghỉ lễ`)));
    }),
  );
});

test("what is exported is what `admin catalogue cues` reads", () => {
  const learned = remember(once("Lịch công tác tuần 45"), said("Thông báo nghỉ lễ Quốc khánh", "TB-02", null), "2026-11-26");
  expect(parseCorrections(JSON.stringify(correctionsOf(learned)))).toEqual({
    ok: true,
    value: [
      { subject: "Thông báo nghỉ lễ Quốc khánh", from: unit, judged: null, corrected: "TB-02", times: 1 },
      { subject: "Lịch công tác tuần 45", from: unit, judged: "TB-01", corrected: "TB-02", times: 1 },
    ],
  });
});
