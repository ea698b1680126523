import { readFileSync } from "node:fs";
import fontkit from "@pdf-lib/fontkit";
import { PDFDocument, rgb } from "pdf-lib";
import type { PDFFont, PDFPage } from "pdf-lib";
import { fontFiles } from "./fonts";
import { layOut } from "./lay-out";
import type { OfficialDocument } from "./official-document";
import { pageSize } from "./page";
import type { Mark, Measure, Page, Style } from "./page";

const colours = { black: rgb(0, 0, 0), blue: rgb(0.05, 0.2, 0.65), red: rgb(0.8, 0.08, 0.1) };

/** A PDF with a text layer, as a document system exports it. */
export async function makePdf(document: OfficialDocument): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const fonts = await embedFonts(pdf);
  stamp(pdf, document);
  for (const page of layOut(document, measureWith(fonts))) drawPage(pdf.addPage([pageSize.width, pageSize.height]), page, fonts);
  return pdf.save();
}

/** Lays out with the same fonts, for a picture of the pages. */
export async function pagesOf(document: OfficialDocument): Promise<readonly Page[]> {
  return layOut(document, measureWith(await embedFonts(await PDFDocument.create())));
}

export function stamp(pdf: PDFDocument, document: OfficialDocument): void {
  const day = new Date(`${document.date ?? "2026-11-02"}T02:00:00Z`);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  pdf.setProducer("evanban samples");
}

async function embedFonts(pdf: PDFDocument): Promise<Record<Style, PDFFont>> {
  pdf.registerFontkit(fontkit);
  const files = fontFiles();
  // Ligatures have no letter of their own in the text layer: "fi" would be lost on extraction.
  const embed = (style: Style) => pdf.embedFont(readFileSync(files[style]), { subset: true, features: { liga: false, clig: false } });
  return { regular: await embed("regular"), bold: await embed("bold"), italic: await embed("italic"), boldItalic: await embed("boldItalic") };
}

function measureWith(fonts: Record<Style, PDFFont>): Measure {
  return (text, style, size) => fonts[style].widthOfTextAtSize(text, size);
}

function drawPage(page: PDFPage, content: Page, fonts: Record<Style, PDFFont>): void {
  for (const mark of content.marks) drawMark(page, mark, fonts);
}

function drawMark(page: PDFPage, mark: Mark, fonts: Record<Style, PDFFont>): void {
  const up = (y: number) => pageSize.height - y;
  switch (mark.kind) {
    case "text":
      page.drawText(mark.text, { x: mark.x, y: up(mark.y), size: mark.size, font: fonts[mark.style], color: colours[mark.ink] });
      return;
    case "rule":
      page.drawLine({ start: { x: mark.x, y: up(mark.y) }, end: { x: mark.x + mark.width, y: up(mark.y) }, thickness: 0.7 });
      return;
    case "box":
      page.drawRectangle({ x: mark.x, y: up(mark.y + mark.height), width: mark.width, height: mark.height, borderColor: colours.red, borderWidth: 1.2 });
      return;
    case "seal":
      for (const radius of [33, 30.5]) page.drawCircle({ x: mark.x, y: up(mark.y), size: radius, borderColor: colours.red, borderWidth: 1, borderOpacity: 0.8 });
      page.drawSvgPath(star(13), { x: mark.x, y: up(mark.y), color: colours.red, opacity: 0.8 });
      page.drawSvgPath(hand, { x: mark.x + 8, y: up(mark.y), borderColor: colours.blue, borderWidth: 1.3 });
  }
}

/** A five-pointed star around the origin. */
export function star(radius: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : radius * 0.4;
    const angle = (Math.PI / 5) * i - Math.PI / 2;
    return `${(r * Math.cos(angle)).toFixed(2)} ${(r * Math.sin(angle)).toFixed(2)}`;
  });
  return `M ${points.join(" L ")} Z`;
}

/** Nobody's signature. */
export const hand = "M 0 6 C 8 -22 16 -20 12 2 S 26 -18 30 -4 S 40 10 46 -8 S 58 -2 64 4 M -4 14 C 20 8 44 8 70 10";
