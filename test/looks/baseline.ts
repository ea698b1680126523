import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { noteOf, writePng } from "./png";
import { nearest, openPicture, palette, type Picture } from "./reduce";

export const baselineFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), "baseline");

/** The reduced pictures of a state that somebody has looked at and accepted, by what they show ("vi.dark.narrow"). */
export async function readBaseline(state: string, folder = baselineFolder): Promise<ReadonlyMap<string, Picture>> {
  const file = path.join(folder, `${state}.png`);
  if (!existsSync(file)) return new Map();
  const bytes = readFileSync(file);
  const all = await openPicture(bytes);
  const kept = new Map<string, Picture>();
  for (const part of noteOf(bytes).split(" ")) {
    const [name = "", ...numbers] = part.split(",");
    const [x = 0, width = 0, height = 0] = numbers.map(Number);
    const rgb = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y += 1) rgb.set(all.rgb.subarray((y * all.width + x) * 3, (y * all.width + x + width) * 3), y * width * 3);
    kept.set(name, { width, height, rgb });
  }
  return kept;
}

/** One file a state, its pictures side by side, so that what a change did to it is one line of a commit. */
export function writeBaseline(state: string, pictures: ReadonlyMap<string, Picture>, folder = baselineFolder): void {
  const all = [...pictures].sort(([one], [other]) => (one < other ? -1 : 1));
  const width = all.reduce((sum, [, picture]) => sum + picture.width, 0);
  const height = Math.max(...all.map(([, picture]) => picture.height));
  const pixels = new Uint8Array(width * height);
  const note: string[] = [];
  let left = 0;
  for (const [name, picture] of all) {
    for (let y = 0; y < picture.height; y += 1) for (let x = 0; x < picture.width; x += 1) pixels[y * width + left + x] = indexAt(picture, x, y);
    note.push(`${name},${left},${picture.width},${picture.height}`);
    left += picture.width;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${state}.png`), writePng({ width, height, pixels, palette, note: note.join(" ") }));
}

function indexAt({ width, rgb }: Picture, x: number, y: number): number {
  const at = (y * width + x) * 3;
  const exact = palette.findIndex(([red, green, blue]) => red === rgb[at] && green === rgb[at + 1] && blue === rgb[at + 2]);
  return exact < 0 ? nearest([rgb[at]!, rgb[at + 1]!, rgb[at + 2]!]) : exact;
}
