/** Draws the add-in's icons: `npx tsx build/draw-icons.ts`. A sheet with lines of text and the red seal of an issued document. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";

const folder = new URL("../assets/icons/", import.meta.url);
mkdirSync(folder, { recursive: true });

for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
  const canvas = createCanvas(size, size);
  const pen = canvas.getContext("2d");
  pen.scale(size / 32, size / 32);

  pen.fillStyle = "#0f5fa8";
  pen.beginPath();
  pen.roundRect(4, 1, 21, 30, 3);
  pen.fill();
  pen.fillStyle = "#ffffff";
  pen.beginPath();
  pen.roundRect(6, 3, 17, 26, 1.5);
  pen.fill();

  pen.fillStyle = "#0f5fa8";
  const lines = size <= 20 ? [8, 14] : [8, 12, 16, 20];
  for (const y of lines) pen.fillRect(9, y, y === 8 ? 11 : 9, size <= 20 ? 2.4 : 1.6);

  pen.fillStyle = "#c4262e";
  pen.beginPath();
  pen.arc(23, 23, 7.5, 0, 2 * Math.PI);
  pen.fill();
  pen.strokeStyle = "#ffffff";
  pen.lineWidth = 2.4;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.beginPath();
  pen.moveTo(19.6, 23.2);
  pen.lineTo(22.2, 25.8);
  pen.lineTo(26.6, 20.6);
  pen.stroke();

  writeFileSync(new URL(`icon-${size}.png`, folder), canvas.toBuffer("image/png"));
}
