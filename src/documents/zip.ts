import { limits } from "./limits";
import { ReadingFailure } from "./reading-failure";

export interface ZipPart {
  /** With forward slashes, whatever the packing program wrote. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
/** What a 32-bit field says when the true value stands in the zip64 fields. */
const elsewhere = 0xffffffff;

const damaged = (reason: string) => new ReadingFailure("damaged", reason);

interface Directory {
  readonly count: number;
  readonly at: number;
  /** Bytes of something else before the zip, which its own offsets do not count. */
  readonly junk: number;
}

/** The parts of a zip by its central directory, the one place that is not guesswork. */
export function listZip(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at: start, junk } = findDirectory(view);
  if (count > limits.parts) throw new ReadingFailure("too-large", "too many parts");
  const parts: ZipPart[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw damaged("central directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    if (extra + extraLength > bytes.length) throw damaged("central directory");
    const [size, packedSize, offset] = trueSizes(view, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)], extra, extra + extraLength);
    parts.push({
      name: nameOf(bytes.subarray(at + 46, extra)).replace(/\\/g, "/").replace(/^(?:\.?\/)+/, ""),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset: offset + junk,
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

/** UTF-8, whether or not the packing program says so; else the code page of Windows in Vietnam. */
function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  return name.includes("\ufffd") ? new TextDecoder("windows-1258").decode(bytes) : name;
}

function findDirectory(view: DataView): Directory {
  // The record is the last thing in the file but for a comment of at most 64 KB; a comment may hold the same four bytes by chance.
  for (let end = view.byteLength - 22; end >= 0 && end > view.byteLength - 22 - 65536; end--) {
    if (view.getUint32(end, true) !== endSignature) continue;
    const found = directoryBefore(view, end);
    if (found) return found;
  }
  throw damaged("no central directory");
}

function directoryBefore(view: DataView, end: number): Directory | null {
  const wide = wideRecord(view, end);
  const count = wide === null ? view.getUint16(end + 10, true) : number64(view, wide + 32);
  const size = wide === null ? view.getUint32(end + 12, true) : number64(view, wide + 40);
  const claimed = wide === null ? view.getUint32(end + 16, true) : number64(view, wide + 48);
  if (count === 0) return { count, at: end, junk: 0 };
  const is = (at: number) => at >= 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === entrySignature;
  const counted = (wide ?? end) - size;
  if (is(counted)) return { count, at: counted, junk: counted - claimed };
  return is(claimed) ? { count, at: claimed, junk: 0 } : null;
}

/** Where the zip64 record stands, if there is one. */
function wideRecord(view: DataView, end: number): number | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return null;
  // With something before the zip the address in the locator is off, but the record commonly stands right before it.
  for (const at of [number64(view, locator + 8), locator - 56]) if (at >= 0 && at + 56 <= locator && view.getUint32(at, true) === end64Signature) return at;
  return null;
}

/** Replaces each of size, packed size and offset that stands in the zip64 field; only those do, in this order. */
function trueSizes(view: DataView, sizes: [number, number, number], from: number, end: number): [number, number, number] {
  if (!sizes.includes(elsewhere)) return sizes;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const stop = Math.min(end, field + view.getUint16(at + 2, true));
    return sizes.map((size) => {
      if (size !== elsewhere || field + 8 > stop) return size;
      field += 8;
      return number64(view, field - 8);
    }) as [number, number, number];
  }
  return sizes;
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}
