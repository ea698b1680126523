import { describe, expect, jest, test } from "@jest/globals";
import type * as OldFonts from "../../src/documents/old-fonts/decode-run";
import { openBudget } from "../../src/documents/budget";
import { showNumber } from "../../src/documents/xlsx-number";
import { anXlsx, aZip } from "../support/make-office";

jest.unstable_mockModule("../../src/documents/old-fonts/decode-run", (): Partial<typeof OldFonts> => ({ decodeRun: (text, font) => (font?.startsWith(".Vn") ? `<${text}>` : text) }));
const { readXlsx } = await import("../../src/documents/xlsx");

const linesOf = async (sheets: Parameters<typeof anXlsx>[0], others: Readonly<Record<string, string>> = {}) => (await readXlsx(anXlsx(sheets, others), openBudget())).lines;
const rows = (...cells: readonly string[]) => `<sheetData>${cells.map((one, i) => `<row r="${i + 1}">${one}</row>`).join("")}</sheetData>`;
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const strings = `<sst><si><t>BỘ TƯ PHÁP</t></si><si><r><t>Số: </t></r><r><rPr><rFont val=".VnTime"/></rPr><t>1/TB</t></r><rPh><t>đọc</t></rPh></si></sst>`;

describe("a workbook", () => {
  test("gives its sheets in the order of their tabs, hidden ones not at all", async () => {
    const sheet = (text: string) => rows(inline("A1", text));
    expect(await linesOf([{ name: "Biểu 1", xml: sheet("một") }, { name: "Ẩn", xml: sheet("giấu"), state: "hidden" }, { name: "Biểu 2", xml: sheet("hai") }])).toEqual(["Biểu 1", "một", "Biểu 2", "hai"]);
  });

  test("gives shared and inline strings, side by side, with old fonts decoded", async () => {
    const xml = rows(`<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>${inline("E1", "a&#10;b")}`, `<c r="D2" t="str"><f>A1</f><v>ngày</v></c>`, "", inline("A4", "sau"));
    expect(await linesOf([{ name: "a", xml }], { "xl/sharedStrings.xml": strings })).toEqual(["BỘ TƯ PHÁP\tSố: <1/TB>\ta", "\t\tb", "\tngày", "", "sau"]);
  });

  test("gives numbers, days and fonts by the cells' styles", async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;ngày &quot;dd/mm/yyyy"/></numFmts><fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;
    const xml = rows(`<c r="A1"><v>1.5</v></c><c r="B1" s="1"><v>42458</v></c><c r="C1" s="2" t="inlineStr"><is><t>cò</t></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c>`);
    expect(await linesOf([{ name: "a", xml }], { "xl/styles.xml": styles })).toEqual(["1,5\t29/03/2016\t<cò>\tTRUE\t#REF!"]);
  });

  test("gives what stands above and below each page", async () => {
    const xml = `${rows(inline("A1", "a"))}<headerFooter><oddHeader>&amp;LBỘ TƯ PHÁP&amp;R&amp;"Arial,Bold"&amp;14MẬT</oddHeader><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>`;
    expect(await linesOf([{ name: "a", xml }])).toEqual(["BỘ TƯ PHÁP\tMẬT", "a", "Trang /"]);
  });

  test("that points to strings it has not, or to no workbook, does not break", async () => {
    expect(await linesOf([{ name: "a", xml: rows(`<c r="A1" t="s"><v>99</v></c><c t="s"><v>-1</v></c><c s="77"><v>x</v></c>`) }])).toEqual(["x"]);
    await expect(readXlsx(aZip({ "xl/workbook.bin": "x" }), openBudget())).rejects.toMatchObject({ problem: "unsupported" });
  });
});

test.each([
  ["42458", "m/d/yyyy", "29/03/2016"],
  ["42458.5", "dd/mm/yyyy hh:mm", "29/03/2016 12:00"],
  ["0.75", "h:mm:ss", "18:00:00"],
  ["42458", "mm/yyyy", "03/2016"],
  ["1234567.891", "#,##0.00", "1.234.567,89"],
  ["1234567", "#,##0 \"đồng\"", "1.234.567"],
  ["0.256", "0.0%", "25,6%"],
  ["0.1", "General", "0,1"],
  ["12", "[Red]0", "12"],
  ["-5", "dd/mm/yyyy", "-5"],
  ["chữ", "0", "chữ"],
])("%s in the format %s is seen as %s", (value, format, seen) => {
  expect(showNumber(value, format)).toBe(seen);
});
