import type { Budget } from "../budget";
import type { Matrix } from "../pdf/matrix";
import { mostPixels, turnImage, type PageImage, type Quarter } from "./page-image";
import { resize } from "./resize";

/** A picture and where its unit square lies on the page, whose y grows downwards. */
export interface PlacedPicture {
  readonly image: PageImage;
  readonly at: Matrix;
  /** Brightness a mask paints with where its bits are 0; `null` for a picture. */
  readonly ink: number | null;
}

/** Share of the page the pictures must cover: a letterhead's emblem is not a scan. */
const covering = 0.4;

/** The page put together from its pictures at their own resolution; `null` when they are askew or too small to be the page. */
export function placePictures(pictures: readonly PlacedPicture[], pageWidth: number, pageHeight: number, budget: Budget): PageImage | null {
  const placed: Placed[] = [];
  for (const picture of pictures) {
    const one = placeOf(picture);
    if (!one) return null;
    placed.push(one);
  }
  const area = placed.reduce((sum, one) => sum + inside(one.left, one.right, pageWidth) * inside(one.top, one.bottom, pageHeight), 0);
  if (area < covering * pageWidth * pageHeight) return null;
  const main = placed.reduce((best, one) => (one.image.width * one.image.height > best.image.width * best.image.height ? one : best));
  const whole = main.ink === null && main.right - main.left > 0.9 * pageWidth && main.bottom - main.top > 0.9 * pageHeight;
  // A scanner's page often has a second layer in front; with one, only that.
  if (whole && placed.length === 1) return turnImage(main.image, main.quarter);
  const scale = Math.min((main.quarter % 2 === 0 ? main.image.width : main.image.height) / (main.right - main.left), Math.sqrt(mostPixels / (pageWidth * pageHeight)));
  return compose(placed, Math.max(1, Math.round(pageWidth * scale)), Math.max(1, Math.round(pageHeight * scale)), scale, budget);
}

interface Placed extends PlacedPicture {
  readonly quarter: Quarter;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the picture lies and how it was turned; `null` when it is not level, or mirrored. */
function placeOf(picture: PlacedPicture): Placed | null {
  const [a, b, c, d, e, f] = picture.at;
  const big = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  const zero = (n: number) => Math.abs(n) < 0.02 * big;
  // The picture's top edge lies at y = 1 of its square: upright is a > 0 and d < 0 on a page whose y grows downwards.
  const quarter = zero(b) && zero(c) ? (a > 0 && d < 0 ? 0 : a < 0 && d > 0 ? 2 : null) : zero(a) && zero(d) ? (b > 0 && c > 0 ? 1 : b < 0 && c < 0 ? 3 : null) : null;
  if (quarter === null || !Number.isFinite(a + b + c + d + e + f)) return null;
  return { ...picture, quarter, left: e + Math.min(0, a + c), right: e + Math.max(0, a + c), top: f + Math.min(0, b + d), bottom: f + Math.max(0, b + d) };
}

const inside = (from: number, to: number, most: number) => Math.max(0, Math.min(to, most) - Math.max(from, 0));

function compose(placed: readonly Placed[], width: number, height: number, scale: number, budget: Budget): PageImage {
  const data = new Uint8Array(width * height * 3).fill(255);
  for (const { image, quarter, ink, ...at } of placed) {
    const left = Math.round(at.left * scale);
    const top = Math.round(at.top * scale);
    const wide = Math.min(2 * width, Math.max(1, Math.round((at.right - at.left) * scale)));
    const high = Math.min(2 * height, Math.max(1, Math.round((at.bottom - at.top) * scale)));
    const turned = resize(turnImage(image, quarter), wide, high);
    for (let y = Math.max(0, -top); y < high && y + top < height; y++) {
      budget.tick();
      for (let x = Math.max(0, -left); x < wide && x + left < width; x++) {
        const from = (y * wide + x) * turned.channels;
        const to = ((y + top) * width + x + left) * 3;
        for (let c = 0; c < 3; c++) {
          const value = turned.data[from + (turned.channels === 1 ? 0 : c)] as number;
          // A mask paints with its ink where it is 0, and lets the page through where it is 255.
          data[to + c] = ink === null ? value : (ink * (255 - value) + (data[to + c] as number) * value) / 255;
        }
      }
    }
  }
  return { width, height, channels: 3, data };
}
