import type { PageImage } from "../../documents/images/page-image";

/** A page is shown no wider than this; sharper than a screen it need not be. */
const mostPixels = 1400;

export async function paintPage(canvas: HTMLCanvasElement, image: PageImage): Promise<void> {
  const width = Math.min(image.width, mostPixels);
  const height = Math.round((image.height * width) / image.width);
  const picture = await createImageBitmap(new ImageData(inColours(image), image.width, image.height), { resizeWidth: width, resizeHeight: height, resizeQuality: "high" });
  canvas.width = width;
  canvas.height = height;
  canvas.style.aspectRatio = `${width} / ${height}`;
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
  picture.close();
}

function inColours({ width, height, channels, data }: PageImage): Uint8ClampedArray<ArrayBuffer> {
  if (channels === 4) return new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, width * height * 4);
  const colours = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0, from = 0, to = 0; pixel < width * height; pixel += 1, from += channels, to += 4) {
    colours[to] = data[from]!;
    colours[to + 1] = data[channels === 3 ? from + 1 : from]!;
    colours[to + 2] = data[channels === 3 ? from + 2 : from]!;
    colours[to + 3] = 255;
  }
  return colours;
}
