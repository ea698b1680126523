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

const dotsPerInch = 200;
const scale = dotsPerInch / 72;
const size = { width: Math.round(pdfPage.width * scale), height: Math.round(pdfPage.height * scale) };

/** Marked pages and near misses as scans: a little crooked, a little dirty, marks in red; one of `every` pages. */
export function markedScans(every = 1): readonly MarkedScan[] {
  GlobalFonts.registerFromPath(fontFiles().bold, "scan-bold");
  GlobalFonts.registerFromPath(fontFiles().regular, "scan-regular");
  const pages = [...markedPages(), ...unmarkedPages()].filter((_, i) => i % every === 0);
  return pages.map((page, i) => {
    const jpeg = picture(page, randomFrom(i, "scan"));
    return { name: page.name, jpeg, pdf: pdfOfPicture(jpeg), marks: page.marks };
  });
}

function picture({ sheet, around }: MarkedPage, random: Random): Uint8Array {
  const canvas = createCanvas(size.width, size.height);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#f4f2ec";
  pen.fillRect(0, 0, size.width, size.height);
  pen.translate(size.width / 2, size.height / 2);
  pen.rotate(((random.next() - 0.5) * 1.6 * Math.PI) / 180);
  pen.translate(-size.width / 2, -size.height / 2);
  pen.scale(scale, scale);
  draw(pen, pagesOfSheet(sheet, around)[0]!);
  pen.resetTransform();
  for (let i = 0; i < 700; i++) {
    const grey = Math.round(90 + random.next() * 130);
    pen.fillStyle = `rgba(${grey},${grey},${grey},0.5)`;
    pen.fillRect(random.next() * size.width, random.next() * size.height, random.chance(0.03) ? 2.5 : 1.2, 1.2);
  }
  return new Uint8Array(canvas.toBuffer("image/jpeg", 70));
}

/** What a stamp says is red. */
const stamped = /^\W*(TUYỆT |TỐI )?MẬT|^(HỎA|HOẢ) TỐC|KHẨN$|^TÀI LIỆU THU|^LƯU HÀNH|^XEM XONG/;

function draw(pen: SKRSContext2D, page: PdfPage): void {
  for (const [x, y, width, height] of page.boxes ?? []) {
    pen.strokeStyle = "#c3242b";
    pen.lineWidth = 1.2;
    pen.strokeRect(x, pdfPage.height - y - height, width, height);
  }
  for (const { text, x, y, size: points } of page.texts) {
    pen.font = `${points}px ${text === text.toUpperCase() ? "scan-bold" : "scan-regular"}`;
    pen.fillStyle = stamped.test(text.normalize("NFC")) ? "#a81f26" : "#1c1c1e";
    pen.fillText(text, x, pdfPage.height - y);
  }
}

function pdfOfPicture(jpeg: Uint8Array): Uint8Array {
  const content = `q ${pdfPage.width} 0 0 ${pdfPage.height} 0 0 cm /I Do Q`;
  return assemble([
    utf8("<</Type/Catalog/Pages 2 0 R>>"),
    utf8("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
    utf8(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pdfPage.width} ${pdfPage.height}]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>`),
    utf8(`<</Length ${content.length}>>stream\n${content}\nendstream`),
    joined([utf8(`<</Type/XObject/Subtype/Image/Width ${size.width}/Height ${size.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`), jpeg, utf8("\nendstream")]),
  ]);
}
