import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { csv } from "../../src/report/files/csv";
import { monthReport } from "../../src/report/build-report";
import { reportColumns, reportTable } from "../../src/report/report-table";
import { reportTableWords } from "../../src/text/report-table";
import { aCatalogue, aPolicy } from "../support/builders";

describe("the report as CSV", () => {
  test("begins as Excel knows UTF-8, ends its lines as the standard has it, and quotes what needs it", () => {
    expect(csv([["Đơn vị", "Số"], ['Vụ "A", phòng B\r\n2', 3], [" x", null]])).toBe('\ufeffĐơn vị,Số\r\n"Vụ ""A"", phòng B\r\n2",3\r\n" x",\r\n');
  });

  test.each([["=1+1"], ["+84"], ["-x"], ["@SUM(1)"], ["\t=1"], ["\r=1"], ["\n1"], [" =1"], ["＝1"]])("%j is no formula", (text) => {
    expect(csv([[text]]).replace(/^\ufeff"?/, "").startsWith("'")).toBe(true);
  });

  test("numbers stay numbers, below nought too", () => expect(csv([[-3, 1.5, 0]])).toBe("\ufeff-3,1.5,0\r\n"));

  test("whatever is in the cells, what is read back is what was written, but for the apostrophe", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: "binary", maxLength: 30 }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(readBack(csv(rows)).map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))));
      }),
    );
  });

  test("has a line for each unit and one for all, in as many cells as there are columns, and leaves empty what nobody knows", () => {
    const policy = aPolicy();
    const report = monthReport({ month: "2026-11", scope: { kind: "ministry" }, policy, catalogue: aCatalogue(), arrivals: [], earlier: new Set(), own: [], deliveries: [], notes: new Map([["VP", "=cmd()"]]), now: "2026-12-01T00:00:00Z", before: { lastMonth: null, lastYear: null }, missing: [] });
    const rows = reportTable(report, reportTableWords.vi);
    expect(rows).toHaveLength(policy.units.length + 2);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([reportColumns.length]));
    expect(csv(rows)).toContain("Văn phòng Bộ,,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,,,,,,,,,,,,,,Chưa kiểm tra,có,'=cmd()\r\n");
  });
});

function readBack(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    rows[rows.length - 1]!.push(found[1] === undefined ? found[2]! : found[1].replace(/""/g, '"'));
    if (found[3] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
