import type { Random } from "../support/makers/random";
import { pngChunk } from "../support/makers/picture-files";
import { joined } from "../support/makers/zip-file";
import { mutateBytes, oddNumbers } from "./mutate-bytes";

/** A change of a picture's headers: the sizes it claims, the order of its pieces, where they are said to lie. */
export function mutatePicture(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes[0] === 0x89) return mutatePng(bytes, random);
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  // TIFF keeps its fields at the end, JPEG its segments at the beginning.
  const from = bytes[0] === 0x49 ? Math.min(bytes.length - 8, view.getUint32(4, true)) : 2;
  const at = Math.min(bytes.length - 4, from + random.below(120));
  const value = random.pick([...oddNumbers, bytes.length, from]);
  if (random.chance(0.5)) view.setUint32(at, value, bytes[0] === 0x49);
  else view.setUint16(at, value & 0xffff, bytes[0] === 0x49);
  return changed;
}

function mutatePng(bytes: Uint8Array, random: Random): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const chunks: { kind: string; content: Uint8Array }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    chunks.push({ kind: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), content: bytes.slice(at + 8, at + 8 + length) });
    at += length + 12;
  }
  const chunk = random.pick(chunks);
  const roll = random.below(6);
  if (roll === 0) chunks.splice(chunks.indexOf(chunk), 1);
  else if (roll === 1) chunks.splice(random.below(chunks.length + 1), 0, chunk);
  else if (roll === 2) new DataView(chunks[0]!.content.buffer).setUint32(random.pick([0, 4]), random.pick(oddNumbers));
  else if (roll === 3) chunk.kind = random.pick(["IHDR", "IDAT", "IEND", "PLTE", "iTXt", "eXIf", "acTL", "abcd"]);
  else chunk.content = mutateBytes(chunk.content, random);
  return joined([bytes.subarray(0, 8), ...chunks.map((one) => pngChunk(one.kind, one.content))]);
}
