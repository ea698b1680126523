import { expect, test } from "@jest/globals";
import { findAsked } from "../../src/domain/asked";
import { splitBody } from "../../src/domain/split-body";
import { measureEveryday, measureLetters, measureOfficeMail, measurePassages } from "../corpus/measure-asked";
import { aReading, anAttachment } from "../support/builders";
import { describeWithShared } from "../support/shared";

const received = "2026-11-09";
const asked = (text: string) => findAsked({ body: splitBody(text), attachments: [] }, received);
const letter = (lines: readonly string[], facts = {}) => anAttachment("cong-van.pdf", { reading: aReading({ type: "CV", issuedDate: "2026-11-09", ...facts }, { lines }) });
const withLetter = (body: string, ...letters: readonly ReturnType<typeof letter>[]) => findAsked({ body: splitBody(body), attachments: letters }, received);
const days = (all: ReturnType<typeof asked>) => all.map(({ deadline }) => deadline?.day ?? null);

test.each(["tune", "report"] as const)("in passages of our own the dates are right in 95 of 100 (%s)", (part) => {
  expect(measurePassages(part).missed).toBe(false);
});

test("everyday office mail sets no deadline it does not set", () => {
  expect(measureOfficeMail().missed).toBe(false);
});

describeWithShared(["corpus", "everyday.jsonl"], "everyday messages", () => {
  test("set no deadline", () => expect(measureEveryday().missed).toBe(false));
});

describeWithShared(["corpus", "texts.jsonl"], "real documents", () => {
  test("ask by their dates, and those that set none are not heard to", () => expect(measureLetters().missed).toBe(false));
});

test("a request is told with its sentence, what it is and whom it asks", () => {
  expect(asked("Kính gửi: Các đơn vị,\n\nVụ gửi dự thảo. Đề nghị Quý đơn vị gửi ý kiến trước ngày 16/11/2026.\n\nTrân trọng./.")).toEqual([
    { kind: "opinion", deadline: { day: "2026-11-16", time: null, bound: "before", counted: null }, place: null, whom: "Quý đơn vị", sentence: "Đề nghị Quý đơn vị gửi ý kiến trước ngày 16/11/2026.", where: "body" },
  ]);
});

test("an invitation is told with its hour and place", () => {
  expect(asked("Trân trọng kính mời Quý đơn vị dự họp vào hồi 14 giờ 00 ngày 11/11/2026 tại Phòng họp số 3, trụ sở Bộ.")[0]).toMatchObject({ kind: "attend", deadline: { day: "2026-11-11", time: "14:00" }, place: "Phòng họp số 3, trụ sở Bộ", whom: "Quý đơn vị" });
});

test.each([
  ["a quoted mail", "Đã nhận, cảm ơn anh.\n\nTừ: An\nĐã gửi: 05/11/2026\nĐến: Bình\nChủ đề: Báo cáo\n\nĐề nghị gửi báo cáo trước ngày 20/11/2026."],
  ["a signature", "Em gửi anh ạ.\n\nTrân trọng,\nAn\nĐề nghị xác nhận trước ngày 20/11/2026."],
  ["a legal ground", "Đề nghị thực hiện Nghị định số 98/2022/NĐ-CP ngày 29/11/2026 của Chính phủ."],
  ["a day that is past", "Đề nghị gửi báo cáo trước ngày 05/11/2026."],
  ["a day that does not exist", "Đề nghị gửi báo cáo trước ngày 31/11/2026."],
  ["what comes again every month", "Đề nghị gửi báo cáo trước ngày 20 hằng tháng."],
])("%s sets no deadline", (_what, text) => {
  expect(days(asked(text)).filter((day) => day !== null)).toEqual([]);
});

test("a letter's date without diacritics, broken over two lines, is the same date", () => {
  expect(days(asked("De nghi cac don vi gui bao cao truoc\nngay 20 thang 11\nnam 2026."))).toEqual(["2026-11-20"]);
});

test("working days are counted from the receipt, without Saturday and Sunday", () => {
  expect(asked("Đề nghị Quý Vụ trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được công văn này.")[0]?.deadline).toEqual({ day: "2026-11-16", time: null, bound: "by", counted: 5 });
});

test("what the mail says again of its letter is told once, with what the letter adds", () => {
  const told = withLetter("Đề nghị gửi ý kiến trước ngày 16/11/2026.", letter(["Kính gửi: Các đơn vị", "Đề nghị Quý đơn vị gửi ý kiến trước 17 giờ 00 ngày 16/11/2026."]));
  expect(told).toMatchObject([{ kind: "opinion", deadline: { day: "2026-11-16", time: "17:00" }, whom: "Quý đơn vị", where: "body" }]);
});

test.each([
  ["a draft", letter(["Đề nghị gửi báo cáo trước ngày 20/11/2026."], { draft: true })],
  ["a decree", letter(["Các bộ báo cáo trước ngày 20/11/2026."], { type: "NĐ" })],
  ["a letter of long ago", letter(["Đề nghị gửi báo cáo trước ngày 20/11/2024."], { issuedDate: "2024-11-01" })],
  ["a paper below the letter's recipients", letter(["Nơi nhận:", "- Như trên.", "Đề nghị gửi báo cáo trước ngày 20/11/2026."])],
])("%s asks nothing by when", (_what, attached) => {
  expect(days(withLetter("Gửi anh chị xem.", attached))).toEqual([]);
});

test("a letter of several days, its head close to what it is about, invites to the day it names and not to its own", () => {
  const page = ["V/v mời dự Hội nghị tổng kết Đề án về công tác hòa giải ở cơ sở", "Hà Nội, ngày 09 tháng 11 năm 2026", "Kính gửi: Sở Tư pháp các tỉnh.", "Trân trọng kính mời quý cơ quan tham dự:", "1. Thời gian: 01 ngày, 18/11/2026, khai mạc 8 giờ 00.", "2. Địa điểm: Nhà khách Bộ."];
  expect(withLetter("", letter(page))).toMatchObject([{ kind: "attend", deadline: { day: "2026-11-18", time: "08:00" }, place: "Nhà khách Bộ" }]);
});

test("a day of the lunar calendar is not taken for one of ours", () => {
  expect(days(asked("Báo cáo tình hình Tết gửi về Văn phòng Bộ trước 10 giờ ngày mùng 4 Tết./."))).not.toContain("2026-12-04");
});

test("the nearest date comes first", () => {
  expect(days(asked("Đề nghị các đơn vị:\n1. Nộp hồ sơ trước ngày 27/11/2026;\n2. Gửi danh sách trước ngày 20/11/2026."))).toEqual(["2026-11-20", "2026-11-27"]);
});

test("a line as long as a book costs no time", () => {
  const started = Date.now();
  asked(`Đề nghị ${"gửi báo cáo trước ngày 1 ".repeat(20000)}`);
  asked("trong thời hạn ".repeat(20000));
  asked(`mời ${"họp ".repeat(20000)}`);
  asked("1. ".repeat(50000));
  expect(Date.now() - started).toBeLessThan(2000);
});
