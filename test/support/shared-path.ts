import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Data that belongs to development and is not part of the project: `EVANBAN_SHARED`, else the folder `shared` beside the project. */
const shared = process.env["EVANBAN_SHARED"] ?? path.resolve(root, "../shared");

/** Where a shared file lies; `null` when it is not on this machine. */
export function sharedPath(...parts: readonly string[]): string | null {
  const file = path.join(shared, ...parts);
  return existsSync(file) ? file : null;
}
