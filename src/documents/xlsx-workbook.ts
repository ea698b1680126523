import type { Budget } from "./budget";
import { limits } from "./limits";
import { openPackage, relationshipsOf, type OfficePackage } from "./office-package";
import { ReadingFailure } from "./reading-failure";
import type { RichText } from "./xlsx-scan";
import { readCellStyles, type CellStyles } from "./xlsx-styles";
import { listZip } from "./zip";

/** Shared strings that are kept; a workbook with more is a data file. */
const mostStrings = 500_000;
const mostRuns = 500;

/** An Excel workbook whose sheets can be read: those that are not hidden, in the order of their tabs. */
export interface Workbook {
  readonly office: OfficePackage;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly RichText[];
  readonly styles: CellStyles;
  /** How many visible sheets the workbook lists, also those it does not contain. */
  readonly listed: number;
}

export async function openWorkbook(bytes: Uint8Array, budget: Budget): Promise<Workbook> {
  const office = openPackage(bytes, listZip(bytes), budget);
  const main = "xl/workbook.xml";
  if (!office.has(main)) throw new ReadingFailure(office.parts.some((part) => part.encrypted) ? "encrypted" : "unsupported", "no workbook inside");
  const { sheets, from1904 } = await readSheetList(office, main);
  const relations = await relationshipsOf(office, main);
  return {
    office,
    sheets: sheets.flatMap(({ name, relation }) => {
      const part = relations.get(relation)?.target;
      return part === undefined || !office.has(part) ? [] : [{ name, part }];
    }),
    strings: await readStrings(office, budget),
    styles: await readCellStyles(office, from1904),
    listed: sheets.length,
  };
}

interface Tab {
  readonly name: string;
  readonly relation: string;
}

async function readSheetList(office: OfficePackage, main: string): Promise<{ readonly sheets: readonly Tab[]; readonly from1904: boolean }> {
  const sheets: Tab[] = [];
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
