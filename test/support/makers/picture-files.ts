import { crc32, deflateSync } from "node:zlib";
import { joined, utf8 } from "./zip-file";

/** A grey picture of `width` × `height`; the header may claim another size. */
export function pngFile(width: number, height: number, claim: readonly [number, number] = [width, height]): Uint8Array {
  const rows = new Uint8Array((width + 1) * height).map((_, i) => (i % (width + 1) === 0 ? 0 : (i * 37) & 0xff));
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, claim[0]);
  view.setUint32(4, claim[1]);
  header.set([8, 0, 0, 0, 0], 8);
  return joined([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), pngChunk("IHDR", header), pngChunk("IDAT", new Uint8Array(deflateSync(rows))), pngChunk("IEND", new Uint8Array(0))]);
}

export function pngChunk(kind: string, content: Uint8Array): Uint8Array {
  const body = joined([utf8(kind), content]);
  const piece = new Uint8Array(body.length + 8);
  const view = new DataView(piece.buffer);
  view.setUint32(0, content.length);
  piece.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return piece;
}

/** The headers of a JPEG: size, resolution, turned by Exif; the picture itself is a few bytes that mean little. */
export function jpegFile(width: number, height: number): Uint8Array {
  const segment = (marker: number, content: readonly number[]) => [0xff, marker, ((content.length + 2) >> 8) & 0xff, (content.length + 2) & 0xff, ...content];
  const exif = [...utf8("Exif\0\0"), ...utf8("II*\0"), 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
  const codes = [0, ...Array.from({ length: 16 }, (_, i) => (i === 1 ? 2 : 0)), 0, 1];
  return Uint8Array.from([
    0xff, 0xd8,
    ...segment(0xe0, [...utf8("JFIF\0"), 1, 1, 1, 0, 150, 0, 150, 0, 0]),
    ...segment(0xe1, exif),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 16)]),
    ...segment(0xc0, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]),
    ...segment(0xc4, codes.slice(0, 19)),
    ...segment(0xc4, [0x10, ...codes.slice(1, 19)]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    0x2a, 0x55, 0x11, 0x83, 0xff, 0xd9,
  ]);
}

export interface TiffLies {
  readonly width?: number;
  readonly height?: number;
  /** Where the second page's directory is said to be; its own place makes a loop. */
  readonly next?: "end" | "self";
}

/** A black-and-white fax page, not packed, least significant byte first. */
export function tiffFile(width: number, height: number, lies: TiffLies = {}): Uint8Array {
  const rows = new Uint8Array(Math.ceil(width / 8) * height).map((_, i) => (i * 73) & 0xff);
  const fields: readonly (readonly [number, number, number])[] = [
    [256, 4, lies.width ?? width],
    [257, 4, lies.height ?? height],
    [258, 3, 1],
    [259, 3, 1],
    [262, 3, 0],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, height],
    [279, 4, rows.length],
  ];
  const at = 8 + rows.length + (rows.length % 2);
  const bytes = new Uint8Array(at + 2 + fields.length * 12 + 4);
  const view = new DataView(bytes.buffer);
  bytes.set(utf8("II*\0"));
  view.setUint32(4, at, true);
  bytes.set(rows, 8);
  view.setUint16(at, fields.length, true);
  fields.forEach(([tag, type, value], i) => {
    const from = at + 2 + i * 12;
    view.setUint16(from, tag, true);
    view.setUint16(from + 2, type, true);
    view.setUint32(from + 4, 1, true);
    view.setUint32(from + 8, value, true);
  });
  view.setUint32(at + 2 + fields.length * 12, lies.next === "self" ? at : 0, true);
  return bytes;
}
