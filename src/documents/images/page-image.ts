/** A page as pixels, row by row from the top left; black is 0. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: grey, red-green-blue, or those and an alpha that is ignored. */
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array;
}

/** The pages of a picture file; only a TIFF has more than one. */
export interface ImagePages {
  readonly count: number;
  /** Counted from 1, as in a PDF. */
  page(number: number): Promise<PageImage>;
}

/** Pixels of one picture that are decoded at most: A4 at 600 dpi, twice what offices scan. */
export const mostPixels = 40_000_000;

/** Quarter turns clockwise. */
export type Quarter = 0 | 1 | 2 | 3;

export function turnImage(image: PageImage, quarter: Quarter): PageImage {
  if (quarter === 0) return image;
  const { width, height, channels, data } = image;
  const [newWidth, newHeight] = quarter === 2 ? [width, height] : [height, width];
  const turned = new Uint8Array(width * height * channels);
  // Where the first pixel goes, and how far a step right or down in the old page leads in the new one.
  const first = quarter === 1 ? height - 1 : quarter === 2 ? width * height - 1 : (width - 1) * height;
  const right = quarter === 1 ? newWidth : quarter === 2 ? -1 : -newWidth;
  const down = quarter === 1 ? -1 : quarter === 2 ? -newWidth : 1;
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = (first + y * down) * channels;
    for (let x = 0; x < width; x++, to += right * channels) for (let c = 0; c < channels; c++) turned[to + c] = data[from++] as number;
  }
  return { width: newWidth, height: newHeight, channels, data: turned };
}

/** A part of the page, whole rows. */
export function rowsOf(image: PageImage, from: number, to: number): PageImage {
  const stride = image.width * image.channels;
  return { ...image, height: to - from, data: image.data.subarray(from * stride, to * stride) };
}
