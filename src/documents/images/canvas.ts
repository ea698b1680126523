import { ReadingFailure } from "../reading-failure";
import type { PageImage } from "./page-image";

/** Where pixels can be drawn: a Worker's own canvas, or Node's package; neither where there is no need for one. */
export function canvasKind(): "offscreen" | "node" {
  return typeof OffscreenCanvas === "undefined" ? "node" : "offscreen";
}

export interface Canvas {
  readonly element: unknown;
  readonly pen: unknown;
  /** Red, green, blue, alpha. */
  pixels(): Uint8Array;
}

export async function openCanvas(width: number, height: number): Promise<Canvas> {
  const element = canvasKind() === "offscreen" ? new OffscreenCanvas(width, height) : (await nodeCanvas()).createCanvas(width, height);
  const pen = element.getContext("2d", { willReadFrequently: true } as never) as OffscreenCanvasRenderingContext2D | null;
  if (!pen) throw new ReadingFailure("too-large", "canvas");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  return {
    element,
    pen,
    pixels: () => {
      const { data } = pen.getImageData(0, 0, width, height);
      return new Uint8Array(data.buffer, data.byteOffset, data.length);
    },
  };
}

/** Decodes a picture of a kind every browser knows, on white, turned as the camera noted. Its size must have been looked at before. */
export async function decodePicture(bytes: Uint8Array, type: "image/png" | "image/jpeg"): Promise<PageImage> {
  try {
    const picture = canvasKind() === "offscreen" ? await createImageBitmap(new Blob([bytes as BlobPart], { type }), { imageOrientation: "from-image" }) : await (await nodeCanvas()).loadImage(bytes);
    const { width, height } = picture;
    const canvas = await openCanvas(width, height);
    (canvas.pen as { drawImage(image: unknown, x: number, y: number): void }).drawImage(picture, 0, 0);
    if ("close" in picture) picture.close();
    return { width, height, channels: 4, data: canvas.pixels() };
  } catch (error) {
    throw error instanceof ReadingFailure ? error : new ReadingFailure("damaged", String(error));
  }
}

/** Only in Node, where there is no canvas; the bundler must not follow it. */
async function nodeCanvas(): Promise<typeof import("@napi-rs/canvas")> {
  try {
    return (await import(/* webpackIgnore: true */ "@napi-rs/canvas" as string)) as typeof import("@napi-rs/canvas");
  } catch (error) {
    throw new ReadingFailure("unsupported", String(error));
  }
}
