import type { Cell, Sheet } from "./cell";
import { styleOf } from "./styles";
import { xmlText } from "./xml-text";

/** A page laid across can be read with so many; a wider sheet is printed on several side by side. */
const lettersOfAPage = 190;
/** In points; Excel has no higher row. */
const lineHeight = 16;
const highest = 400;

/** One sheet: a title over its whole width, a head that stays in sight, cells that are what they look like. */
export function sheetXml({ rows, widths, headRow, keptColumns }: Sheet, chosen: boolean): string {
  const above = rows.slice(0, headRow - 1).map((_, at) => `<mergeCell ref="A${at + 1}:${letters(widths.length)}${at + 1}"/>`);
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${chosen ? ' tabSelected="1"' : ""} showGridLines="0" workbookViewId="0">${pane(headRow, keptColumns)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.map((row, at) => rowXml(row, at + 1, at + 1 < headRow ? [sum(widths)] : widths)).join("")}</sheetData>`,
    above.length === 0 ? "" : `<mergeCells count="${above.length}">${above.join("")}</mergeCells>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${Math.ceil(sum(widths) / lettersOfAPage)}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>',
  ].join("");
}

/** A column of a sheet by its letters: 1 is A, 27 is AA. */
export function letters(column: number): string {
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
}

function pane(headRow: number, keptColumns: number): string {
  const cell = `${letters(keptColumns + 1)}${headRow + 1}`;
  const across = keptColumns === 0 ? "" : ` xSplit="${keptColumns}"`;
  const place = keptColumns === 0 ? "bottomLeft" : "bottomRight";
  return `<pane${across} ySplit="${headRow}" topLeftCell="${cell}" activePane="${place}" state="frozen"/><selection pane="${place}" activeCell="${cell}" sqref="${cell}"/>`;
}

function rowXml(row: readonly Cell[], number: number, widths: readonly number[]): string {
  return `<row r="${number}" ht="${heightOf(row, widths)}" customHeight="1">${row.map((cell, at) => cellXml(cell, `${letters(at + 1)}${number}`)).join("")}</row>`;
}

/** Said, not left to the program that opens the file: some leave wrapped words cut off. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map(({ value, look }, at) => (typeof value === "string" ? linesOf(value, (widths[at] ?? 10) * (look === "head" ? 0.8 : 0.95)) : 1));
  return Math.min(highest, Math.max(...lines) * lineHeight + (row[0]?.look === "title" ? 6 : 2));
}

/** Words do not break where a line ends, so that a line holds less than its width. */
function linesOf(words: string, width: number): number {
  return words.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

function cellXml({ value, look }: Cell, place: string): string {
  const start = `<c r="${place}" s="${styleOf(look)}"`;
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "string") return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  return `${start}><v>${typeof value === "number" ? value : serial(value)}</v></c>`;
}

const day = 86_400_000;

/** Excel's number of a moment, by the clock on the wall in Vietnam: a sheet knows no time zones. */
function serial(moment: Date): number {
  return 25_569 + Math.round((moment.getTime() + 7 * 3_600_000) / 1000) / (day / 1000);
}
