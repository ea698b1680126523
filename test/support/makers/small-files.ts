import { makeDoc } from "../make-doc";
import { docOfSheet } from "./doc-sheet";
import { docxFile, wordTextBox } from "./docx-file";
import { emlFile } from "./mail-file";
import { msgFile } from "./msg-file";
import { odtFile } from "./odt-file";
import { odsFile, pptxFile, xlsxFile } from "./office-files";
import { assemble, stream } from "./pdf-file";
import { pdfOfSheet } from "./pdf-sheet";
import { jpegFile, pngFile, tiffFile } from "./picture-files";
import { sheetOf } from "./sheet";
import { signedPdf } from "./signed-pdf";
import { tnefFile } from "./tnef-file";
import { makeZip, utf8 } from "./zip-file";

/** "signed" is a PDF whose signatures are read, "scan" one whose pages are drawn, and not their text. */
export const formats = ["docx", "xlsx", "pptx", "odt", "ods", "doc", "rtf", "html", "txt", "pdf", "signed", "scan", "zip", "eml", "msg", "tnef", "png", "jpeg", "tiff"] as const;
export type Format = (typeof formats)[number];

const page = [
  "BỘ TƯ PHÁP",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Số: 247/TB-BTP",
  "Hà Nội, ngày 29 tháng 3 năm 2016",
  "THÔNG BÁO",
  "Kết luận của Thứ trưởng tại cuộc họp giao ban",
  "Ngày 28/3/2016, Thứ trưởng đã chủ trì cuộc họp giao ban.",
  "TL. BỘ TRƯỞNG",
  "Nguyễn Thị Minh Họa",
].join("\n");
const grid = [["BỘ TƯ PHÁP", "Số: 12/BC-BTP"], ["BÁO CÁO"], ["STT", "Đơn vị", "Ngày"], ["1", "Văn phòng Bộ", "42458"], ["2", "Cục CNTT", "=A1"]];

let kept: ReadonlyMap<Format, readonly Uint8Array[]> | null = null;

/** Small valid files of every format: what the fuzzer breaks. */
export function smallFiles(format: Format): readonly Uint8Array[] {
  return (kept ??= make()).get(format)!;
}

function make(): ReadonlyMap<Format, readonly Uint8Array[]> {
  const sheet = sheetOf(page);
  const docx = docxFile(sheet, undefined, { header: ["MẬT"], before: wordTextBox(["LƯU HÀNH NỘI BỘ"]) });
  const attached = { name: "Thông báo.docx", bytes: docx };
  const text = { name: "ghi chú.txt", bytes: utf8(page) };
  return new Map<Format, readonly Uint8Array[]>([
    ["docx", [docx, docxFile(sheet, (line) => [{ text: line, font: ".VnTime" }])]],
    ["xlsx", [xlsxFile(grid)]],
    ["pptx", [pptxFile([page.split("\n").slice(0, 6), ["Phần I", "Nội dung"]])]],
    ["odt", [odtFile(sheet, { header: ["MẬT"] })]],
    ["ods", [odsFile(grid)]],
    ["doc", [docOfSheet(sheet, { header: ["MẬT"], box: ["KHẨN"] }), makeDoc(["B\u00e9 T\u00ad ph\u00b8p\tC\u00e9ng h\u00dfa", "S\u00e8: 12/TB"], { font: ".VnTime" })]],
    ["rtf", [rtf(page)]],
    ["html", [html(page)]],
    ["txt", [utf8(page), Uint8Array.from([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...page].map((letter) => letter.charCodeAt(0))).buffer)])]],
    ["pdf", [plainPdf(false), plainPdf(true), pdfOfSheet(sheet)]],
    ["signed", [signedPdf()]],
    ["scan", [picturePdf(false), picturePdf(true)]],
    ["zip", [makeZip([{ name: "Hồ sơ/Thông báo.docx", bytes: docx }, { name: "ghi chú.txt", bytes: text.bytes }]), makeZip([{ name: "trong.zip", bytes: makeZip([{ name: "a.txt", bytes: text.bytes, stored: true }]) }])]],
    ["eml", [emlFile("Thông báo kết luận", "Xin gửi kèm văn bản.", text), emlFile("Chuyển văn bản", "Kính gửi các đơn vị.", attached)]],
    ["msg", [msgFile("Thông báo kết luận", "Xin gửi kèm văn bản.", text)]],
    ["tnef", [tnefFile("Thông báo kết luận", text), tnefFile("Chuyển", attached)]],
    ["png", [pngFile(24, 16)]],
    ["jpeg", [jpegFile(24, 16)]],
    ["tiff", [tiffFile(24, 16)]],
  ]);
}

/** Rich text with a font table, a table row, codes of windows-1258 and Unicode letters. */
function rtf(text: string): Uint8Array {
  const codes = (line: string) => [...line].map((letter) => (letter.charCodeAt(0) < 128 ? letter : `\\u${letter.charCodeAt(0)}?`)).join("");
  const [agency, nation, motto, ...rest] = text.split("\n");
  const row = `\\trowd\\cellx4000\\cellx9000\\intbl ${codes(agency!)}\\cell ${codes(nation!)}\\par ${codes(motto!)}\\cell\\row`;
  return utf8(`{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\fnil\\fcharset163 Times New Roman;}{\\f1 .VnTime;}}{\\*\\generator x;}{\\header\\pard M\\u7852?T\\par}${row}\\pard ${rest.map((line) => `${codes(line)}\\par`).join("\n")}{\\f1 Bé T\\'ad ph\\'b8p}\\par{\\pict\\wmetafile8 0102}{\\*\\bin3 abc}{\\shp{\\shptxt HO\\'c1 T\\u7888?C\\par}}}`);
}

function html(text: string): Uint8Array {
  return utf8(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Thông báo</title><style>p{margin:0}</style></head><body><table><tr><td>BỘ TƯ PHÁP</td><td>CỘNG HÒA</td></tr></table>${text.split("\n").map((line) => `<p>${line} &amp; &#7852; &nbsp;</p>`).join("")}<!-- ghi chú --><script>var a = "<b>";</script></body></html>`);
}

/** A page in one of the fonts every program has: small, and quick to read. */
function plainPdf(folded: boolean): Uint8Array {
  const lines = ["BO TU PHAP", "So: 247/TB-BTP", "THONG BAO", "Ket luan cua Thu truong tai cuoc hop"];
  const content = `BT /F1 12 Tf 14 TL 80 780 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  return assemble([
    utf8("<</Type/Catalog/Pages 2 0 R>>"),
    utf8("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
    utf8("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>"),
    utf8("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"),
    stream(utf8(content), "", folded),
  ]);
}

/** A page that is one grey picture, and nothing else. */
function picturePdf(folded: boolean): Uint8Array {
  const dots = new Uint8Array(24 * 16).map((_, i) => (i * 37) & 0xff);
  return assemble([
    utf8("<</Type/Catalog/Pages 2 0 R>>"),
    utf8("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
    utf8("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>"),
    stream(dots, "/Type/XObject/Subtype/Image/Width 24/Height 16/ColorSpace/DeviceGray/BitsPerComponent 8", folded),
    stream(utf8("q 595 0 0 842 0 0 cm /I Do Q"), "", folded),
  ]);
}
