import { constants, deflateRawSync, deflateSync } from "node:zlib";
import * as CFB from "cfb";
import { docxParts } from "./docx-file";
import { nestedMail } from "./mail-file";
import { compoundBytes } from "./msg-file";
import { odtParts } from "./odt-file";
import { xlsxParts } from "./office-files";
import { assemble, stream } from "./pdf-file";
import { jpegFile, pngFile, tiffFile } from "./picture-files";
import { sheetOf } from "./sheet";
import { smallFiles, type Format } from "./small-files";
import { tnefFile } from "./tnef-file";
import { joined, makeZip, utf8, type ZipEntry } from "./zip-file";

/** A small file that asks for much. */
export interface Bomb {
  readonly name: string;
  readonly format: Format;
  /** Made when it is needed: some are large before they are folded. */
  make(): Uint8Array;
  /** Milliseconds a reader may take to say no. */
  readonly within: number;
  /** False where a reader may as well read it: nothing in it is wrong, there is only much of it. */
  readonly refused: boolean;
}

const gigabyte = 2 ** 30;

export function bombs(): readonly Bomb[] {
  const bomb = (name: string, format: Format, make: () => Uint8Array, refused = true, within = 1000): Bomb => ({ name, format, make, within, refused });
  return [
    bomb("a docx whose text unfolds to 1 GiB", "docx", () => withPart(docxParts(sheetOf("a")), "word/document.xml", `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>`)),
    bomb("a docx that lies about it", "docx", () => withPart(docxParts(sheetOf("a")), "word/document.xml", `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>`, 2000)),
    bomb("a docx of endless empty paragraphs", "docx", () => makeZip(docxParts(sheetOf("a")).map((part) => (part.name === "word/document.xml" ? { ...part, bytes: utf8(`<w:document xmlns:w="x"><w:body>${"<w:p/>".repeat(3_000_000)}</w:body></w:document>`) } : part))), false, 10_000),
    bomb("a docx nested 200 000 elements deep", "docx", () => makeZip(docxParts(sheetOf("a")).map((part) => (part.name === "word/document.xml" ? { ...part, bytes: utf8(`<w:document xmlns:w="x"><w:body>${"<w:tbl><w:tr><w:tc>".repeat(70_000)}`) } : part)))),
    bomb("a billion laughs in a docx", "docx", () => withText(docxParts(sheetOf("a")), "word/document.xml", laughs("w:document"))),
    bomb("a billion laughs in an odt", "odt", () => withText(odtParts(sheetOf("a")), "content.xml", laughs("office:document-content"))),
    bomb("an odt that repeats spaces 2 000 000 000 times", "odt", () => withText(odtParts(sheetOf("a")), "content.xml", `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>a<text:s text:c="2000000000"/>b</text:p></office:text></office:body></office:document-content>`), false),
    bomb("a workbook whose strings unfold to 1 GiB", "xlsx", () => withPart(xlsxParts([["a", "bc"]]), "xl/sharedStrings.xml", "<sst><si><t>", 5000)),
    bomb("a workbook with a cell in the last column of the last row", "xlsx", () => withText(xlsxParts([["a", "bc"]]), "xl/worksheets/sheet1.xml", `<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c><c r="ZZZZZZZ99999999999"><v>3</v></c></row></sheetData></worksheet>`), false),
    bomb("an ods that repeats its rows and cells a million times", "ods", () => withText(makeParts("ods"), "content.xml", `<office:document-content xmlns:office="o" xmlns:table="b" xmlns:text="t"><office:body><office:spreadsheet><table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`), false),
    bomb("a zip with 1 GiB of zeros", "zip", () => makeZip([gigabyteOf("so.txt")]), false),
    bomb("a zip with 1 GiB of zeros that says 1 KB", "zip", () => makeZip([{ ...gigabyteOf("so.txt"), size: 1024 }]), false),
    bomb("zips in zips in zips", "zip", () => nestedZip(6, 16), false, 10_000),
    bomb("a zip whose 4 000 parts are the same bytes", "zip", () => overlapping(4000), false, 10_000),
    bomb("a PDF whose pages are their own child", "pdf", () => pdfOf("<</Type/Pages/Count 9/Kids[2 0 R 3 0 R 2 0 R]>>"), false),
    bomb("a PDF that says it has a billion pages", "pdf", () => pdfOf("<</Type/Pages/Count 1000000000/Kids[3 0 R]>>"), false, 10_000),
    bomb("a PDF whose page unfolds to 1 GiB", "pdf", () => flatePdf(), false, 10_000),
    bomb("a PDF of 20 000 objects that never end", "pdf", () => utf8(`%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n${"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 ndobj\n".repeat(20_000)}xref\n`), true, 10_000),
    bomb("rich text with a million open braces", "rtf", () => utf8(`{\\rtf1 ${"{".repeat(1_000_000)}`), false),
    bomb("rich text that skips 2 GiB", "rtf", () => utf8(`{\\rtf1 a\\bin2147483647 b}`), false),
    bomb("rich text of a million empty rows", "rtf", () => utf8(`{\\rtf1 ${"\\trowd\\cell\\row".repeat(1_000_000)}}`), false, 10_000),
    bomb("a compound file whose sectors follow themselves", "doc", () => loopingCompound(smallFiles("doc")[0]!)),
    bomb("a saved mail whose sectors follow themselves", "msg", () => loopingCompound(smallFiles("msg")[0]!)),
    bomb("a compound file of 300 storages in one another", "msg", () => deepCompound(300), false),
    bomb("a winmail.dat whose file is said to be 4 GiB", "tnef", () => tnefFile("a", { name: "a.txt", bytes: utf8("b") }, { length: 0xffffffff }), false),
    bomb("a winmail.dat whose file is said to be empty", "tnef", () => tnefFile("a", { name: "a.txt", bytes: utf8("b".repeat(5000)) }, { length: 0 }), false),
    bomb("a mail of 5 000 mails in one another", "eml", () => nestedMail(5000), false, 10_000),
    bomb("a mail with 20 000 parts", "eml", () => utf8(`From: a@b.vn\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\nContent-Type: text/plain\r\n\r\na\r\n".repeat(20_000)}--b--`), false, 10_000),
    bomb("a page of a million open tables", "html", () => utf8(`<html><body>${"<table><tr><td>".repeat(333_000)}`), false, 10_000),
    bomb("a page of a million ampersands", "html", () => utf8(`<html><body>${"&".repeat(1_000_000)}${"<".repeat(1_000_000)}`), false, 10_000),
    bomb("a text of one line of 30 MB", "txt", () => utf8("MẬT ".repeat(6_000_000)), false, 10_000),
    bomb("a text of ten million lines", "txt", () => utf8("a\n".repeat(10_000_000)), false, 10_000),
    bomb("a picture that says it is 65 000 × 65 000", "png", () => pngFile(8, 8, [65_000, 65_000]), false),
    bomb("a photograph that says it is 65 000 × 65 000", "jpeg", () => jpegFile(65_000, 65_000), false),
    bomb("a fax of two billion dots", "tiff", () => tiffFile(8, 8, { width: 2_000_000_000, height: 1_000_000_000 }), false),
    bomb("a fax whose next page is itself", "tiff", () => tiffFile(8, 8, { next: "self" }), false),
  ];
}

