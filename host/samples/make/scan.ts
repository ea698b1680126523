import { createCanvas, GlobalFonts, Path2D } from "@napi-rs/canvas";
import { PDFDocument } from "pdf-lib";
import { fontFiles } from "./fonts";
import type { OfficialDocument } from "./official-document";
import { pageSize } from "./page";
import type { Mark, Page, Style } from "./page";
import { hand, pagesOf, stamp, star } from "./pdf";

const dotsPerInch = 150;
const scale = dotsPerInch / 72;

/** A signed paper page put through the office copier: pictures only, a little crooked, a little dirty. */
export async function makeScan(document: OfficialDocument, tiltDegrees: number): Promise<Uint8Array> {
  for (const [style, file] of Object.entries(fontFiles())) GlobalFonts.registerFromPath(file, `sample-${style}`);
  const pdf = await PDFDocument.create();
  stamp(pdf, document);
  for (const [index, page] of (await pagesOf(document)).entries()) {
    const picture = await pdf.embedJpg(photograph(page, tiltDegrees * (index % 2 === 0 ? 1 : -0.6), index + 7));
    pdf.addPage([pageSize.width, pageSize.height]).drawImage(picture, { x: 0, y: 0, width: pageSize.width, height: pageSize.height });
  }
  return pdf.save();
}

function photograph(page: Page, tiltDegrees: number, seed: number): Buffer {
  const width = Math.round(pageSize.width * scale);
  const height = Math.round(pageSize.height * scale);
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#f4f2ec";
  pen.fillRect(0, 0, width, height);
  pen.translate(width / 2, height / 2);
  pen.rotate((tiltDegrees * Math.PI) / 180);
  pen.translate(-width / 2, -height / 2);
  pen.scale(scale, scale);
  for (const mark of page.marks) draw(pen, mark);
  pen.resetTransform();
  dirty(pen, width, height, seed);
  return canvas.toBuffer("image/jpeg", 62);
}

const inks = { black: "#1c1c1e", blue: "#1f3fa8", red: "#c3242b" };
const family = (style: Style, size: number) => `${size}px sample-${style}`;

function draw(pen: ReturnType<ReturnType<typeof createCanvas>["getContext"]>, mark: Mark): void {
  switch (mark.kind) {
    case "text":
      pen.font = family(mark.style, mark.size);
      pen.fillStyle = inks[mark.ink];
      pen.fillText(mark.text, mark.x, mark.y);
      return;
    case "rule":
      pen.fillStyle = inks.black;
      pen.fillRect(mark.x, mark.y, mark.width, 0.8);
      return;
    case "box":
      pen.strokeStyle = inks.red;
      pen.lineWidth = 1.2;
      pen.strokeRect(mark.x, mark.y, mark.width, mark.height);
      return;
    case "seal":
      pen.save();
      pen.translate(mark.x, mark.y);
      pen.globalAlpha = 0.8;
      pen.strokeStyle = inks.red;
      pen.fillStyle = inks.red;
      for (const radius of [33, 30.5]) {
        pen.beginPath();
        pen.arc(0, 0, radius, 0, Math.PI * 2);
        pen.stroke();
      }
      pen.fill(new Path2D(star(13)));
      pen.strokeStyle = inks.blue;
      pen.lineWidth = 1.3;
      pen.translate(8, 0);
      pen.stroke(new Path2D(hand));
      pen.restore();
  }
}

/** Specks and a shadow along the left edge; the same ones at every run. */
function dirty(pen: ReturnType<ReturnType<typeof createCanvas>["getContext"]>, width: number, height: number, seed: number): void {
  let state = seed * 2654435761;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const shadow = pen.createLinearGradient(0, 0, 40, 0);
  shadow.addColorStop(0, "rgba(60,60,60,0.35)");
  shadow.addColorStop(1, "rgba(60,60,60,0)");
  pen.fillStyle = shadow;
  pen.fillRect(0, 0, 40, height);
  for (let i = 0; i < 900; i += 1) {
    const grey = Math.round(90 + random() * 130);
    pen.fillStyle = `rgba(${grey},${grey},${grey},0.55)`;
    const size = random() < 0.03 ? 2.5 : 1.1;
    pen.fillRect(random() * width, random() * height, size, size);
  }
}
