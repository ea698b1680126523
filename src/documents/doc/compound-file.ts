import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import { ByteView } from "./byte-view";
import { listStreams, readEntries, type Entry } from "./compound-directory";

/** A file of files (OLE compound file), as Word, Excel, PowerPoint and Outlook wrote them until 2003. */
export interface CompoundFile {
  readonly streams: readonly OleStream[];
  /** The bytes of the stream at this path; `null` when there is none. */
  read(path: string): Uint8Array | null;
}

export interface OleStream {
  /** Names from the root down, with "/" between: "WordDocument", "__attach_version1.0_#00000000/__substg1.0_37010102". */
  readonly path: string;
  readonly size: number;
  read(): Uint8Array;
}

const lastSector = 0xfffffffa;
const none = 0xffffffff;
const damaged = (reason: string) => new ReadingFailure("damaged", `compound file: ${reason}`);

export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
}

/** Everything the header says is held against the size of the file: no chain is longer than the file has sectors. */
export function openCompoundFile(bytes: Uint8Array, budget: Budget): CompoundFile {
  if (!isCompoundFile(bytes) || bytes.length < 1536) throw damaged("header");
  const header = new ByteView(bytes);
  const shift = header.u16(0x1e);
  if ((shift !== 9 && shift !== 12) || header.u16(0x20) !== 6) throw damaged("sector size");
  const sectorSize = 1 << shift;
  // The last sector may be cut short by programs that do not fill it up.
  const sectors: Sectors = { bytes, start: sectorSize, shift, count: Math.ceil(bytes.length / sectorSize) - 1 };
  const fat = readFat(header, sectors, budget);
  const directory = readChain(sectors, fat, header.u32(0x30), null, budget);
  const entries = readEntries(new ByteView(directory), shift === 9, budget);
  const root = entries[0];
  if (!root || root.kind !== 5) throw damaged("no root");

  const cutoff = header.u32(0x38);
  let mini: { sectors: Sectors; fat: Uint32Array } | null = null;
  const openMini = () => {
    const held = readChain(sectors, fat, root.start, root.size, budget);
    return { sectors: { bytes: held, start: 0, shift: 6, count: Math.ceil(held.length / 64) }, fat: numbers(readChain(sectors, fat, header.u32(0x3c), null, budget)) };
  };
  const read = (entry: Entry): Uint8Array => {
    if (entry.size === 0) return new Uint8Array(0);
    if (entry.size >= cutoff) return readChain(sectors, fat, entry.start, entry.size, budget);
    mini ??= openMini();
    return readChain(mini.sectors, mini.fat, entry.start, entry.size, budget);
  };
  const streams = listStreams(entries, root, budget).map(({ path, entry }) => ({ path, size: entry.size, read: () => read(entry) }));
  return { streams, read: (path) => streams.find((stream) => stream.path === path)?.read() ?? null };
}

interface Sectors {
  readonly bytes: Uint8Array;
  /** Where the first one begins. */
  readonly start: number;
  readonly shift: number;
  readonly count: number;
}

function readFat(header: ByteView, sectors: Sectors, budget: Budget): Uint32Array {
  const perSector = 1 << (sectors.shift - 2);
  const fat = new Uint32Array(Math.ceil(sectors.count / perSector) * perSector).fill(none);
  let filled = 0;
  const take = (sector: number) => {
    budget.tick();
    if (filled >= fat.length) return;
    if (sector < sectors.count) fat.set(numbers(sectorAt(sectors, sector)), filled);
    filled += perSector;
  };
  const wanted = Math.min(header.u32(0x2c), fat.length / perSector);
  for (let i = 0; i < Math.min(wanted, 109); i++) take(header.u32(0x4c + 4 * i));
  let next = header.u32(0x44);
  for (let round = 0; wanted > 109 && next < sectors.count; round++) {
    if (round > sectors.count) throw damaged("a chain without end");
    const list = numbers(sectorAt(sectors, next));
    for (let i = 0; i < perSector - 1 && filled < wanted * perSector; i++) take(list[i] ?? none);
    next = list[perSector - 1] ?? none;
  }
  return fat;
}

function sectorAt(sectors: Sectors, sector: number): Uint8Array {
  const at = sectors.start + sector * (1 << sectors.shift);
  return sectors.bytes.subarray(at, at + (1 << sectors.shift));
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}

/** The bytes of a chain of sectors; a size it does not reach is damage, for half a document must not pass for a whole one. */
function readChain(sectors: Sectors, fat: Uint32Array, first: number, size: number | null, budget: Budget): Uint8Array {
  const sectorSize = 1 << sectors.shift;
  if (size !== null && size > sectors.count * sectorSize) throw damaged("a stream larger than the file");
  const most = size === null ? sectors.count : Math.ceil(size / sectorSize);
  const chain: number[] = [];
  for (let sector = first; chain.length < most && sector < lastSector; sector = fat[sector] ?? none) {
    budget.tick();
    if (sector >= sectors.count) throw damaged("a chain leaves the file");
    chain.push(sector);
  }
  if (size !== null && chain.length < most) throw damaged("a stream ends early");
  if (size === null && chain.length === sectors.count && sectors.count > 1) throw damaged("a chain without end");
  const length = size ?? chain.length * sectorSize;
  budget.spend(length);
  const out = new Uint8Array(length);
  chain.forEach((sector, i) => {
    const part = sectorAt(sectors, sector).subarray(0, length - i * sectorSize);
    const short = part.length < Math.min(sectorSize, length - i * sectorSize);
    if (short && (size !== null || i < chain.length - 1)) throw damaged("a stream ends early");
    out.set(part, i * sectorSize);
  });
  return out;
}
