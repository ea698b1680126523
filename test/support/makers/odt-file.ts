import type { Sheet } from "./sheet";
import { inXml, makeZip, utf8, type ZipEntry } from "./zip-file";

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';

/** An OpenDocument text; runs of spaces are written as its own element, as the format demands. */
export function odtFile(sheet: Sheet, more: OdtMore = {}): Uint8Array {
  return makeZip(odtParts(sheet, more));
}

export interface OdtMore {
  readonly header?: readonly string[];
  /** Content that stands before the sheet: a frame with a text box. */
  readonly before?: string;
}

export function odtParts(sheet: Sheet, more: OdtMore = {}): readonly ZipEntry[] {
  const body = sheet.map((one) => (one.kind === "line" ? odtParagraph(one.text) : table(one.left, one.right))).join("");
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:body><office:text>${more.before ?? ""}${body}</office:text></office:body></office:document-content>`;
  const header = more.header ? `<style:header>${more.header.map(odtParagraph).join("")}</style:header>` : "";
  const styles = `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${names}><office:master-styles><style:master-page style:name="Standard">${header}</style:master-page></office:master-styles></office:document-styles>`;
  const manifest = '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
  return [
    { name: "mimetype", bytes: utf8("application/vnd.oasis.opendocument.text"), stored: true },
    { name: "content.xml", bytes: utf8(content) },
    { name: "styles.xml", bytes: utf8(styles) },
    { name: "META-INF/manifest.xml", bytes: utf8(manifest) },
  ];
}

export function odtTextBox(lines: readonly string[]): string {
  return `<text:p><draw:frame><draw:text-box>${lines.map(odtParagraph).join("")}</draw:text-box></draw:frame></text:p>`;
}

export function odtParagraph(line: string): string {
  return `<text:p>${inXml(line).replace(/ {2,}/g, (gap) => ` <text:s text:c="${gap.length - 1}"/>`).replace(/\t/g, "<text:tab/>")}</text:p>`;
}

function table(left: readonly string[], right: readonly string[]): string {
  const cell = (lines: readonly string[]) => `<table:table-cell>${(lines.length > 0 ? lines : [""]).map(odtParagraph).join("")}</table:table-cell>`;
  return `<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>${cell(left)}${cell(right)}</table:table-row></table:table>`;
}
