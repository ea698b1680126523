import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { csv } from "../../src/report/files/csv";
import { monthReport } from "../../src/report/build-report";
import { reportColumns, reportTable } from "../../src/report/report-table";
import { entryTable } from "../../src/report/entry-table";
import { entryTableWords, reportTableWords } from "../../src/text/report-table";
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

  test("by entry: what was supplied, beside what the unit itself sent; entries it has nothing of have no line", () => {
    const needs = { month: "2026-11", scope: { kind: "unit", unit: "VP" }, policy: aPolicy(), catalogue: aCatalogue(), earlier: new Set<string>(), deliveries: [], notes: new Map<string, string>(), now: "2026-12-01T00:00:00Z", before: { lastMonth: null, lastYear: null }, missing: [] } as const;
    const facts = { id: null, shortId: "01234567", entry: "TB-01", unit: "VP", issuedDate: null, symbol: null, destinations: null, further: [], change: null, check: null };
    const arrivals = [{ mailbox: "banbientap@moj.gov.vn", itemId: "1", internetMessageId: "<1@x>", arrivedAt: "2026-11-10T02:00:00Z", from: "vanphongbo@moj.gov.vn", subject: "", place: "waiting", facts, problem: null, desk: null }] as const;
    const figures = { unit: "VP", month: "2026-11", sent: { "TB-01": { sent: 3, supplied: 2 }, "?": { sent: 1, supplied: 0 } }, notNeeded: 0, official: { mails: 4, fromPersonal: 0, toNotIssued: 0, draftsAttached: 0 }, reports: 0, replies: 0, unchecked: 0, inbox: null };
    const report = monthReport({ ...needs, arrivals, own: [{ figures, at: "2026-12-01T00:00:00Z" }] });
    const name = aCatalogue().entries.find(({ code }) => code === "TB-01")!.vi;
    expect(entryTable(report, aCatalogue(), "vi", entryTableWords.vi).slice(1)).toEqual([
      ["Văn phòng Bộ", "TB-01", name, 1, 3, 2],
      ["Văn phòng Bộ", "?", "Mục không có trong Danh mục, hoặc chưa rõ", 0, 1, 0],
    ]);
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
