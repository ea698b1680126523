import { strToU8, zipSync } from "fflate";
import type { Sheet } from "./cell";
import { sheetXml, letters } from "./sheet-xml";
import { stylesXml } from "./styles";
import { xmlText } from "./xml-text";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook with typed cells. Written by hand, without a package: docs/adr/0010-writing-workbooks.md.
 * Nothing in it is a formula, so that nothing a mail says can become one and every program shows the report's own figures.
 */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${main}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const), ["styles", "styles.xml"]]),
    "xl/styles.xml": stylesXml(),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, at === 0)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${kinds}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
}

/** Each sheet prints its head again on every page. */
function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("");
  const titles = sheets.map(({ name, headRow, keptColumns }, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${kept(name, keptColumns)}'${xmlText(name)}'!$${headRow}:$${headRow}</definedName>`).join("");
  return `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${kinds}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed}</sheets><definedNames>${titles}</definedNames></workbook>`;
}

function kept(name: string, columns: number): string {
  return columns === 0 ? "" : `'${xmlText(name)}'!$A:$${letters(columns)},`;
}
