import type { Budget } from "../budget";

export interface MapiProperty {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** Bytes of the types of one size; the rest say theirs. */
const sizes: Readonly<Record<number, number>> = { 0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000a: 4, 0x000b: 4, 0x0014: 8, 0x0040: 8, 0x0048: 16 };

/** The properties of a message or attachment in TNEF (MS-OXTNEF 2.1.3.4), by their id; those that do not fit end the list. */
export function mapiProperties(data: Uint8Array, budget: Budget): ReadonlyMap<number, MapiProperty> {
  const found = new Map<number, MapiProperty>();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const has = (at: number, count: number) => count >= 0 && at + count <= data.length;
  if (!has(0, 4)) return found;
  const count = view.getUint32(0, true);
  let at = 4;
  for (let i = 0; i < count && has(at, 4); i++) {
    budget.tick();
    const type = view.getUint16(at, true);
    const id = view.getUint16(at + 2, true);
    at += 4;
    if (id >= 0x8000) {
      // A named property: the set, and a number or a name in it.
      if (!has(at, 24)) return found;
      const named = view.getUint32(at + 16, true) === 1;
      at += named ? 24 + padded(view.getUint32(at + 20, true)) : 24;
    }
    const plain = type & 0x0fff;
    const fixed = sizes[plain];
    let values = 1;
    if (fixed === undefined || (type & 0x1000) !== 0) {
      if (!has(at, 4)) return found;
      values = view.getUint32(at, true);
      at += 4;
    }
    for (let n = 0; n < values; n++) {
      budget.tick();
      let length = fixed;
      if (length === undefined) {
        if (!has(at, 4)) return found;
        length = view.getUint32(at, true);
        at += 4;
      }
      if (!has(at, length)) return found;
      if (n === 0) found.set(id, { type: plain, bytes: data.subarray(at, at + length) });
      at += padded(length);
    }
  }
  return found;
}

/** A text of either width. */
export function textOf(property: MapiProperty | undefined): string {
  if (property === undefined || (property.type !== 0x001e && property.type !== 0x001f)) return "";
  return new TextDecoder(property.type === 0x001f ? "utf-16le" : "windows-1258").decode(property.bytes).replace(/\0+$/, "").normalize("NFC");
}

function padded(length: number): number {
  // Not by bits: those of a length above 2 GiB, which only a lie has, are a negative number.
  return Math.ceil(length / 4) * 4;
}
