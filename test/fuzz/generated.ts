import * as fc from "fast-check";
import { assemble, stream } from "../support/makers/pdf-file";
import type { Format } from "../support/makers/small-files";
import { makeZip, utf8 } from "../support/makers/zip-file";
import { htmlWords, mailWords, pageWords } from "./mutate-lines";

const anyBytes = fc.uint8Array({ maxLength: 400 });
const word = fc.oneof(fc.constantFrom(...pageWords), fc.string({ maxLength: 12 }), fc.string({ unit: "grapheme", maxLength: 8 }));
const lines = (words: fc.Arbitrary<string>) => fc.array(fc.array(words, { maxLength: 5 }).map((all) => all.join("")), { maxLength: 40 }).map((all) => all.join("\r\n"));
const named = <T>(names: readonly string[], value: fc.Arbitrary<T>) => fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 });

/** A tree of elements of the formats, with text between. */
const xml = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    word.map((text) => text.replace(/[<&]/g, "")),
    fc.tuple(fc.constantFrom("w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:txbxContent", "w:tab", "row", "c", "v", "is", "t", "si", "text:p", "text:span", "text:s", "table:table", "table:table-row", "table:table-cell", "a:p", "a:r", "a:t", "p:sp", "p:txBody", "office:text"), fc.constantFrom("", ' r="A1" t="s"', ' text:c="999999999"', ' table:number-columns-repeated="1000000"', ' w:val="1"'), fc.array(tie("node"), { maxLength: 4 })).map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join("")}</${name}>`),
  ),
})).node;

const zipOf = (names: readonly string[]) => named(names, fc.oneof(xml.map((node) => utf8(`<a>${node}</a>`)), anyBytes)).map((parts) => makeZip(parts.map(([name, bytes]) => ({ name, bytes, stored: true }))));
const rtfToken = fc.oneof(word, fc.constantFrom("{", "}", "{\\*", "\\par ", "\\cell ", "\\row ", "\\trowd ", "\\intbl ", "\\f1 ", "\\fonttbl", "\\'e1", "\\u7852?", "\\uc2 ", "\\bin4 ", "\\pict ", "\\ansicpg1258 "));
const pdfObject = fc.oneof(fc.constantFrom("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>", "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "[1 0 R 2 0 R]", "null").map(utf8), word.map((text) => stream(utf8(`BT /F1 12 Tf (${text}) Tj ET`), "", false)), anyBytes);
const magics: Readonly<Partial<Record<Format, readonly number[]>>> = { doc: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], msg: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], tnef: [0x78, 0x9f, 0x3e, 0x22, 1, 0], png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], jpeg: [0xff, 0xd8, 0xff], tiff: [0x49, 0x49, 0x2a, 0] };
const office: Readonly<Partial<Record<Format, readonly string[]>>> = {
  docx: ["word/document.xml", "word/header1.xml", "word/footnotes.xml", "[Content_Types].xml"],
  xlsx: ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml"],
  pptx: ["ppt/presentation.xml", "ppt/slides/slide1.xml", "[Content_Types].xml"],
  odt: ["mimetype", "content.xml", "styles.xml"],
  ods: ["mimetype", "content.xml"],
  zip: ["a.txt", "b.zip", "c.docx", "d/e.eml"],
};

function arbitrary(format: Format): fc.Arbitrary<Uint8Array> {
  const names = office[format];
  if (names) return zipOf(names);
  const magic = magics[format];
  if (magic) return anyBytes.map((bytes) => Uint8Array.from([...magic, ...bytes]));
  if (format === "rtf") return fc.array(rtfToken, { maxLength: 60 }).map((all) => utf8(`{\\rtf1${all.join("")}`));
  if (["pdf", "signed", "scan"].includes(format)) return fc.array(pdfObject, { minLength: 1, maxLength: 8 }).map(assemble);
  if (format === "html") return lines(fc.oneof(word, fc.constantFrom(...htmlWords))).map((text) => utf8(`<html>${text}`));
  if (format === "eml") return lines(fc.oneof(word, fc.constantFrom(...mailWords))).map((text) => utf8(`From: a@b.vn\r\n${text}`));
  return fc.oneof(lines(word).map(utf8), anyBytes);
}

const made = new Map<Format, fc.Arbitrary<Uint8Array>>();

/** A file fast-check makes up by the grammar of the format. */
export function generated(format: Format, seed: number): Uint8Array {
  const known = made.get(format) ?? arbitrary(format);
  made.set(format, known);
  return fc.sample(known, { seed: seed | 0, numRuns: 1 })[0]!;
}
