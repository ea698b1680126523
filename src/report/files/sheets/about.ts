import type { Catalogue } from "../../../domain/catalogue";
import type { MonthReport } from "../../month-report";
import { momentInVietnam } from "../vietnamese-dates";
import type { WorkbookWords } from "../workbook-words";
import type { Cell, Look } from "../xlsx/cell";

/** What every sheet is made of. */
export interface About {
  readonly report: MonthReport;
  readonly catalogue: Catalogue;
  readonly words: WorkbookWords;
}

export const words = (value: string): Cell => ({ value, look: "words" });
export const head = (value: string): Cell => ({ value, look: "head" });
export const count = (value: number): Cell => ({ value, look: "count" });

/** A figure as a cell of its kind; one nobody knows is said in words, for an empty cell would pass for zero. */
export function figure(value: number | null, kind: "count" | "days" | "share", unknown: string, total = false): Cell {
  if (value === null) return { value: unknown, look: total ? "total-words" : "words" };
  return { value, look: (total ? `total-${kind}` : kind) as Look };
}

export const totalWords = (value: string): Cell => ({ value, look: "total-words" });
export const totalCount = (value: number): Cell => ({ value, look: "total-count" });

/** What stands above a table: the title, whose figures they are and when they were made, and whether they are whole. */
export function above({ report, words: say }: About, sheet: string): readonly (readonly Cell[])[] {
  const said = (value: string): readonly Cell[] => [{ value, look: "said" }];
  return [
    [{ value: `${say.title(say.month(report.month))}: ${sheet}`, look: "title" }],
    said(`${scopeName(report, say)}. ${say.builtAt(momentInVietnam(report.builtAt))}`),
    ...(report.missing.length === 0 ? [] : [said(say.missing(report.missing))]),
  ];
}

function scopeName({ scope, units }: MonthReport, say: WorkbookWords): string {
  switch (scope.kind) {
    case "ministry":
      return say.scope.ministry;
    case "block":
      return say.scope.block(scope.mailbox);
    case "unit":
      return say.scope.unit(units.find(({ unit }) => unit === scope.unit)?.name ?? scope.unit);
  }
}
