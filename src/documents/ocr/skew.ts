import type { PageImage } from "../images/page-image";

/** How a page lies, told by where its ink stands. */
export interface Lie {
  /** Its lines run up and down the picture: it was fed sideways. */
  readonly sideways: boolean;
  /** It stands on its head, or, sideways, its head is on the right. */
  readonly upsideDown: boolean;
  /** Degrees its lines fall towards the right, once it is turned upright by quarters. */
  readonly angle: number;
}

/** Width of the picture that is measured. */
const measured = 850;
const widest = 5;

/** Tells how a grey page lies: ink in lines gives a profile of peaks and gaps, sharpest along the lines. */
export function lieOf(page: PageImage): Lie {
  const ink = inkOf(page);
  const across = sharpestAngle(ink.xs, ink.ys, ink.count);
  const down = sharpestAngle(ink.ys, ink.xs, ink.count);
  // Most pages are fed the right way; one wider than high may be either.
  const sideways = down.sharpness > (page.width > page.height ? 1 : 2) * across.sharpness;
  const best = sideways ? down : across;
  // Turned a quarter, a line that rose falls: y becomes x, counted backwards.
  return { sideways, upsideDown: best.lean > 0.01 * best.sharpness ** 1.5, angle: sideways ? -best.angle : best.angle };
}

interface Ink {
  readonly xs: Int16Array;
  readonly ys: Int16Array;
  readonly count: number;
}

/** Dark places of the page, shrunk; its rims are left out, where scanners leave shadows. */
function inkOf({ width, height, data }: PageImage): Ink {
  const step = Math.max(1, Math.min(width, height) / measured);
  const wide = Math.floor(width / step);
  const high = Math.floor(height / step);
  const threshold = darkness(data);
  const xs = new Int16Array(wide * high);
  const ys = new Int16Array(wide * high);
  let count = 0;
  for (let y = Math.round(high * 0.03); y < high * 0.97; y++) {
    const row = Math.floor(y * step) * width;
    for (let x = Math.round(wide * 0.03); x < wide * 0.97; x++) {
      if ((data[row + Math.floor(x * step)] as number) >= threshold) continue;
      xs[count] = x;
      ys[count++] = y;
    }
  }
  return { xs, ys, count };
}

/** What is darker is ink: well below the paper's own shade. */
function darkness(data: Uint8Array): number {
  const shades = new Uint32Array(256);
  const step = Math.max(1, Math.floor(data.length / 200_000));
  let seen = 0;
  for (let i = 0; i < data.length; i += step, seen++) shades[data[i] as number]!++;
  let paper = 255;
  for (let above = 0; paper > 0 && above < 0.4 * seen; paper--) above += shades[paper] as number;
  return 0.65 * paper;
}

interface Profile {
  readonly angle: number;
  readonly sharpness: number;
  /** Below 0 when lines end more sharply at their foot than at their head, as Latin letters with accents do. */
  readonly lean: number;
}

function sharpestAngle(along: Int16Array, across: Int16Array, count: number): Profile {
  let best = profileAt(along, across, count, 0);
  const look = (from: number, to: number, step: number) => {
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const profile = profileAt(along, across, count, angle);
      if (profile.sharpness > 1.002 * best.sharpness) best = profile;
    }
  };
  look(-widest, widest, 0.5);
  look(best.angle - 0.4, best.angle + 0.4, 0.1);
  return best;
}

function profileAt(along: Int16Array, across: Int16Array, count: number, angle: number): Profile {
  const slope = Math.tan((angle * Math.PI) / 180);
  const bins = new Float64Array(4096);
  for (let i = 0; i < count; i++) {
    const at = Math.round((across[i] as number) - slope * (along[i] as number)) + 512;
    if (at >= 0 && at < 4096) bins[at]!++;
  }
  let sharpness = 0;
  let lean = 0;
  for (let i = 1; i < 4096; i++) {
    const change = (bins[i] as number) - (bins[i - 1] as number);
    sharpness += change * change;
    lean += change * change * change;
  }
  return { angle, sharpness, lean };
}

/** Levels a grey page by pushing its columns up and down; letters lean by the same small angle, which hurts no reader. */
export function level(page: PageImage, angle: number): PageImage {
  const { width, height, data } = page;
  const slope = Math.tan((angle * Math.PI) / 180);
  const levelled = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = y + slope * (x - width / 2);
      const whole = Math.floor(from);
      if (whole < 0 || whole + 1 >= height) continue;
      const share = from - whole;
      const at = whole * width + x;
      levelled[y * width + x] = (data[at] as number) * (1 - share) + (data[at + width] as number) * share;
    }
  return { ...page, data: levelled };
}
