import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "@jest/globals";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Data that belongs to development and is not part of the project: `EVANBAN_SHARED`, else the folder `shared` beside the project. */
const shared = process.env["EVANBAN_SHARED"] ?? path.resolve(root, "../shared");

/** Where a shared file lies; `null` when it is not on this machine. */
export function sharedPath(...parts: readonly string[]): string | null {
  const file = path.join(shared, ...parts);
  return existsSync(file) ? file : null;
}

/** A group of tests that reads a shared file; where it is absent the group is skipped and says so. */
export function describeWithShared(parts: readonly string[], name: string, tests: (file: string) => void): void {
  const file = sharedPath(...parts);
  if (file !== null) return void describe(name, () => tests(file));
  describe(name, () => {
    test.skip(`skipped: ${parts.join("/")} is not on this machine (set EVANBAN_SHARED)`, () => undefined);
  });
}
