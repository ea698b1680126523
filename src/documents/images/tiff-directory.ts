import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import { mostPixels } from "./page-image";

/** One page of a TIFF as its directory (IFD) describes it. */
export interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** Bits of one colour, and colours of one pixel. */
  readonly bits: number;
  readonly samples: number;
  /** 2, 3 and 4 are fax codes, 5 LZW, 7 JPEG, 8 and 32946 deflate, 32773 PackBits. */
  readonly compression: number;
  /** 0 white is zero, 1 black is zero, 2 red-green-blue, 3 palette, 6 luminance and colour. */
  readonly photometric: number;
  readonly lowBitFirst: boolean;
  /** Bit 0 of the options of Group 3: its lines refer to the ones above. */
  readonly twoDimensional: boolean;
  /** Each byte is the difference from its neighbour. */
  readonly predicted: boolean;
  readonly rowsPerStrip: number;
  readonly strips: readonly { readonly offset: number; readonly length: number }[];
  /** What the strips of a JPEG have in common. */
  readonly jpegTables: { readonly offset: number; readonly length: number } | null;
  /** Reds, then greens, then blues, 16 bits each. */
  readonly palette: readonly number[] | null;
  /** 1 to 8, as cameras count: 3 is upside down, 6 and 8 are sideways. */
  readonly orientation: number;
}

const mostPages = 500;
const mostEntries = 200;
/** A strip a row, on the longest page. */
const mostStrips = 12_000;

/** Reads the directories of a TIFF; every number in them is checked before it is used. */
export function readTiffPages(bytes: Uint8Array, budget: Budget): readonly TiffPage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const pages: TiffPage[] = [];
  const visited = new Set<number>();
  let at = bytes.length >= 8 ? view.getUint32(4, little) : 0;
  // A chain of directories that leads back into itself ends where it was.
  while (at !== 0 && at + 2 <= bytes.length && pages.length < mostPages && !visited.has(at)) {
    budget.tick();
    visited.add(at);
    const count = view.getUint16(at, little);
    const end = at + 2 + count * 12;
    if (count > mostEntries || end > bytes.length) break;
    const page = pageOf(entriesOf(view, at + 2, count, little), bytes.length);
    if (page) pages.push(page);
    at = end + 4 <= bytes.length ? view.getUint32(end, little) : 0;
  }
  if (pages.length === 0) throw new ReadingFailure("damaged", "TIFF without a page");
  return pages;
}

interface Entry {
  readonly count: number;
  /** Where the values stand. */
  readonly at: number;
  values(most: number): readonly number[];
}

/** Bytes of one value, for the types that are whole numbers: byte, short, long, and the undefined that JPEG tables are. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 7: 1 };

function entriesOf(view: DataView, start: number, count: number, little: boolean): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  for (let i = 0; i < count; i++) {
    const from = start + i * 12;
    const size = sizes[view.getUint16(from + 2, little)];
    const values = view.getUint32(from + 4, little);
    if (size === undefined) continue;
    const at = values * size <= 4 ? from + 8 : view.getUint32(from + 8, little);
    if (at + values * size > view.byteLength) continue;
    const value = (index: number) => (size === 1 ? view.getUint8(at + index) : size === 2 ? view.getUint16(at + index * 2, little) : view.getUint32(at + index * 4, little));
    entries.set(view.getUint16(from, little), { count: values, at, values: (most) => Array.from({ length: Math.min(values, most) }, (_, index) => value(index)) });
  }
  return entries;
}

function pageOf(entries: ReadonlyMap<number, Entry>, fileLength: number): TiffPage | null {
  const one = (tag: number, otherwise: number) => entries.get(tag)?.values(1)[0] ?? otherwise;
  const width = one(256, 0);
  const height = one(257, 0);
  const offsets = entries.get(273)?.values(mostStrips) ?? [];
  const lengths = entries.get(279)?.values(mostStrips) ?? [];
  // A directory of a thumbnail or of tiles; scanners write strips.
  if (width === 0 || height === 0 || offsets.length === 0 || (one(254, 0) & 1) === 1) return null;
  if (width * height > mostPixels) throw new ReadingFailure("too-large", `${width} × ${height}`);
  const strips = offsets.map((offset, i) => ({ offset, length: Math.max(0, Math.min(lengths[i] ?? fileLength, fileLength - offset)) }));
  const tables = entries.get(347);
  return {
    width,
    height,
    bits: one(258, 1),
    samples: one(277, 1),
    compression: one(259, 1),
    photometric: one(262, 0),
    lowBitFirst: one(266, 1) === 2,
    twoDimensional: (one(292, 0) & 1) === 1,
    predicted: one(317, 1) === 2,
    rowsPerStrip: Math.max(1, Math.min(height, one(278, height))),
    strips,
    jpegTables: tables ? { offset: tables.at, length: tables.count } : null,
    palette: entries.get(320)?.values(768) ?? null,
    orientation: one(274, 1),
  };
}
