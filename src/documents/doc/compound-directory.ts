import type { Budget } from "../budget";
import type { ByteView } from "./byte-view";

const deepest = 32;

/** A stream or folder as the file lists it. */
export interface Entry {
  readonly name: string;
  /** 1 a storage, 2 a stream, 5 the root. */
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export function readEntries(directory: ByteView, oldForm: boolean, budget: Budget): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    budget.tick();
    const letters = Math.min(32, directory.u16(at + 0x40) >> 1) - 1;
    entries.push({
      name: letters > 0 ? directory.text(at, letters) : "",
      kind: directory.u8(at + 0x42),
      left: directory.u32(at + 0x44),
      right: directory.u32(at + 0x48),
      child: directory.u32(at + 0x4c),
      start: directory.u32(at + 0x74),
      // Version 3 leaves rubbish in the upper half; no stream of ours is larger than the lower one can say.
      size: directory.u32(at + 0x78) + (oldForm ? 0 : directory.u32(at + 0x7c) * 0x100000000),
    });
  }
  return entries;
}

/** Walks the tree of names; an entry met twice is not followed again. */
export function listStreams(entries: readonly Entry[], root: Entry, budget: Budget): readonly { path: string; entry: Entry }[] {
  const found: { path: string; entry: Entry }[] = [];
  const seen = new Set<number>();
  const open: { index: number; folder: string; depth: number }[] = [{ index: root.child, folder: "", depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    budget.tick();
    const { index, folder, depth } = next;
    const entry = entries[index];
    if (!entry || seen.has(index) || depth > deepest) continue;
    seen.add(index);
    open.push({ index: entry.left, folder, depth }, { index: entry.right, folder, depth });
    if (entry.kind === 2) found.push({ path: folder + entry.name, entry });
    else if (entry.kind === 1) open.push({ index: entry.child, folder: `${folder}${entry.name}/`, depth: depth + 1 });
  }
  return found;
}
