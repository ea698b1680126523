import { AlignmentType, BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import { addresseeLines, motto, nation, numberLine, placeAndDate, recipientLines } from "./official-document";
import type { OfficialDocument } from "./official-document";

const noBorder = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const bare = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder, insideHorizontal: noBorder, insideVertical: noBorder };
/** Half points. */
const textSize = 27;

type RunLook = { readonly bold?: boolean; readonly italics?: boolean; readonly underline?: boolean; readonly size?: number; readonly color?: string };

/** A Word file in the layout of Decree 30, as an officer drafts it. */
export async function makeWord(document: OfficialDocument): Promise<Uint8Array> {
  const children = [header(document), ...title(document), ...addressees(document), ...document.body.map((text) => paragraph(text)), ...table(document), ...closing(document), ...(document.annex ?? []).map((text, index) => paragraph(text, index === 0))];
  const file = new Document({
    title: document.subject,
    creator: "evanban samples",
    lastModifiedBy: "evanban samples",
    styles: { default: { document: { run: { font: "Times New Roman", size: textSize } } } },
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 1020 } } }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function line(text: string, look: RunLook = {}, alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER): Paragraph {
  return new Paragraph({ alignment, children: [new TextRun({ text, bold: look.bold, italics: look.italics, size: look.size, color: look.color, underline: look.underline === true ? {} : undefined })] });
}

function cell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ borders: bare, width: { size: width, type: WidthType.PERCENTAGE }, verticalAlign: VerticalAlign.TOP, children: [...children] });
}

function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: bare, rows: [new TableRow({ children: [cell(42, left), cell(58, right)] })] });
}

function header(document: OfficialDocument): Table {
  const numbered = numberLine(document);
  const marks = [document.secrecy, document.urgency, document.circulation, document.draft === true ? "DỰ THẢO" : undefined].filter((mark): mark is NonNullable<typeof mark> => mark !== undefined);
  return twoColumns(
    [
      ...(document.superior === undefined ? [] : [line(document.superior, { size: 26 })]),
      line(document.agency, { bold: true, size: 26 }),
      line("-------", { size: 20 }),
      ...(numbered === null ? [] : [line(numbered, { size: 26 })]),
      ...(document.type === undefined ? [line(`V/v ${document.subject}`, { size: 24 })] : []),
      ...marks.map((mark) => line(mark, { bold: true, size: 28, color: "C00000" })),
    ],
    [line(nation, { bold: true, size: 26 }), line(motto, { bold: true, underline: true }), line(""), line(placeAndDate(document), { italics: true })],
  );
}

function title(document: OfficialDocument): readonly Paragraph[] {
  if (document.type === undefined) return [line("")];
  return [line(""), line(document.type, { bold: true, size: 28 }), line(document.subject, { bold: true }), line("_______")];
}

function addressees(document: OfficialDocument): readonly Paragraph[] {
  if (document.to === undefined) return [];
  return [...addresseeLines(document.to).map((text) => line(text, {}, document.to!.length === 1 ? AlignmentType.CENTER : AlignmentType.LEFT)), line("")];
}

function paragraph(source: string, newPage = false): Paragraph {
  const centred = source.startsWith("c|");
  const bold = centred || source.startsWith("b|");
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    indent: centred ? {} : { firstLine: 567 },
    pageBreakBefore: newPage,
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text: bold ? source.slice(2) : source, bold })],
  });
}

function table(document: OfficialDocument): readonly (Table | Paragraph)[] {
  if (document.table === undefined) return [];
  const row = (texts: readonly string[], bold: boolean) =>
    new TableRow({ children: texts.map((text) => new TableCell({ margins: { left: 80, right: 80, top: 40, bottom: 40 }, children: [line(text, { bold, size: 24 }, bold ? AlignmentType.CENTER : AlignmentType.LEFT)] })) });
  return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(document.table.head, true), ...document.table.rows.map((texts) => row(texts, false))] }), line("")];
}

function closing(document: OfficialDocument): readonly (Table | Paragraph)[] {
  if (document.signer === undefined && document.recipients === undefined) return [];
  const recipients = document.recipients === undefined ? [line("")] : [line("Nơi nhận:", { bold: true, italics: true, size: 24 }, AlignmentType.LEFT), ...recipientLines(document.recipients).map((text) => line(text, { size: 22 }, AlignmentType.LEFT))];
  const signer = document.signer === undefined ? [line("")] : [...document.signer.powers.map((text) => line(text, { bold: true })), line(""), line(""), line(""), line(document.signer.name, { bold: true })];
  return [line(""), twoColumns(recipients, signer)];
}
