import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { limits } from "./limits";
import { openPackage, relationshipsOf, type OfficePackage } from "./office-package";
import { LineKeeper } from "./page-lines";
import { ReadingFailure } from "./reading-failure";
import { headerLines } from "./xlsx-header";
import { readCellStyles } from "./xlsx-styles";
import { readSheet, type RichText } from "./xlsx-sheet";
import { listZip } from "./zip";

/** Shared strings that are kept; a workbook with more is a data file. */
const mostStrings = 500_000;
const mostRuns = 500;

/** The text of an Excel workbook: each sheet that is not hidden, in the order of its tabs: name, header, rows, footer. */
export async function readXlsx(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const office = openPackage(bytes, listZip(bytes), budget);
  const main = "xl/workbook.xml";
  if (!office.has(main)) throw new ReadingFailure(office.parts.some((part) => part.encrypted) ? "encrypted" : "unsupported", "no workbook inside");
  const { sheets, from1904 } = await readWorkbook(office, main);
  const relations = await relationshipsOf(office, main);
  const strings = await readStrings(office, budget);
  const styles = await readCellStyles(office, from1904);
  const keeper = new LineKeeper();
  for (const sheet of sheets) {
    const target = relations.get(sheet.relation)?.target;
    if (target === undefined || !office.has(target)) continue;
    const margins = { header: "", footer: "" };
    const rows = new LineKeeper();
    await readSheet(office, target, { strings, styles, budget, emit: (line) => rows.add(line), margins });
    for (const line of [...(sheets.length > 1 ? [sheet.name] : []), ...headerLines(margins.header), ...rows.lines(), ...headerLines(margins.footer)]) keeper.add(line);
  }
  return { lines: keeper.lines(), pages: null };
}

interface Sheet {
  readonly name: string;
  readonly relation: string;
}

async function readWorkbook(office: OfficePackage, main: string): Promise<{ readonly sheets: readonly Sheet[]; readonly from1904: boolean }> {
  const sheets: Sheet[] = [];
  let from1904 = false;
  await office.scan(main, {
    open: (name, tag) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(tag.get("date1904") ?? "");
      else if (name === "sheet" && sheets.length < limits.parts && !/^(hidden|veryHidden)$/.test(tag.get("state") ?? "")) sheets.push({ name: tag.get("name") ?? "", relation: tag.get("id") ?? "" });
    },
  });
  return { sheets, from1904 };
}

/** Strings that cells share, each as runs of one font; a run that names none has the cell's. */
async function readStrings(office: OfficePackage, budget: Budget): Promise<readonly RichText[]> {
  const strings: RichText[] = [];
  let runs: { text: string; font: string | null }[] = [];
  let font: string | null = null;
  let inText = false;
  let aside = false;
  await office.scan("xl/sharedStrings.xml", {
    open: (name, tag) => {
      if (name === "si") runs = [];
      else if (name === "r") font = null;
      else if (name === "rFont") font = tag.get("val");
      else if (name === "rPh") aside = true;
      else if (name === "t") inText = !aside;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "r") font = null;
      else if (name === "rPh") aside = false;
      else if (name === "si" && strings.push(runs) > mostStrings) throw new ReadingFailure("too-large", "shared strings");
    },
    text: (text) => {
      budget.tick();
      if (inText && runs.length < mostRuns) runs.push({ text, font });
    },
  });
  return strings;
}
