import type { CsvCell } from "./files/csv";
import type { MonthReport, OwnSource, SupplyFigures, UnitRow } from "./month-report";

/** Columns of the table of units, in order. */
export const reportColumns = [
  "unit", "responsible", "supplied", "portal", "documentSystem", "consultationPage", "settled", "waiting", "returned", "overdue", "recalled", "changed", "repeated",
  "delayMedian", "sameDay", "delayKnown", "fromPersonalSupply", "sent", "sentSupplied", "share", "notNeeded", "official", "fromPersonal", "toNotIssued", "draftsAttached",
  "reports", "replies", "unchecked", "unread", "unanswered", "source", "silent", "note",
] as const;
export type ReportColumn = (typeof reportColumns)[number];

export interface ReportTableWords {
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly sources: Readonly<Record<OwnSource["kind"], string>>;
  readonly noUnit: string;
  readonly total: string;
  readonly yes: string;
}

/** The table of units as cells: what is not known is empty, never nought. */
export function reportTable({ units, total }: Pick<MonthReport, "units" | "total">, words: ReportTableWords): readonly (readonly CsvCell[])[] {
  return [reportColumns.map((column) => words.columns[column]), ...units.map((row) => lineOf(cellsOf(row, words))), lineOf({ unit: words.total, ...supplyCells(total) })];
}

type Cells = Partial<Readonly<Record<ReportColumn, CsvCell>>>;

function lineOf(cells: Cells): readonly CsvCell[] {
  return reportColumns.map((column) => cells[column] ?? null);
}

function cellsOf({ unit, name, responsible, supply, own, ownSource, silent, note }: UnitRow, words: ReportTableWords): Cells {
  const sent = own === null ? null : sentOf(own.sent);
  return {
    unit: unit === null ? words.noUnit : name || unit,
    responsible: responsible || null,
    ...supplyCells(supply),
    ...(own === null || sent === null
      ? {}
      : {
          ...own.official, official: own.official.mails, sent: sent.sent, sentSupplied: sent.supplied, share: sent.sent === 0 ? null : Math.round((1000 * sent.supplied) / sent.sent) / 10,
          notNeeded: own.notNeeded, reports: own.reports, replies: own.replies, unchecked: own.unchecked,
          unread: own.inbox === null ? null : sumOf(own.inbox.unread), unanswered: own.inbox === null ? null : sumOf(own.inbox.unanswered),
        }),
    source: unit === null ? null : words.sources[ownSource.kind],
    silent: silent ? words.yes : null,
    note: note || null,
  };
}

function supplyCells({ byDestination, delay, fromPersonal, supplied, settled, waiting, returned, overdue, recalled, changed, repeated }: SupplyFigures): Cells {
  return {
    supplied, settled, waiting, returned, overdue, recalled, changed, repeated,
    portal: byDestination.portal, documentSystem: byDestination["document-system"], consultationPage: byDestination["consultation-page"],
    delayMedian: delay.median, sameDay: delay.sameDay, delayKnown: delay.known, fromPersonalSupply: fromPersonal,
  };
}

function sentOf(sent: Readonly<Record<string, { readonly sent: number; readonly supplied: number }>>) {
  return Object.values(sent).reduce((sum, one) => ({ sent: sum.sent + one.sent, supplied: sum.supplied + one.supplied }), { sent: 0, supplied: 0 });
}

function sumOf({ upTo2, upTo7, older }: { readonly upTo2: number; readonly upTo7: number; readonly older: number }): number {
  return upTo2 + upTo7 + older;
}
