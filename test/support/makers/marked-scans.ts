import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { fontFiles } from "../../../host/samples/make/fonts";
import { markedPages, unmarkedPages, type MarkedPage, type Marks } from "./marked-pages";
import { assemble, pdfPage, type PdfPage } from "./pdf-file";
import { pagesOfSheet } from "./pdf-sheet";
import { randomFrom, type Random } from "./random";
import { joined, utf8 } from "./zip-file";

export interface MarkedScan {
  readonly name: string;
  /** The page as the copier's picture. */
  readonly jpeg: Uint8Array;
  /** The same picture as the only page of a PDF. */
  readonly pdf: Uint8Array;
  readonly marks: Marks;
}

/** How a copier gives a page back; each has its own reds, slants and dirt. */
interface Copier {
  readonly dotsPerInch: number;
  /** Of a JPEG, 0 to 100. */
  readonly quality: number;
  readonly specks: number;
  readonly stamp: string;
  /** Degrees by which a stamp may be slanted. */
  readonly slant: number;
}

const copiers: readonly Copier[] = [
  { dotsPerInch: 200, quality: 70, specks: 700, stamp: "#a81f26", slant: 0 },
  { dotsPerInch: 300, quality: 60, specks: 1500, stamp: "#c8353b", slant: 2 },
  { dotsPerInch: 150, quality: 75, specks: 300, stamp: "#a81f26", slant: 1 },
  { dotsPerInch: 200, quality: 45, specks: 1000, stamp: "#d4626a", slant: 3 },
];

/** Pages as scans: a little crooked, a little dirty, marks in red. Of each copier in turn, `turn` says which is the first. */
export function markedScans(pages: readonly MarkedPage[] = [...markedPages(), ...unmarkedPages()], turn = 0): readonly MarkedScan[] {
  GlobalFonts.registerFromPath(fontFiles().bold, "scan-bold");
  GlobalFonts.registerFromPath(fontFiles().regular, "scan-regular");
  return pages.map((page, i) => {
    const copier = (turn + i) % copiers.length;
    const { jpeg, width, height } = picture(page, copiers[copier]!, randomFrom(i, turn === 0 ? "scan" : `scan${turn}`));
    return { name: `${page.name}, copier ${copier}`, jpeg, pdf: pdfOfPicture(jpeg, width, height), marks: page.marks };
  });
}

function picture({ sheet, around }: MarkedPage, { dotsPerInch, quality, specks, stamp, slant }: Copier, random: Random): { readonly jpeg: Uint8Array; readonly width: number; readonly height: number } {
  const scale = dotsPerInch / 72;
  const [width, height] = [Math.round(pdfPage.width * scale), Math.round(pdfPage.height * scale)];
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#f4f2ec";
  pen.fillRect(0, 0, width, height);
  pen.translate(width / 2, height / 2);
  pen.rotate(((random.next() - 0.5) * 1.6 * Math.PI) / 180);
  pen.translate(-width / 2, -height / 2);
  pen.scale(scale, scale);
  draw(pen, pagesOfSheet(sheet, around)[0]!, stamp, () => ((random.next() - 0.5) * 2 * slant * Math.PI) / 180);
  pen.resetTransform();
  for (let i = 0; i < specks; i++) {
    const grey = Math.round(90 + random.next() * 130);
    pen.fillStyle = `rgba(${grey},${grey},${grey},0.5)`;
    pen.fillRect(random.next() * width, random.next() * height, random.chance(0.03) ? 2.5 : 1.2, 1.2);
  }
  return { jpeg: new Uint8Array(canvas.toBuffer("image/jpeg", quality)), width, height };
}

/** What a stamp says is red. */
const stamped = /^\W*(TUYỆT |TỐI )?(MẬT|MẶT|MẤT|MAT)$|^(T U Y Ệ T|T Ố I|M Ậ T|T À I|L Ư U|X E M)|^(HỎA|HOẢ) TỐC|KHẨN$|^TÀI LIỆU THU|^LƯU HÀNH|^XEM XONG/;

function draw(pen: SKRSContext2D, page: PdfPage, stamp: string, slant: () => number): void {
  for (const [x, y, width, height] of page.boxes ?? []) {
    pen.strokeStyle = "#c3242b";
    pen.lineWidth = 1.2;
    pen.strokeRect(x, pdfPage.height - y - height, width, height);
  }
  for (const { text, x, y, size: points } of page.texts) {
    pen.font = `${points}px ${text === text.toUpperCase() ? "scan-bold" : "scan-regular"}`;
    const isStamp = stamped.test(text.normalize("NFC"));
    pen.fillStyle = isStamp ? stamp : "#1c1c1e";
    pen.save();
    pen.translate(x, pdfPage.height - y);
    if (isStamp) pen.rotate(slant());
    pen.fillText(text, 0, 0);
    pen.restore();
  }
}

function pdfOfPicture(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const content = `q ${pdfPage.width} 0 0 ${pdfPage.height} 0 0 cm /I Do Q`;
  return assemble([
    utf8("<</Type/Catalog/Pages 2 0 R>>"),
    utf8("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
    utf8(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pdfPage.width} ${pdfPage.height}]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>`),
    utf8(`<</Length ${content.length}>>stream\n${content}\nendstream`),
    joined([utf8(`<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`), jpeg, utf8("\nendstream")]),
  ]);
}
