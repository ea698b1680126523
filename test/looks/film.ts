import { createCanvas, GifEncoder, loadImage } from "@napi-rs/canvas";
import type { Page } from "playwright-core";
import { settled } from "./surfaces";

const size: { readonly width: number; readonly height: number } = { width: 960, height: 600 };

/** A moving picture of a window, moment by moment: of each only what has changed is kept. */
export class Film {
  private readonly moments: { readonly pixels: Uint8ClampedArray; readonly lasts: number }[] = [];
  constructor(private readonly page: Page) {}

  async moment(lasts: number): Promise<void> {
    await settled(this.page);
    const image = await loadImage(await this.page.screenshot({ animations: "disabled", caret: "hide" }));
    const canvas = createCanvas(size.width, size.height);
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, size.width, size.height);
    this.moments.push({ pixels: context.getImageData(0, 0, size.width, size.height).data, lasts });
  }

  cut(): Buffer {
    const encoder = new GifEncoder(size.width, size.height, { repeat: 0, quality: 10 });
    let before: Uint8ClampedArray | null = null;
    for (const { pixels, lasts } of this.moments) {
      const { left, top, width, height } = changed(before, pixels);
      const part = new Uint8Array(width * height * 4);
      for (let y = 0; y < height; y += 1) part.set(pixels.subarray(((top + y) * size.width + left) * 4, ((top + y) * size.width + left + width) * 4), y * width * 4);
      encoder.addFrame(part, width, height, { delay: lasts, left, top });
      before = pixels;
    }
    return encoder.finish();
  }
}

/** The least oblong outside which two moments are the same. */
function changed(before: Uint8ClampedArray | null, now: Uint8ClampedArray): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  if (before === null) return { left: 0, top: 0, ...size };
  let [left, top, right, bottom] = [size.width, size.height, 0, 0];
  for (let at = 0; at < now.length; at += 4) {
    if (now[at] === before[at] && now[at + 1] === before[at + 1] && now[at + 2] === before[at + 2]) continue;
    const [x, y] = [(at / 4) % size.width, Math.floor(at / 4 / size.width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return right < left ? { left: 0, top: 0, width: 1, height: 1 } : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
