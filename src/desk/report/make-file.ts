import type { Catalogue } from "../../domain/catalogue";
import type { Letter } from "../../report/files/letter";
import type { MonthReport } from "../../report/month-report";
import type { ReportWords } from "../../text/report-words";

/** The report as a spreadsheet or a Word file; what makes them loads with the first. */
export async function makeSpreadsheet(report: MonthReport, catalogue: Catalogue, words: ReportWords): Promise<Blob> {
  const { writeWorkbook, xlsxType } = await import("../../report/files/workbook");
  return new Blob([writeWorkbook(report, catalogue, words)], { type: xlsxType });
}

export async function makeWordReport(report: MonthReport, catalogue: Catalogue, letter: Letter): Promise<Blob> {
  const { writeWordReport } = await import("../../report/files/word-report");
  return writeWordReport(report, catalogue, letter);
}
