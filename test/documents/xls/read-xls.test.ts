import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openBudget } from "../../../src/documents/budget";
import { readXls } from "../../../src/documents/xls/read-xls";
import { makeXls } from "../../support/make-xls";
import { problemOf } from "../../support/problem-of";

const marked = (text: string, font: string | null) => (font === "Times New Roman" ? text : `[${font}]${text}`);
const lines = (...given: Parameters<typeof makeXls>) => readXls(makeXls(...given), openBudget(), marked).lines;

describe("an old Excel workbook", () => {
  test("gives its rows as lines, its empty cells as nothing and its dates as dates", () => {
    expect(lines([["BỘ TƯ PHÁP", "", "CỘNG HÒA XÃ HỘI"], [], ["STT", "Tên\nđơn vị", 2, 43831], ["", "", "", "Hà Nội"]])).toEqual([
      "BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI",
      "STT\tTên\t2\t01/01/2020",
      "\tđơn vị",
      "\tHà Nội",
    ]);
  });

  test("gives each cell with its font", () => expect(lines([["Bé T\u00ad ph¸p"]], { font: ".VnTime" })).toEqual(["[.VnTime]Bé T\u00ad ph¸p"]));

  test("puts text boxes first and leaves out hidden sheets", () => {
    expect(lines([["a"]], { box: "MẬT" })).toEqual(["MẬT", "a"]);
    expect(lines([["a"]], { hiddenSheet: true })).toEqual([]);
  });

  test("has whole texts that run over from record to record", () => {
    const rows = Array.from({ length: 100 }, (_, i) => [`Ô số ${i} ${"dài ".repeat(90)}`.trim()]);
    expect(lines(rows)).toEqual(rows.map(([cell]) => cell));
  });

  test("spoilt ends in text or a named failure", () => {
    const sample = makeXls([["BỘ TƯ PHÁP", 1, 43831], ["b", "c"]], { box: "MẬT", font: ".VnTime" });
    const changes = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(changes, (places) => {
        const copy = sample.slice();
        for (const [at, value] of places) copy[at] = value;
        expect(["read", "damaged", "unsupported", "encrypted", "too-large"]).toContain(problemOf(() => readXls(copy, openBudget())));
      }),
      { numRuns: 3000 },
    );
  });
});
