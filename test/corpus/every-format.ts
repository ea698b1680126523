import type { DocumentFacts } from "../../src/domain/document";
import { fold } from "../../src/domain/fold";
import { typeName } from "../../src/domain/read-facts/document-types";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { layOut, pageFormats, type PageFormat } from "../support/makers/lay-out";
import { docOfSheet } from "../support/makers/doc-sheet";
import { docxFile } from "../support/makers/docx-file";
import { canBeSet, inOneTcvn3Font, inTcvn3, inVni, plainMarks } from "../support/makers/old-font-codes";
import { rtfFile } from "../support/makers/rtf-file";
import type { Format } from "../support/makers/small-files";
import { factsOf, hasReader, readAs } from "../support/makers/readers";
import { inOneColumn, linesOfSheet, sheetOf, type Sheet } from "../support/makers/sheet";

export interface CorpusRow {
  readonly id: string;
  readonly type: string;
  readonly symbol: string | null;
  readonly text: string;
}

export interface FormatFigures {
  readonly documents: number;
  /** Type as the publishing site recorded it. */
  readonly type: number;
  readonly symbol: number;
  /** Of so many, whose row has a symbol. */
  readonly symbols: number;
  /** All facts as they are read off the same page before it became a file. */
  readonly same: number;
}

export interface CrossFormat {
  readonly figures: ReadonlyMap<PageFormat | "page", FormatFigures>;
  /** Every fact that came out differently: row, format, fact, on the page, in the file. */
  readonly differences: readonly string[];
}

/** Each row laid out in each format, read back, and compared with its label and with the page it was made from. */
export async function crossFormatFigures(rows: readonly CorpusRow[], formats: readonly PageFormat[] = pageFormats, points?: number): Promise<CrossFormat> {
  const figures = new Map<PageFormat | "page", FormatFigures>();
  const differences: string[] = [];
  const count = (name: PageFormat | "page", row: CorpusRow, facts: DocumentFacts, same: boolean) => {
    const old = figures.get(name) ?? { documents: 0, type: 0, symbol: 0, symbols: 0, same: 0 };
    figures.set(name, {
      documents: old.documents + 1,
      type: old.type + (facts.type !== null && fold(typeName(facts.type)) === fold(row.type) ? 1 : 0),
      symbol: old.symbol + (row.symbol !== null && tight(facts.symbol) === tight(row.symbol) ? 1 : 0),
      symbols: old.symbols + (row.symbol === null ? 0 : 1),
      same: old.same + (same ? 1 : 0),
    });
  };
  for (const row of rows) {
    const sheet = sheetOf(row.text);
    const page = readFacts(linesOfSheet(sheet), "scan0001.pdf");
    count("page", row, page, true);
    for (const format of formats.filter(hasReader)) {
      const facts = factsOf(await readAs(format, layOut(sheet, format, { points })));
      const different = differencesOf(page, facts);
      differences.push(...different.map((one) => `${row.id} ${format} ${one}`));
      count(format, row, facts, different.length === 0);
    }
  }
  return { figures, differences };
}

/** Ways a page was set before Unicode. */
const oldSettings: readonly { readonly name: string; readonly format: Format; readonly oneColumn?: true; make(sheet: Sheet): Uint8Array }[] = [
  { name: "docx in .VnTime", format: "docx", make: (sheet) => docxFile(sheet, inTcvn3) },
  { name: "docx in VNI-Times", format: "docx", make: (sheet) => docxFile(sheet, inVni) },
  { name: "rtf in .VnTime", format: "rtf", make: (sheet) => rtfFile(sheet, inTcvn3) },
  { name: "rtf in VNI-Times", format: "rtf", make: (sheet) => rtfFile(sheet, inVni) },
  { name: "doc in .VnTime", format: "doc", oneColumn: true, make: (sheet) => docOfSheet(sheet, {}, inOneTcvn3Font) },
  { name: "doc in VNI-Times", format: "doc", make: (sheet) => docOfSheet(sheet, {}, inVni) },
];

/** Rows that a program recognised from scans: their noise is no text anyone typed. */
const recognised = /_tax-/;

/** Rows set in old fonts say what they say in Unicode; capitals apart, which one font of TCVN3 does not have. */
export async function oldFontDifferences(rows: readonly CorpusRow[]): Promise<{ readonly documents: number; readonly differences: readonly string[] }> {
  const differences: string[] = [];
  let documents = 0;
  for (const row of rows.filter(({ id, text }) => canBeSet(text) && !recognised.test(id))) {
    const columns = sheetOf(plainMarks(row.text));
    for (const { name, format, make, oneColumn } of oldSettings.filter((one) => hasReader(one.format))) {
      documents++;
      const sheet = oneColumn ? inOneColumn(columns) : columns;
      const page = readFacts(linesOfSheet(sheet), "scan0001.pdf");
      const facts = factsOf(await readAs(format, make(sheet)));
      differences.push(...differencesOf(page, facts, (text) => text.toLowerCase()).map((one) => `${row.id} ${name} ${one}`));
    }
  }
  return { documents, differences };
}

const tight = (text: string | null) => fold(text ?? "").replace(/\s/g, "");

/** Lines of a file may be broken elsewhere; what is said must be the same. */
function differencesOf(page: DocumentFacts, file: DocumentFacts, alike: (text: string) => string = (text) => text): readonly string[] {
  const said = (value: unknown) => alike(JSON.stringify(value).replace(/\s+/g, " "));
  return (Object.keys(page) as (keyof DocumentFacts)[]).filter((key) => key !== "evidence" && said(page[key]) !== said(file[key])).map((key) => `${key}: ${said(page[key])} → ${said(file[key])}`);
}