/** Deflate of `first`, then zeros (spaces in text) up to a GiB: whole pieces repeated, so that making it takes no time. */
function unfoldsToGigabyte(first: string, fill: number): Uint8Array {
  const piece = new Uint8Array(deflateRawSync(new Uint8Array(2 ** 20).fill(fill), { finishFlush: constants.Z_FULL_FLUSH }));
  const head = new Uint8Array(deflateRawSync(utf8(first), { finishFlush: constants.Z_FULL_FLUSH }));
  return joined([head, ...Array.from({ length: gigabyte / 2 ** 20 }, () => piece), Uint8Array.of(3, 0)]);
}

function gigabyteOf(name: string): ZipEntry {
  return { name, bytes: new Uint8Array(0), packed: unfoldsToGigabyte("", 0), size: gigabyte };
}

function withPart(parts: readonly ZipEntry[], name: string, first: string, says: number = gigabyte): Uint8Array {
  return makeZip(parts.map((part) => (part.name === name ? { name, bytes: new Uint8Array(0), packed: unfoldsToGigabyte(first, 0x20), size: says } : part)));
}

function withText(parts: readonly ZipEntry[], name: string, text: string): Uint8Array {
  return makeZip(parts.map((part) => (part.name === name ? { name, bytes: utf8(text) } : part)));
}

