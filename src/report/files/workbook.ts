import type { Catalogue } from "../../domain/catalogue";
import type { MonthReport } from "../month-report";
import { doubtfulSheet } from "./sheets/doubtful-sheet";
import { destinationSheet } from "./sheets/destination-sheet";
import { entrySheet } from "./sheets/entry-sheet";
import { mailboxSheet } from "./sheets/mailbox-sheet";
import { noteSheet } from "./sheets/note-sheet";
import { summarySheet } from "./sheets/summary-sheet";
import type { WorkbookWords } from "./workbook-words";
import { writeXlsx } from "./xlsx/write-xlsx";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The month's report as a spreadsheet (XLSX). Totals are the report's values, not formulas: a median is nobody's sum, and previews on a telephone calculate nothing. */
export function writeWorkbook(report: MonthReport, catalogue: Catalogue, words: WorkbookWords): Uint8Array<ArrayBuffer> {
  const about = { report, catalogue, words };
  return writeXlsx([summarySheet(about), entrySheet(about), destinationSheet(about), mailboxSheet(about), doubtfulSheet(about), noteSheet(about)]);
}
