import { inflateRawSync } from "node:zlib";
import type { ZipEntry } from "../support/makers/zip-file";

const kept = new WeakMap<Uint8Array, readonly ZipEntry[]>();

/** The parts of a zip that is known to be whole: one of ours. */
export function unzip(bytes: Uint8Array): readonly ZipEntry[] {
  const known = kept.get(bytes);
  if (known) return known;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const parts: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    const nameLength = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    const stored = view.getUint16(at + 10, true) === 0;
    const packed = bytes.subarray(offset + 30 + nameLength, offset + 30 + nameLength + view.getUint32(at + 20, true));
    parts.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), bytes: stored ? packed : new Uint8Array(inflateRawSync(packed)), stored, packed });
    at += 46 + nameLength;
  }
  kept.set(bytes, parts);
  return parts;
}
