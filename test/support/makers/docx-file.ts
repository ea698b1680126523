import type { Sheet } from "./sheet";
import { inXml, makeZip, utf8, type ZipEntry } from "./zip-file";

/** Text in one font. */
export interface FontRun {
  readonly text: string;
  readonly font: string | null;
}

/** How a line is set in fonts; plain Unicode where nothing is asked for. */
export type Typesetter = (line: string) => readonly FontRun[];

const plain: Typesetter = (line) => [{ text: line, font: null }];
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface DocxMore {
  /** Paragraphs of the first page's header. */
  readonly header?: readonly string[];
  /** WordprocessingML that stands before the sheet: a text box, a framed paragraph. */
  readonly before?: string;
}

/** A Word file written by hand: what stands in columns is a table of one row, as officers make the head of a document. */
export function docxFile(sheet: Sheet, set: Typesetter = plain, more: DocxMore = {}): Uint8Array {
  return makeZip(docxParts(sheet, set, more));
}

export function docxParts(sheet: Sheet, set: Typesetter = plain, more: DocxMore = {}): readonly ZipEntry[] {
  const body = sheet.map((one) => (one.kind === "line" ? wordParagraph(one.text, set) : table(one.left, one.right, set))).join("");
  const section = more.header ? '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>' : "<w:sectPr/>";
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${word} xmlns:r="${office}" ${boxNames}><w:body>${more.before ?? ""}${body}${section}</w:body></w:document>`;
  const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const parts: ZipEntry[] = [
    { name: "[Content_Types].xml", bytes: utf8(types) },
    { name: "_rels/.rels", bytes: utf8(relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`)) },
    { name: "word/document.xml", bytes: utf8(document) },
  ];
  if (more.header) {
    parts.push({ name: "word/_rels/document.xml.rels", bytes: utf8(relations(`<Relationship Id="rId1" Type="${office}/header" Target="header1.xml"/>`)) });
    parts.push({ name: "word/header1.xml", bytes: utf8(`<?xml version="1.0"?><w:hdr ${word}>${more.header.map((line) => wordParagraph(line, set)).join("")}</w:hdr>`) });
  }
  return parts;
}

export function relations(inner: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

const boxNames =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';

/** A text box as Word writes it: the new form, and the old one beside it for programs that know no other. */
export function wordTextBox(lines: readonly string[]): string {
  const content = `<w:txbxContent>${lines.map((line) => wordParagraph(line)).join("")}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

export function wordParagraph(line: string, set: Typesetter = plain): string {
  const runs = line === "" ? "" : set(line).map(({ text, font }) => {
    const look = font === null ? "" : `<w:rPr><w:rFonts w:ascii="${inXml(font)}" w:hAnsi="${inXml(font)}" w:cs="${inXml(font)}"/></w:rPr>`;
    return `<w:r>${look}<w:t xml:space="preserve">${inXml(text)}</w:t></w:r>`;
  }).join("");
  return `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs}</w:p>`;
}

function table(left: readonly string[], right: readonly string[], set: Typesetter): string {
  const cell = (lines: readonly string[], width: number) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${(lines.length > 0 ? lines : [""]).map((line) => wordParagraph(line, set)).join("")}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="9400" w:type="dxa"/></w:tblPr><w:tr>${cell(left, 3800)}${cell(right, 5600)}</w:tr></w:tbl>`;
}
