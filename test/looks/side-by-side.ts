import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { cell, type Difference } from "./compare";
import { scale, type Picture } from "./reduce";

/** What was accepted, what is there now, and where they differ, as one picture. */
export function sideBySide(before: Picture, now: Picture, { cells }: Difference): Buffer {
  const zoom = scale / 2;
  const width = Math.max(before.width, now.width) * zoom;
  const height = Math.max(before.height, now.height) * zoom;
  const canvas = createCanvas(width * 3 + 20, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#c0c";
  context.fillRect(0, 0, canvas.width, height);
  draw(context, before, 0, zoom);
  draw(context, now, width + 10, zoom);
  draw(context, now, width * 2 + 20, zoom);
  context.fillStyle = "rgba(255,0,0,0.45)";
  for (const { x, y } of cells) context.fillRect(width * 2 + 20 + x * zoom, y * zoom, cell.width * zoom, cell.height * zoom);
  return canvas.toBuffer("image/png");
}

function draw(context: SKRSContext2D, { width, height, rgb }: Picture, left: number, zoom: number): void {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      context.fillStyle = `rgb(${rgb[at]},${rgb[at + 1]},${rgb[at + 2]})`;
      context.fillRect(left + x * zoom, y * zoom, zoom, zoom);
    }
  }
}
