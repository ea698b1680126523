import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Small JSON files beside the mailboxes: roaming settings of each person, master categories of each mailbox, what was imported. */
export class KeptSettings {
  constructor(private readonly folder: string) {}

  read<T>(name: string, otherwise: T): T {
    try {
      return JSON.parse(readFileSync(this.file(name), "utf8")) as T;
    } catch {
      return otherwise;
    }
  }

  /** Whole or not at all: written beside, then renamed. */
  write(name: string, value: unknown): void {
    mkdirSync(this.folder, { recursive: true });
    const file = this.file(name);
    writeFileSync(`${file}.new`, JSON.stringify(value, null, 1));
    renameSync(`${file}.new`, file);
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private file(name: string): string {
    return path.join(this.folder, `${encodeURIComponent(name)}.json`);
  }
}
