import type { Picture } from "./reduce";

/** Side of the squares that are judged, in reduced pixels: about a line and a half of text high. */
const cell = 6;
/** How far apart two blurred colours may be, of 255: other letters of the same weight are nearer than this. */
const apart = 40;
/** Of a square's pixels, how many may differ. */
const share = 0.34;

export interface Difference {
  /** Corners of the squares that differ, in reduced pixels. */
  readonly cells: readonly { readonly x: number; readonly y: number }[];
  /** For the eye: which pixels. */
  readonly marked: Uint8Array;
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
  // Each square overlaps the next by half: what lies on an edge is seen whole by one of them.
  for (let y = 0; y < height; y += cell / 2) {
    for (let x = 0; x < width; x += cell / 2) {
      let count = 0;
      for (let dy = 0; dy < cell; dy += 1) for (let dx = 0; dx < cell; dx += 1) if (y + dy < height && x + dx < width) count += marked[(y + dy) * width + x + dx]!;
      if (count > cell * cell * share) cells.push({ x, y });
    }
  }
  return { cells, marked };
}

export const cellSide = cell;

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

/** The mean of three by three; where a picture does not reach, a colour that no page has. */
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
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const [nx, ny] = [x + dx, y + dy];
          if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
          const from = (ny * width + nx) * 3;
          for (let part = 0; part < 3; part += 1) out[to + part]! += rgb[from + part]!;
          count += 1;
        }
      }
      for (let part = 0; part < 3; part += 1) out[to + part]! /= count;
    }
  }
  return out;
}
