import type { PageImage } from "./page-image";

/** What of a coloured page is kept when it turns grey. */
export type Inks = "all" | "black";

/** The page in grey. With black ink alone, seals, signatures and pen vanish as far as they are coloured, and print under them comes out. */
export function greyOf(image: PageImage, inks: Inks = "all"): PageImage {
  const { width, height, channels, data } = image;
  if (channels === 1) return image;
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
    const red = data[at] as number;
    const green = data[at + 1] as number;
    const blue = data[at + 2] as number;
    grey[i] = inks === "black" ? Math.max(red, green, blue) : (red * 77 + green * 151 + blue * 28) >> 8;
  }
  return { width, height, channels: 1, data: grey };
}

/** Whether there is any colour to speak of: on a black-and-white page a second look in black ink shows nothing new. */
export function isColoured({ width, height, channels, data }: PageImage): boolean {
  if (channels === 1) return false;
  const step = Math.max(1, Math.floor((width * height) / 200_000));
  let coloured = 0;
  let seen = 0;
  for (let i = 0; i < width * height; i += step, seen++) {
    const at = i * channels;
    const red = data[at] as number;
    const green = data[at + 1] as number;
    const blue = data[at + 2] as number;
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured++;
  }
  return coloured > 0.0005 * seen;
}
