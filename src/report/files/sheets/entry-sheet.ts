import { countOf, entriesIn } from "../unit-figures";
import { unitName } from "../unit-name";
import type { Sheet } from "../xlsx/cell";
import { above, count, head, totalCount, totalWords, words, type About } from "./about";

/** Documents supplied, units by entries of the catalogue. */
export function entrySheet(about: About): Sheet {
  const { report, catalogue, words: say } = about;
  const codes = entriesIn(report, catalogue.entries.map(({ code }) => code));
  const named = (code: string) => [code, catalogue.entries.find((entry) => entry.code === code)?.vi ?? ""].filter((part) => part !== "").join("\n");
  const top = [...above(about, say.sheets.entries), ...(catalogue.status === "reconstructed" ? [[{ value: say.sheets.reconstructed, look: "said" } as const]] : [])];
  return {
    name: say.sheets.entries,
    headRow: top.length + 1,
    keptColumns: 2,
    widths: [6, 36, 12, ...codes.map(() => 16)],
    rows: [
      ...top,
      [head(say.column.number), head(say.column.unit), head(say.column.total), ...codes.map((code) => head(named(code)))],
      ...report.units.map((row, at) => [count(at + 1), words(unitName(row, say)), totalCount(row.supply.supplied), ...codes.map((code) => count(countOf(row.supply.byEntry, code)))]),
      [totalWords(""), totalWords(say.column.total), totalCount(report.total.supplied), ...codes.map((code) => totalCount(countOf(report.total.byEntry, code)))],
    ],
  };
}