function makeParts(kind: "ods"): readonly ZipEntry[] {
  return [
    { name: "mimetype", bytes: utf8(`application/vnd.oasis.opendocument.${kind === "ods" ? "spreadsheet" : kind}`), stored: true },
    { name: "content.xml", bytes: utf8("") },
  ];
}

function laughs(root: string): string {
  const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
  return `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY l0 "ha">${entities}]><${root} xmlns:w="w" xmlns:office="o"><w:body>&l12;</w:body></${root}>`;
}

function nestedZip(depth: number, copies: number): Uint8Array {
  let inner = makeZip([gigabyteOf("0.txt")]);
  for (let i = 0; i < depth; i++) {
    const packed = new Uint8Array(deflateRawSync(inner));
    inner = makeZip(Array.from({ length: copies }, (_, n) => ({ name: `${i}-${n}.zip`, bytes: inner, packed })));
  }
  return inner;
}

function overlapping(count: number): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(new Uint8Array(2 ** 20)));
  const one: ZipEntry = { name: "0000.txt", bytes: new Uint8Array(2 ** 20), packed };
  return makeZip([one, ...Array.from({ length: count - 1 }, (_, i) => ({ ...one, name: `${String(i).padStart(4, "0")}.txt`, packed: new Uint8Array(0), packedSize: packed.length, offset: 0 }))]);
}

const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>";
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

function pdfOf(pages: string): Uint8Array {
  return assemble([utf8("<</Type/Catalog/Pages 2 0 R>>"), utf8(pages), utf8(page), utf8(font), stream(utf8("BT /F1 12 Tf (a) Tj ET"), "", false)]);
}

function flatePdf(): Uint8Array {
  // The two bytes that make deflate into zlib; the sum at the end is missing and nobody gets that far.
  const content = joined([Uint8Array.from(deflateSync(new Uint8Array(0))).subarray(0, 2), unfoldsToGigabyte("BT /F1 12 Tf (a) Tj ET", 0x20)]);
  return assemble([utf8("<</Type/Catalog/Pages 2 0 R>>"), utf8("<</Type/Pages/Count 1/Kids[3 0 R]>>"), utf8(page), utf8(font), joined([utf8(`<</Length ${content.length}/Filter/FlateDecode>>stream\n`), content, utf8("\nendstream")])]);
}

/** Every sector of the allocation table is its own successor. */
function loopingCompound(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const table = 512 + view.getUint32(76, true) * 512;
  for (let i = 0; i < 128 && table + i * 4 < bytes.length; i++) if (view.getUint32(table + i * 4, true) < 0xfffffff0 || view.getUint32(table + i * 4, true) === 0xfffffffe) view.setUint32(table + i * 4, i, true);
  return changed;
}

function deepCompound(depth: number): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `${Array.from({ length: depth }, () => "__attach_version1.0_#00000000").join("/")}/__substg1.0_3701000D`, Buffer.from("a"), { unsafe: true });
  return compoundBytes(file);
}
