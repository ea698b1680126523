import { constants, crc32, deflateSync } from "node:zlib";

/** An indexed picture of at most 256 colours: what a screen needs, at a third of the size of true colour. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** One index a pixel, row by row. */
  readonly pixels: Uint8Array;
  /** Red, green, blue of each colour in turn. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** Words kept in the file, ASCII. */
  readonly note?: string;
}

/** Four bits a pixel where sixteen colours do. */
export function writePng({ width, height, pixels, palette, note }: IndexedPicture): Buffer {
  const bits = palette.length <= 16 ? 4 : 8;
  const stride = bits === 4 ? (width + 1) >> 1 : width;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * (stride + 1) + 1 + (bits === 4 ? x >> 1 : x);
      const value = pixels[y * width + x]!;
      rows[at]! |= bits === 4 && x % 2 === 0 ? value << 4 : value;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, 3, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), ...(note === undefined ? [] : [chunk("tEXt", Buffer.from(`note\0${note}`, "latin1"))]), chunk("PLTE", Buffer.from(palette.flat())), chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9, strategy: constants.Z_FILTERED })), chunk("IEND", Buffer.alloc(0))]);
}

/** The words kept in a file that was written here. */
export function noteOf(png: Buffer): string {
  const at = png.indexOf("tEXtnote\0", 0, "latin1");
  return at < 0 ? "" : png.toString("latin1", at + 9, at + 4 + png.readUInt32BE(at - 4));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
