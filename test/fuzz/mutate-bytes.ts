import type { Random } from "../support/makers/random";
import { joined } from "../support/makers/zip-file";

/** Numbers at which lengths and offsets go wrong. */
export const oddNumbers = [0, 1, 2, 3, 7, 8, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff, 0x10000, 0xffffff, 0x1000000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff] as const;

const largest = 512 * 1024;

/** One change that knows nothing of the format. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return Uint8Array.of(random.below(256));
  return random.pick(changes)(bytes, random).subarray(0, largest);
}

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const changes: readonly Change[] = [flipBits, flipBits, setBytes, setBytes, deleteBlock, repeatBlock, swapBlocks, truncate, setNumber, setNumber, setNumber, fillBlock, moveBlock, manyCopies];

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let i = 1 + random.below(8); i > 0; i--) changed[random.below(bytes.length)]! ^= 1 << random.below(8);
  return changed;
}

function setBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let i = 1 + random.below(4); i > 0; i--) changed[random.below(bytes.length)] = random.chance(0.5) ? random.below(256) : random.pick([0, 0x20, 0x7f, 0x80, 0xff]);
  return changed;
}

function block(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = random.below(bytes.length);
  const most = random.chance(0.7) ? Math.min(64, bytes.length - from) : bytes.length - from;
  return [from, from + 1 + random.below(most)];
}

function deleteBlock(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = block(bytes, random);
  return joined([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeatBlock(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = block(bytes, random);
  return joined([bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to)]);
}

function swapBlocks(bytes: Uint8Array, random: Random): Uint8Array {
  const cuts = [random.below(bytes.length), random.below(bytes.length), random.below(bytes.length)].sort((a, b) => a - b);
  const [a, b, c] = cuts as [number, number, number];
  return joined([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
}

function truncate(bytes: Uint8Array, random: Random): Uint8Array {
  const cut = random.below(bytes.length);
  return random.chance(0.8) ? bytes.slice(0, cut) : bytes.slice(cut);
}

/** Writes a telling number of one, two or four bytes where a length or an offset may stand. */
function setNumber(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < 4) return setBytes(bytes, random);
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const at = random.below(bytes.length - 3);
  const near = view.getUint32(at, true);
  const value = random.pick([random.pick(oddNumbers), bytes.length, bytes.length - at, near + 1, near - 1, near * 2, at]) >>> 0;
  const little = random.chance(0.6);
  if (random.chance(0.5)) view.setUint32(at, value, little);
  else view.setUint16(at, value & 0xffff, little);
  return changed;
}

function fillBlock(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = block(bytes, random);
  return bytes.slice().fill(random.pick([0, 0xff, 0x41, 0x20]), from, to);
}

function moveBlock(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = block(bytes, random);
  const changed = bytes.slice();
  changed.copyWithin(random.below(bytes.length), from, to);
  return changed;
}

function manyCopies(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = block(bytes, random);
  const piece = bytes.subarray(from, to);
  const times = Math.min(random.pick([4, 16, 64, 256, 1024]), Math.ceil(65536 / piece.length));
  return joined([bytes.subarray(0, to), ...Array.from({ length: times }, () => piece), bytes.subarray(to)]);
}
