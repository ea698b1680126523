import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileError, type FileError } from "./file-error";

/** A mail to check, or a path that leads to none. */
export type FoundMail = { readonly file: string; readonly error: FileError | null };

/** The `.eml` files a path stands for: itself, or those of a folder and its folders, sorted by name. */
export async function* findMails(path: string): AsyncGenerator<FoundMail> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (!isFolder) yield { file: path, error: null };
    else yield* mailsIn(path);
  } catch (error) {
    yield { file: path, error: fileError(error) };
  }
}

async function* mailsIn(folder: string): AsyncGenerator<FoundMail> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, error: fileError(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    /** A link to a folder is not followed: it may lead in a circle. */
    if (entry.isDirectory()) yield* mailsIn(path);
    else if (/\.eml$/i.test(entry.name)) yield { file: path, error: null };
  }
}

/** Counts what `findMails` will find, beside the work, for a person who watches; `null` until all folders are read. */
export function countMails(paths: readonly string[]): { total(): number | null; stop(): void } {
  let counted = 0;
  let ended = false;
  let stopped = false;
  const count = async () => {
    for (const path of paths) {
      for await (const _ of findMails(path)) {
        if (stopped) return;
        counted += 1;
      }
    }
    ended = true;
  };
  void count();
  return { total: () => (ended ? counted : null), stop: () => void (stopped = true) };
}
