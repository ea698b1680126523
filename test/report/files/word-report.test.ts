import { beforeAll, describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../../src/documents/read-document";
import type { DocumentReading } from "../../../src/domain/document";
import { ministryOffice, type Letter } from "../../../src/report/files/letter";
import { writeWordReport } from "../../../src/report/files/word-report";
import type { MonthReport } from "../../../src/report/month-report";
import { converted, hasOffice } from "../../support/office-converter";
import { catalogue, emptyReport, formula, longNote, report, script, supply } from "../../support/report/sample-report";

const signed: Letter = { ...ministryOffice, date: "2026-12-02", draftingUnit: "TH", signer: { power: "KT.", headPost: "Chánh Văn phòng", ownPost: "Phó Chánh Văn phòng", name: "Trần Thị Thu Hà" } };
const written = async (of: MonthReport, letter: Letter) => new Uint8Array(await (await writeWordReport(of, catalogue, letter)).arrayBuffer());

let bytes: Uint8Array;
let reading: DocumentReading;
beforeAll(async () => {
  bytes = await written(report, signed);
  reading = await readDocument(bytes, "tep.docx");
});

describe("our own reader takes the Word report for what it is", () => {
  test("a report of the Ministry Office, still without its number", () => {
    expect(reading.facts).toMatchObject({
      type: "BC",
      number: null,
      symbol: "/BC-VP",
      issuer: "Văn phòng",
      parent: "Bộ Tư pháp",
      place: "Hà Nội",
      issuedDate: "2026-12-02",
      subject: "Kết quả cung cấp văn bản điện tử, sử dụng thư điện tử của các đơn vị thuộc Bộ tháng 11 năm 2026",
      addressees: ["Lãnh đạo Bộ"],
      recipients: ["Như trên", "Các đơn vị thuộc Bộ", "Cổng Thông tin Bộ Tư pháp"],
      portalRecipient: true,
      signer: "Trần Thị Thu Hà",
      capacity: "KT.",
      position: "Phó Chánh Văn phòng",
      draft: false,
      secrecy: null,
    });
  });

  test("of one unit, signed by the head, with everything blank that is not known", async () => {
    const one: MonthReport = { ...report, scope: { kind: "unit", unit: "THADS" }, units: report.units.filter(({ unit }) => unit === "THADS") };
    const { facts } = await readDocument(await written(one, { ...ministryOffice, place: "", to: "" }), "tep.docx");
    expect(facts).toMatchObject({ type: "BC", issuedDate: null, signer: null, addressees: [], subject: "Kết quả cung cấp văn bản điện tử, sử dụng thư điện tử của Cục Quản lý Thi hành án dân sự tháng 11 năm 2026", recipients: ["Các đơn vị thuộc Bộ", "Cổng Thông tin Bộ Tư pháp"] });
  });
});

test("it has the figures in sentences and in tables, every word somebody wrote, and ends as official texts do", () => {
  const { lines } = reading;
  const text = lines.join("\n");
  expect(text).toContain("các đơn vị đã cung cấp 1.348 văn bản, tăng 127 văn bản (10,4%) so với tháng 10 năm 2026.");
  expect(lines).toContain("1\tVăn phòng Bộ\t38\t28\t8\t2\t2\t0,5\t64,9%");
  expect(text).toContain("Tổng cộng\t1.348\t987\t274\t90\t87\t1,5\t30,2%");
  expect(text).toContain(`Cục Công nghệ thông tin: ${formula}`);
  expect(text).toContain(script);
  expect(strFromU8(unzipSync(bytes)["word/document.xml"]!)).toContain(longNote.trim());
  expect(text).toContain("trân trọng báo cáo./.");
});

test("its page is that of Decree 30: A4, its margins, Times New Roman, numbers from the second page on", () => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"]!);
  const [, top, right, bottom, left] = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(xml)!.map((twips) => Math.round(Number(twips) / 56.7));
  expect({ top, right, bottom, left }).toEqual({ top: 20, right: 20, bottom: 20, left: 30 });
  expect(xml).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/);
  expect(xml).toContain("<w:titlePg/>");
  expect(strFromU8(parts["word/styles.xml"]!)).toContain("Times New Roman");
  expect(Object.entries(parts).filter(([name, part]) => /header\d\.xml$/.test(name) && strFromU8(part).includes("PAGE"))).toHaveLength(1);
});

describe("its sentences are right", () => {
  const said = async (of: MonthReport) => (await readDocument(await written(of, signed), "tep.docx")).lines.join("\n");
  const before = (supplied: number) => ({ lastMonth: { month: "2026-10", total: supply({ supplied }), byUnit: {} }, lastYear: { month: "2025-11", total: supply(), byUnit: {} } });

  test("where nothing came", async () => {
    const text = await said(emptyReport);
    expect(text).toContain("các đơn vị chưa cung cấp văn bản nào, tháng 10 năm 2026 có 04 văn bản; tháng 11 năm 2025 cũng không có văn bản nào.");
    expect(text).toContain("Có 08 đơn vị không cung cấp");
    expect(text).toContain("Chưa có số liệu từ hộp thư chung của đơn vị nào trong tháng.");
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test.each([
    [1, 1, "đã cung cấp 01 văn bản, bằng tháng 10 năm 2026; tháng 11 năm 2025 không có văn bản nào."],
    [1, 0, "đã cung cấp 01 văn bản, tháng 10 năm 2026 không có văn bản nào; "],
    [1, 4, "đã cung cấp 01 văn bản, giảm 03 văn bản (75%) so với tháng 10 năm 2026; "],
    [2500, 1000, "đã cung cấp 2.500 văn bản, tăng 1.500 văn bản (150%) so với tháng 10 năm 2026; "],
  ])("of %d after %d", async (now, then, sentence) => {
    expect(await said({ ...emptyReport, total: supply({ supplied: now, waiting: now }), before: before(then) })).toContain(sentence);
  });

  test("in January, of the year before", async () => {
    const text = await said({ ...emptyReport, month: "2027-01", before: { lastMonth: { month: "2026-12", total: supply({ supplied: 2 }), byUnit: {} }, lastYear: null } });
    expect(text).toContain("Trong tháng 01 năm 2027, các đơn vị chưa cung cấp văn bản nào, tháng 12 năm 2026 có 02 văn bản.");
    expect(text).toContain("Chưa có số liệu cùng kỳ năm trước để so sánh.");
  });
});

(hasOffice ? test : test.skip)("LibreOffice, where it is installed, sets it in pages", async () => {
  const made = await converted("bao-cao.docx", bytes, "pdf");
  expect(made["bao-cao.pdf"]!.subarray(0, 5).toString()).toBe("%PDF-");
}, 120_000);
