import type { Picture } from "./reduce";

/** The oblongs that are judged, in reduced pixels: a word of a line of text. */
export const cell = { width: 8, height: 4 } as const;
/** How far apart two blurred colours may be, of 255: other letters of the same weight are nearer than this. */
const apart = 30;
/** Of an oblong's pixels, how many may differ. */
const share = 0.34;

export interface Difference {
  /** Corners of the oblongs that differ, in reduced pixels. */
  readonly cells: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Whether a block has moved, gone, come or changed its colours between two reduced pictures. Other digits, other edges of letters, and
 * everything a pixel up or down are no difference.
 */
export function compare(before: Picture, now: Picture): Difference {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const [one, other] = [blurred(before, width, height), blurred(now, width, height)];
  const marked = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (!meets(one, other, x, y, width, height) || !meets(other, one, x, y, width, height)) marked[y * width + x] = 1;
  const cells: { x: number; y: number }[] = [];
  // Each overlaps the next by half: what lies on an edge is seen whole by one of them.
  for (let y = 0; y < height; y += cell.height / 2) {
    for (let x = 0; x < width; x += cell.width / 2) {
      let count = 0;
      for (let dy = 0; dy < cell.height; dy += 1) for (let dx = 0; dx < cell.width; dx += 1) if (y + dy < height && x + dx < width) count += marked[(y + dy) * width + x + dx]!;
      if (count > cell.width * cell.height * share) cells.push({ x, y });
    }
  }
  return { cells };
}

/** Whether the colour of the first at this place is found in the second there or right beside it. */
function meets(one: Float32Array, other: Float32Array, x: number, y: number, width: number, height: number): boolean {
  const at = (y * width + x) * 3;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const near = (ny * width + nx) * 3;
      if (Math.abs(one[at]! - other[near]!) < apart && Math.abs(one[at + 1]! - other[near + 1]!) < apart && Math.abs(one[at + 2]! - other[near + 2]!) < apart) return true;
    }
  }
  return false;
}

/** The mean of five beside each other, which makes one shade of a word's letters; where a picture does not reach, a colour that no page has. */
function blurred({ width, height, rgb }: Picture, wide: number, high: number): Float32Array {
  const out = new Float32Array(wide * high * 3);
  const nowhere = [255, 0, 255];
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const to = (y * wide + x) * 3;
      if (x >= width || y >= height) {
        out.set(nowhere, to);
        continue;
      }
      let count = 0;
      for (let near = Math.max(0, x - 2); near <= Math.min(width - 1, x + 2); near += 1) {
        for (let part = 0; part < 3; part += 1) out[to + part]! += rgb[(y * width + near) * 3 + part]!;
        count += 1;
      }
      for (let part = 0; part < 3; part += 1) out[to + part]! /= count;
    }
  }
  return out;
}
