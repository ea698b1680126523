import type { Budget } from "../budget";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size in a JPEG's frame header; `null` when there is none before the picture's data. */
export function jpegSize(bytes: Uint8Array, start = 0): Size | null {
  let at = start + 2;
  // Every segment leads to the next; a file of nothing but tiny segments is no picture.
  for (let segments = 0; segments < 1000 && at + 9 < bytes.length; segments++) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return frameSize(bytes, at);
    else if (marker === 0xda || marker === 0xd9) return null;
    else at += 2 + Math.max(2, pair(bytes, at + 2));
  }
  return null;
}

/** A frame header's length follows from its number of colours: bytes that look like a JPEG by chance fail here. */
function frameSize(bytes: Uint8Array, at: number): Size | null {
  return pair(bytes, at + 2) === 8 + 3 * (bytes[at + 9] ?? 0) ? { height: pair(bytes, at + 5), width: pair(bytes, at + 7) } : null;
}

/** Whether every JPEG that begins anywhere in the file has at most so many pixels. */
export function jpegsWithin(bytes: Uint8Array, most: number, budget: Budget): boolean {
  for (let at = bytes.indexOf(0xff); at >= 0 && at + 3 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    budget.tick();
    if (bytes[at + 1] !== 0xd8 || bytes[at + 2] !== 0xff) continue;
    const size = jpegSize(bytes, at);
    if (size && size.width * size.height > most) return false;
  }
  return true;
}

const pair = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
