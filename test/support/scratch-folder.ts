import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "@jest/globals";

interface ScratchFolder {
  readonly folder: string;
  at(name: string): string;
  /** The file's path. */
  write(name: string, content: string | Uint8Array): string;
}

/** A folder of the test file's own, which goes when its tests are over. */
export function scratchFolder(name: string): ScratchFolder {
  const folder = mkdtempSync(path.join(tmpdir(), `evanban-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (file: string): string => path.join(folder, file);
  const write = (file: string, content: string | Uint8Array): string => {
    writeFileSync(at(file), content);
    return at(file);
  };
  return { folder, at, write };
}
