import { describe, test } from "@jest/globals";
import { sharedPath } from "./shared-path";

/** A group of tests that reads a shared file; where it is absent the group is skipped and says so. */
export function describeWithShared(parts: readonly string[], name: string, tests: (file: string) => void): void {
  const file = sharedPath(...parts);
  if (file !== null) return void describe(name, () => tests(file));
  describe(name, () => {
    test.skip(`skipped: ${parts.join("/")} is not on this machine (set EVANBAN_SHARED)`, () => undefined);
  });
}
