import type { Catalogue } from "../../domain/catalogue";
import { safeFileName } from "../../domain/safe-file-name";
import { csv } from "../../report/files/csv";
import { ministryOffice, type Letter } from "../../report/files/letter";
import type { MonthReport } from "../../report/month-report";
import { reportTable } from "../../report/report-table";
import type { Language } from "../../text/language";
import { reportTableWords } from "../../text/report-table";
import { downloadFile } from "../reading/download-file";
import { makeSpreadsheet, makeWordReport } from "./make-file";
import type { ReportFile } from "./report-work";
import { speechOf } from "./report-words";

const endings: Readonly<Record<ReportFile, string>> = { xlsx: "xlsx", csv: "csv", word: "docx" };

/** Makes a file of the report and hands it to the browser to keep. */
export async function saveFile(file: ReportFile, report: MonthReport, letter: Letter | null, catalogue: Catalogue, language: Language): Promise<void> {
  const made = await make(file, report, letter ?? ministryOffice, catalogue, language);
  downloadFile({ name: nameOf(file, report), bytes: new Uint8Array(await made.arrayBuffer()) });
}

function make(file: ReportFile, report: MonthReport, letter: Letter, catalogue: Catalogue, language: Language): Promise<Blob> | Blob {
  switch (file) {
    case "xlsx":
      return makeSpreadsheet(report, catalogue, speechOf(language).say);
    case "csv":
      return new Blob([csv(reportTable(report, reportTableWords[language]))]);
    case "word":
      return makeWordReport(report, catalogue, letter);
  }
}

/** Letters every system and every registry's archive takes. */
function nameOf(file: ReportFile, { month, scope }: MonthReport): string {
  const whose = scope.kind === "ministry" ? "" : ` ${scope.kind === "unit" ? scope.unit : scope.mailbox}`;
  return safeFileName(`Bao cao van ban dien tu ${month}${whose}.${endings[file]}`, `bao-cao.${endings[file]}`);
}
