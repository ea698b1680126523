import { randomBytes } from "node:crypto";
import { open, rename, unlink } from "node:fs/promises";
import { StoreError } from "./mail-store";

/** A file is either the old one or the new one, never half of it: written whole under another name, then renamed. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const staged = await stage(path, bytes);
  await onDisk(() => rename(staged.path, path), () => unlink(staged.path));
}

export interface Staged {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

/** Writes beside `path` without touching it. */
export async function stage(path: string, bytes: Uint8Array | string): Promise<Staged> {
  const staged = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  return onDisk(
    async () => {
      const file = await open(staged, "w");
      try {
        await file.writeFile(bytes);
        await file.sync();
        const { size, mtimeMs } = await file.stat();
        return { path: staged, size, modified: mtimeMs };
      } finally {
        await file.close();
      }
    },
    () => unlink(staged),
  );
}

/** Says a full disk in its own words; `tidy` takes away what was begun. */
export async function onDisk<T>(work: () => Promise<T>, tidy?: () => Promise<void>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // What was begun may not exist yet; the first error is the one to tell.
    if (tidy !== undefined) await tidy().catch(() => undefined);
    throw asStoreError(error);
  }
}

export function asStoreError(error: unknown): unknown {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return code === "ENOSPC" || code === "EDQUOT"
    ? new StoreError("DiskFull", "Hết dung lượng đĩa nên chưa lưu được; thư đang có vẫn nguyên. Hãy xóa bớt tệp trên đĩa rồi thử lại.")
    : error;
}
