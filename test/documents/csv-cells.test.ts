import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { openBudget } from "../../src/documents/budget";
import { readCsvCells } from "../../src/documents/csv-cells";
import { readXlsxCells } from "../../src/documents/xlsx-cells";
import { anXlsx } from "../support/make-office";

const cellsOf = (bytes: Uint8Array) => readCsvCells(bytes, "a.csv", openBudget()).cells.map(({ row, column, text }) => [row, column, text]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const table = "STT,Tên văn bản\r\n1,Chỉ thị\r\n";
const read = [[1, 1, "STT"], [1, 2, "Tên văn bản"], [2, 1, "1"], [2, 2, "Chỉ thị"]];

describe("a CSV file is read", () => {
  test.each<readonly [string, Uint8Array]>([
    ["UTF-8", utf8(table)],
    ["UTF-8 with its mark", utf8(`\ufeff${table}`)],
    ["UTF-16", new Uint8Array([0xff, 0xfe, ...iconv.encode(table, "utf-16le")])],
    ["UTF-16, the other way round, as tabs", new Uint8Array([0xfe, 0xff, ...iconv.encode(table.replace(/,/g, "\t"), "utf-16be")])],
    ["windows-1258, with tone marks apart", new Uint8Array(iconv.encode(table.normalize("NFD").replace(/e\u0302/g, "ê").replace(/a\u0306/g, "ă"), "windows-1258"))],
    ["semicolons", utf8(table.replace(/,/g, ";"))],
  ])("in %s", (_, bytes) => expect(cellsOf(bytes)).toEqual(read));

  test("with quoted fields over several lines, whose rows are counted as Excel does", () => {
    expect(cellsOf(utf8('a;b\n"một\nhai; ""ba""";x\n\nc;d'))).toEqual([[1, 1, "a"], [1, 2, "b"], [2, 1, 'một\nhai; "ba"'], [2, 2, "x"], [4, 1, "c"], [4, 2, "d"]]);
    expect(cellsOf(utf8('a,"never closed\nb'))).toEqual([[1, 1, "a"], [1, 2, "never closed\nb"]]);
    expect(cellsOf(utf8("sep=;\r\na;b,c"))).toEqual([[2, 1, "a"], [2, 2, "b,c"]]);
  });

  test("and what looks like a formula is one", () => {
    expect(readCsvCells(utf8("=1+1,a"), "a.csv", openBudget()).cells.map(({ kind }) => kind)).toEqual(["formula", "text"]);
  });
});

test("a workbook gives cells with places and kinds, also of hidden rows; of a formula only what it last showed", async () => {
  const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const xml = `<sheetData><row r="2" hidden="1"><c r="B2" t="inlineStr"><is><t>ẩn</t></is></c><c><v>7</v></c></row><row r="5"><c r="AA5" s="1"><v>42458</v></c><c r="A5" t="str"><f>WEBSERVICE("x")</f><v>hiện</v></c><c r="B5" t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="zzzzz"/></mergeCells>`;
  const [sheet, ...others] = await readXlsxCells(anXlsx([{ name: "A", xml }, { name: "B", xml: "", state: "hidden" }], { "xl/styles.xml": styles }), openBudget());
  expect(others).toEqual([]);
  expect(sheet).toEqual({
    name: "A",
    cells: [
      { row: 2, column: 2, text: "ẩn", kind: "text" },
      { row: 2, column: 3, text: "7", kind: "number" },
      { row: 5, column: 27, text: "29/03/2016", kind: "date" },
      { row: 5, column: 1, text: "hiện", kind: "formula" },
      { row: 5, column: 2, text: "#N/A", kind: "error" },
    ],
    merges: [{ top: 2, left: 2, bottom: 3, right: 3 }],
  });
});
