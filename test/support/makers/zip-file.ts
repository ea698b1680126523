import { crc32, deflateRawSync } from "node:zlib";

/** One part of a zip; what its headers say may be a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Not folded. */
  readonly stored?: boolean;
  /** The bytes as they lie in the file, when they were folded elsewhere. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly offset?: number;
}

/** A zip of these parts, in this order; the same bytes at every run. */
export function makeZip(entries: readonly ZipEntry[], comment = ""): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const packed = entry.packed ?? (entry.stored ? entry.bytes : new Uint8Array(deflateRawSync(entry.bytes)));
    const sizes = { crc: entry.crc ?? crc32(entry.bytes), packed: entry.packedSize ?? packed.length, size: entry.size ?? entry.bytes.length };
    const common = (view: DataView, from: number) => {
      view.setUint16(from, 20, true);
      view.setUint16(from + 2, entry.flags ?? 0x800, true);
      view.setUint16(from + 4, entry.method ?? (entry.stored ? 0 : 8), true);
      view.setUint32(from + 6, 0x5a210000, true);
      view.setUint32(from + 10, sizes.crc, true);
      view.setUint32(from + 14, sizes.packed, true);
      view.setUint32(from + 18, sizes.size, true);
      view.setUint16(from + 22, name.length, true);
    };
    const local = new Uint8Array(30 + name.length);
    const localView = new DataView(local.buffer);
    localView.setUint32(0, 0x04034b50, true);
    common(localView, 4);
    local.set(name, 30);
    const central = new Uint8Array(46 + name.length);
    const centralView = new DataView(central.buffer);
    centralView.setUint32(0, 0x02014b50, true);
    centralView.setUint16(4, 20, true);
    common(centralView, 6);
    centralView.setUint32(42, entry.offset ?? at, true);
    central.set(name, 46);
    pieces.push(local, packed);
    directory.push(central);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const said = new TextEncoder().encode(comment);
  const end = new Uint8Array(22 + said.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  view.setUint16(20, said.length, true);
  end.set(said, 22);
  return joined([...pieces, ...directory, end]);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text inside XML; characters XML forbids are left out. */
export function inXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
