import { crc32, deflateRawSync } from "node:zlib";

/** How a zip differs from an honest, ordinary one. */
export interface ZipOddities {
  /** Sizes only after the content; the local header says zero. */
  readonly descriptors?: boolean;
  /** Sizes in the 64-bit fields of the directory. */
  readonly wide?: boolean;
  readonly before?: string;
  readonly locked?: boolean;
  /** Said of every part, true or not. */
  readonly size?: number;
  readonly crc?: number;
}

type Parts = Readonly<Record<string, string | Uint8Array>> | readonly (readonly [string, string | Uint8Array])[];

/** A zip of these parts, in their order. */
export function aZip(parts: Parts, odd: ZipOddities = {}): Uint8Array {
  const entries = Array.isArray(parts) ? (parts as readonly (readonly [string, string | Uint8Array])[]) : Object.entries(parts);
  const chunks: Buffer[] = [Buffer.from(odd.before ?? "")];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const size = odd.size ?? bytes.length;
    const crc = odd.crc ?? crc32(bytes);
    const flags = (odd.locked ? 1 : 0) | (odd.descriptors ? 8 : 0);
    const said = odd.descriptors ? [0, 0, 0] : [crc, packed.length, size];
    const local = Buffer.concat([numbers([0x04034b50, 4], [20, 2], [flags, 2], [8, 2], [0, 4], [said[0]!, 4], [said[1]!, 4], [said[2]!, 4], [Buffer.byteLength(name), 2], [0, 2]), Buffer.from(name), packed]);
    const tail = odd.descriptors ? numbers([0x08074b50, 4], [crc, 4], [packed.length, 4], [size, 4]) : Buffer.alloc(0);
    const extra = odd.wide ? numbers([1, 2], [24, 2], [size, 8], [packed.length, 8], [offset, 8]) : Buffer.alloc(0);
    const field = (value: number): [number, number] => [odd.wide ? 0xffffffff : value, 4];
    directory.push(numbers([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [8, 2], [0, 4], [crc, 4], field(packed.length), field(size), [Buffer.byteLength(name), 2], [extra.length, 2], [0, 4], [0, 2], [0, 4], field(offset)), Buffer.from(name), extra);
    chunks.push(local, tail);
    offset += local.length + tail.length;
  }
  const central = Buffer.concat(directory);
  const end = numbers([0x06054b50, 4], [0, 4], [entries.length, 2], [entries.length, 2], [central.length, 4], [offset, 4], [0, 2]);
  return new Uint8Array(Buffer.concat([...chunks, central, end]));
}

function numbers(...fields: readonly (readonly [number, number])[]): Buffer {
  return Buffer.concat(fields.map(([value, width]) => {
    const field = Buffer.alloc(8);
    field.writeBigUInt64LE(BigInt(value));
    return field.subarray(0, width);
  }));
}
