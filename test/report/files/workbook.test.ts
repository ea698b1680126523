import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { openBudget } from "../../../src/documents/budget";
import { readXlsxCells } from "../../../src/documents/xlsx-cells";
import type { SheetCells } from "../../../src/domain/sheet-cells";
import { figureNames, figureOf, totalOf } from "../../../src/report/files/unit-figures";
import { writeWorkbook } from "../../../src/report/files/workbook";
import { reportEn } from "../../../src/text/report.en";
import { reportVi } from "../../../src/text/report.vi";
import { converted, hasOffice } from "../../support/office-converter";
import { catalogue, emptyReport, formula, longNote, report, script } from "../../support/report/sample-report";

const bytes = writeWorkbook(report, catalogue, reportVi);
const sheets = await readXlsxCells(bytes, openBudget());
const sheet = (name: string) => sheets.find((one) => one.name === name)!;
const row = ({ cells }: SheetCells, number: number) => cells.filter((cell) => cell.row === number);
/** The row whose second column (the first, in lists of words) says this. */
const rowNamed = (of: SheetCells, name: string, column = 2) => row(of, of.cells.find((cell) => cell.column === column && cell.text === name)!.row);
const raw = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, xml: strFromU8(part) }));

test("its six sheets bear their names, each with a title over the whole width and a head that stays in sight", () => {
  expect(sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Theo Danh mục", "Nơi đăng", "Hộp thư đơn vị", "Thư cần xem", "Ghi chú"]);
  for (const one of sheets) {
    expect(row(one, 1)[0]!.text).toBe(`Báo cáo cung cấp văn bản điện tử tháng 11/2026: ${one.name}`);
    expect(one.merges[0]).toMatchObject({ top: 1, left: 1, bottom: 1 });
  }
  for (const { xml } of raw.filter(({ name }) => name.startsWith("xl/worksheets/sheet"))) expect(xml).toMatch(/<pane [^>]*ySplit="[34]"[^>]* state="frozen"\/>/);
});

describe("the summary", () => {
  const summary = sheet("Tổng hợp");
  const shown = (value: number | null, name: (typeof figureNames)[number]) =>
    value === null ? reportVi.notKnown : ["share", "sameDay"].includes(name) ? `${(value * 100).toFixed(1).replace(".", ",")}%` : name === "median" ? value.toFixed(1).replace(".", ",") : String(value).replace(/\B(?=(\d{3})+$)/g, ".");

  test.each(report.units.map((unit) => [unit.name || reportVi.noUnit, unit] as const))("gives the report's figures of %s", (name, unit) => {
    const figures = rowNamed(summary, name).filter(({ column }) => column > 2 && column <= 2 + figureNames.length);
    expect(figures.map(({ text }) => text)).toEqual(figureNames.map((figure) => shown(figureOf(figure, unit), figure)));
    figures.forEach(({ kind }, at) => expect(kind).toBe(figureOf(figureNames[at]!, unit) === null ? "text" : "number"));
  });

  test("gives the report's own totals, as values", () => {
    const totals = rowNamed(summary, reportVi.column.total).filter(({ column }) => column > 2);
    expect(totals.map(({ text }) => text)).toEqual(figureNames.map((figure) => shown(totalOf(figure, report), figure)));
    expect(totals[0]!.text).toBe("1.348");
  });
});

test("entries and destinations add up to the report's", () => {
  const entries = sheet("Theo Danh mục");
  for (const unit of report.units) {
    const [, , total, ...counts] = rowNamed(entries, unit.name || reportVi.noUnit).map(({ text }) => Number(text.replace(/\./g, "")));
    expect(total).toBe(unit.supply.supplied);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(unit.supply.supplied);
  }
  expect(rowNamed(sheet("Nơi đăng"), "Văn phòng Bộ").slice(2).map(({ text }) => Number(text))).toEqual([38, ...Object.values(report.units[0]!.supply.byDestination)]);
});

test("a doubtful mail is a row, its arrival a moment by Vietnam's clock", () => {
  const list = sheet("Thư cần xem");
  expect(row(list, 4).map(({ text, kind }) => [text, kind]).slice(0, 3)).toEqual([["1", "number"], ["03/11/2026 09:10", "date"], ["htqt@moj.gov.vn", "text"]]);
  expect(row(list, 6)[1]!.text).toBe("01/11/2026 00:00");
  expect(row(list, 6)[3]!.text).toContain(script);
  expect(row(list, 7).map(({ column }) => column)).toEqual([1, 2, 5, 6]);
});

test("nothing a mail or a person wrote becomes a formula, or is lost", () => {
  for (const { name, xml } of raw) if (name.endsWith(".xml")) expect({ name, formulas: /<f[ >]/.test(xml), links: xml.includes("<hyperlink") }).toEqual({ name, formulas: false, links: false });
  expect(rowNamed(sheet("Thư cần xem"), formula, 4)[3]).toMatchObject({ text: formula, kind: "text" });
  expect(rowNamed(sheet("Theo Danh mục"), "Đơn vị")).toContainEqual(expect.objectContaining({ text: "=1+1", kind: "text" }));
  expect(sheet("Hộp thư đơn vị").cells.map(({ text }) => text)).toContain(script);
  expect(raw.find(({ name }) => name.endsWith("sheet6.xml"))!.xml).toContain(longNote);
});

test("letters XML has no place for, and a cell longer than Excel's, leave the file whole", async () => {
  const odd = "a\u0000b\ud800c\u000bd_x0041_";
  const noted = { ...report, units: report.units.map((unit) => ({ ...unit, note: unit.unit === "VP" ? odd : "x".repeat(40_000) })) };
  const notes = (await readXlsxCells(writeWorkbook(noted, catalogue, reportVi), openBudget())).at(-1)!;
  expect(rowNamed(notes, "Văn phòng Bộ", 1).at(-1)!.text).toBe("a�b�c�d_x005F_x0041_");
  const xml = strFromU8(unzipSync(writeWorkbook(noted, catalogue, reportVi))["xl/worksheets/sheet6.xml"]!);
  expect(Math.max(...[...xml.matchAll(/>(x+…)</g)].map(([, cell]) => cell!.length))).toBe(32_001);
});

test("a month in which nothing came, and English words, make a workbook too", async () => {
  const [summary] = await readXlsxCells(writeWorkbook(emptyReport, catalogue, reportEn), openBudget());
  expect(rowNamed(summary!, "Total")[1]!.text).toBe("0");
  expect(row(summary!, 1)[0]!.text).toBe("Electronic documents supplied, November 2026: Summary");
});

test("20,000 doubtful mails are all in it", async () => {
  const many = { ...report, doubtful: Array.from({ length: 20_000 }, (_, at) => ({ ...report.doubtful[0]!, itemId: `${at}`, subject: `Thư số ${at}` })) };
  const list = (await readXlsxCells(writeWorkbook(many, catalogue, reportVi), openBudget())).find(({ name }) => name === "Thư cần xem")!;
  expect(Math.max(...list.cells.map((cell) => cell.row))).toBe(20_003);
});

(hasOffice ? test : test.skip)("LibreOffice, where it is installed, reads the same figures", async () => {
  const made = await converted("bao-cao.xlsx", bytes, 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1');
  const summary = made["bao-cao-Tổng hợp.csv"]!.toString().split("\n");
  const cells = (name: string) => summary.find((line) => line.includes(`\t${name}\t`))!.split("\t");
  for (const unit of report.units.filter(({ unit }) => unit !== null)) expect(cells(unit.name).slice(2, 7).map((text) => Number(text.replace(/\./g, "")))).toEqual([unit.supply.supplied, unit.supply.settled, unit.supply.waiting, unit.supply.overdue, unit.supply.returned]);
  expect(cells("Văn phòng Bộ").slice(7, 9)).toEqual(["0,5", expect.stringMatching(/^64,8.*%$/)]);
  expect(cells(reportVi.column.total)[2]!.replace(".", "")).toBe("1348");
  expect(made["bao-cao-Thư cần xem.csv"]!.toString()).toContain("03/11/2026 09:10");
  expect(made["bao-cao-Thư cần xem.csv"]!.toString()).toContain("HYPERLINK");
}, 120_000);
