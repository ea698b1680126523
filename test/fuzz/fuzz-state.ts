import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { formats, type Format } from "../support/makers/small-files";
import { noCounts, type Counts } from "./counts";

/** What has been tried so far, kept between runs. */
export type FuzzState = Record<Format, { readonly next: number; readonly counts: Counts; readonly crashes: number; readonly hangs: number }>;

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../.data/fuzz");
const file = path.join(folder, "state.json");

export function readState(): FuzzState {
  const fresh = Object.fromEntries(formats.map((format) => [format, { next: 1, counts: noCounts(), crashes: 0, hangs: 0 }])) as FuzzState;
  return existsSync(file) ? { ...fresh, ...(JSON.parse(readFileSync(file, "utf8")) as Partial<FuzzState>) } : fresh;
}

export function keepState(state: FuzzState): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(state, null, 1));
}

/** Keeps a file that broke a reader: the seed makes it again only while makers and changes stay as they are. */
export function keepInput(format: Format, seed: number, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const kept = path.join(folder, `${format}-${seed}.bin`);
  writeFileSync(kept, bytes);
  return kept;
}
