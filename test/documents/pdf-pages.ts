import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import { PDFDocument, PDFOperator, type PDFFont, type PDFOperatorNames, type PDFPage } from "pdf-lib";

const file = (style: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${style}.ttf`);

/** The bytes of a font with the letters of Vietnamese. */
export const regular = readFileSync(file("400Regular/Tinos_400Regular"));

export interface Draft {
  readonly pdf: PDFDocument;
  readonly page: PDFPage;
  /** The font of the text, and another one that lends it letters. */
  readonly font: PDFFont;
  readonly other: PDFFont;
}

/** A PDF of one or more pages drawn by hand, so that a test says how the letters were put there. */
export async function aPdf(draw: (draft: Draft) => void | Promise<void>, size: [number, number] = [595, 842]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const plain = { subset: true, features: { liga: false, clig: false, ccmp: false } };
  const font = await pdf.embedFont(regular, plain);
  const other = await pdf.embedFont(readFileSync(file("400Regular_Italic/Tinos_400Regular_Italic")), plain);
  await draw({ pdf, page: pdf.addPage(size), font, other });
  return pdf.save();
}

export const headOfNotice: readonly (readonly [text: string, x: number, y: number])[] = [
  ["BỘ TƯ PHÁP", 130, 780],
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 270, 780],
  ["Độc lập - Tự do - Hạnh phúc", 320, 764],
  ["Số: 247/TB-BTP", 115, 740],
  ["Hà Nội, ngày 29 tháng 3 năm 2016", 310, 738],
  ["THÔNG BÁO", 260, 700],
  ["Kết luận của Bộ trưởng tại cuộc họp giao ban", 180, 684],
  ["Thực hiện Chương trình công tác năm 2016, ngày 25 tháng 3 năm 2016 Bộ trưởng chủ trì họp", 85, 640],
  ["giao ban với Thủ trưởng các đơn vị thuộc Bộ; sau khi nghe báo cáo, Bộ trưởng kết luận như sau:", 85, 624],
  ["1. Các đơn vị rà soát việc cung cấp văn bản điện tử lên Cổng thông tin điện tử của Bộ.", 85, 608],
  ["Nơi nhận:", 85, 300],
  ["TL. BỘ TRƯỞNG", 380, 300],
  ["- Các đơn vị thuộc Bộ;", 85, 284],
  ["CHÁNH VĂN PHÒNG", 370, 284],
  ["- Lưu: VT, VP.", 85, 268],
  ["Nguyễn Thị Minh Họa", 375, 210],
];

export const factsOfNotice = { type: "TB", symbol: "247/TB-BTP", number: "247", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận của Bộ trưởng tại cuộc họp giao ban", signer: "Nguyễn Thị Minh Họa" };

/** Writes raw operators, for what pdf-lib's own drawing does not do. */
export function write(page: PDFPage, ...operators: readonly string[]): void {
  page.pushOperators(...operators.map((one) => PDFOperator.of(one as PDFOperatorNames)));
}

/** A font under a name that operators can use on the page. */
export function nameOf(page: PDFPage, font: PDFFont): string {
  return page.node.newFontDictionary(font.name, font.ref).toString();
}

export const inHex = (font: PDFFont, text: string): string => font.encodeText(text).toString();
