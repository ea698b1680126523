import { relations } from "./docx-file";
import { inXml, makeZip, utf8, type ZipEntry } from "./zip-file";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = (overrides: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`;
const root = (target: string) => ({ name: "_rels/.rels", bytes: utf8(relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="${target}"/>`)) });

/** A workbook of one sheet: a head on top, and a cell of each kind. */
export function xlsxParts(rows: readonly (readonly string[])[]): readonly ZipEntry[] {
  const shared: string[] = [];
  const index = (text: string) => (shared.includes(text) ? shared.indexOf(text) : shared.push(text) - 1);
  const column = (i: number) => String.fromCharCode(65 + (i % 26));
  const cells = rows.map((row, r) => `<row r="${r + 1}">${row.map((text, c) => cell(text, `${column(c)}${r + 1}`, index)).join("")}</row>`).join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return [
    { name: "[Content_Types].xml", bytes: utf8(types('<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>')) },
    root("xl/workbook.xml"),
    { name: "xl/workbook.xml", bytes: utf8(`<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Danh mục" sheetId="1" r:id="rId1"/></sheets></workbook>`) },
    { name: "xl/_rels/workbook.xml.rels", bytes: utf8(relations(`<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/>`)) },
    { name: "xl/worksheets/sheet1.xml", bytes: utf8(`<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${cells}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`) },
    { name: "xl/sharedStrings.xml", bytes: utf8(`<?xml version="1.0"?><sst xmlns="${main}" count="${shared.length}" uniqueCount="${shared.length}">${shared.map((text) => `<si><t>${inXml(text)}</t></si>`).join("")}<si><r><t>Kính </t></r><r><t>gửi</t></r></si></sst>`) },
    { name: "xl/styles.xml", bytes: utf8(`<?xml version="1.0"?><styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`) },
  ];
}

function cell(text: string, at: string, index: (text: string) => number): string {
  if (/^\d+$/.test(text)) return `<c r="${at}" s="1"><v>${text}</v></c>`;
  if (text.startsWith("=")) return `<c r="${at}" t="str"><f>${inXml(text.slice(1))}</f><v>${inXml(text)}</v></c>`;
  if (text.length % 5 === 0) return `<c r="${at}" t="inlineStr"><is><t>${inXml(text)}</t></is></c>`;
  return `<c r="${at}" t="s"><v>${index(text)}</v></c>`;
}

/** A presentation: a shape of text a line on each slide, and a table. */
export function pptxParts(slides: readonly (readonly string[])[]): readonly ZipEntry[] {
  const names = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${office}"`;
  const shape = (text: string, i: number) => `<p:sp><p:spPr><a:xfrm><a:off x="${i % 2 === 0 ? 0 : 5_000_000}" y="${Math.floor(i / 2) * 400_000}"/><a:ext cx="4000000" cy="300000"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>${inXml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const grid = "<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>STT</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>Đơn vị</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
  return [
    { name: "[Content_Types].xml", bytes: utf8(types('<Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/>')) },
    root("ppt/presentation.xml"),
    { name: "ppt/presentation.xml", bytes: utf8(`<?xml version="1.0"?><p:presentation ${names}><p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 1}"/>`).join("")}</p:sldIdLst></p:presentation>`) },
    { name: "ppt/_rels/presentation.xml.rels", bytes: utf8(relations(slides.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/slide" Target="slides/slide${i + 1}.xml"/>`).join(""))) },
    ...slides.map((lines, i) => ({ name: `ppt/slides/slide${i + 1}.xml`, bytes: utf8(`<?xml version="1.0"?><p:sld ${names}><p:cSld><p:spTree>${lines.map(shape).join("")}${grid}</p:spTree></p:cSld></p:sld>`) })),
  ];
}

/** An OpenDocument spreadsheet. */
export function odsParts(rows: readonly (readonly string[])[]): readonly ZipEntry[] {
  const names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';
  const table = rows.map((row) => `<table:table-row>${row.map((text) => `<table:table-cell office:value-type="string"><text:p>${inXml(text)}</text:p></table:table-cell>`).join("")}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>`).join("");
  return [
    { name: "mimetype", bytes: utf8("application/vnd.oasis.opendocument.spreadsheet"), stored: true },
    { name: "content.xml", bytes: utf8(`<?xml version="1.0"?><office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="Danh mục">${table}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`) },
    { name: "META-INF/manifest.xml", bytes: utf8('<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>') },
  ];
}

export const xlsxFile = (rows: readonly (readonly string[])[]): Uint8Array => makeZip(xlsxParts(rows));
export const pptxFile = (slides: readonly (readonly string[])[]): Uint8Array => makeZip(pptxParts(slides));
export const odsFile = (rows: readonly (readonly string[])[]): Uint8Array => makeZip(odsParts(rows));
