import { writePng } from "./png";
import type { Picture } from "./reduce";

/** A picture of a screen in few colours, which is a third of its size and looks the same. */
export function inFewColours(picture: Picture, most = 128): Buffer {
  const { width, height, rgb } = picture;
  const counted = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const key = keyAt(rgb, at);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const palette = [...counted].sort(([, one], [, other]) => other - one).slice(0, most).map(([key]) => colourOf(key));
  const known = new Map<number, number>();
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const key = keyAt(rgb, at * 3);
    const index = known.get(key) ?? nearestOf(colourOf(key), palette);
    known.set(key, index);
    pixels[at] = index;
  }
  return writePng({ width, height, pixels, palette });
}

/** Five bits a part, which an eye does not tell from eight on a screen of plain colours. */
const keyAt = (rgb: Uint8Array, at: number): number => ((rgb[at]! >> 3) << 10) | ((rgb[at + 1]! >> 3) << 5) | (rgb[at + 2]! >> 3);

type Colour = readonly [number, number, number];
const colourOf = (key: number): Colour => [key >> 10, (key >> 5) & 31, key & 31].map((part) => Math.round((part * 255) / 31)) as unknown as Colour;

function nearestOf([red, green, blue]: Colour, palette: readonly Colour[]): number {
  let [best, least] = [0, Infinity];
  palette.forEach((one, at) => {
    const far = (one[0] - red) ** 2 + (one[1] - green) ** 2 + (one[2] - blue) ** 2;
    if (far < least) [best, least] = [at, far];
  });
  return best;
}
