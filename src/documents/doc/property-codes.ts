import type { ByteView } from "./byte-view";

/** The changes of formatting (sprm) this reader minds; all others are passed over. */
export const codes = {
  fontOfAscii: 0x4a4f,
  fontOfOthers: 0x4a51,
  hidden: 0x083c,
  capitals: 0x083b,
  deleted: 0x0800,
  characterStyle: 0x4a30,
  plain: 0x2a33,
  symbol: 0x6a09,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  /** The changes themselves stand in another stream, being too long for their place. */
  elsewhere: 0x6646,
  elsewhereBefore: 0x6645,
} as const;

/** Bytes of the operand by the upper three bits of the code; 0 stands for a length that is written before it. */
const operands = [1, 1, 2, 4, 2, 2, 0, 3] as const;
/** No formatting changes more at once. */
const mostCodes = 500;
const tableDefinition = 0xd608;
const tabStops = 0xc615;

/** Hands on each code with the place of its operand; a list that runs over its end is left there. */
export function readCodes(list: ByteView, old: boolean, take: (code: number, at: number) => void): void {
  if (old) return readOldCodes(list, take);
  let at = 0;
  for (let i = 0; i < mostCodes && at + 2 < list.length; i++) {
    const code = list.u16(at);
    at += 2;
    const length = operands[code >> 13]! || variable(list, code, at);
    if (length <= 0 || at + length > list.length) return;
    take(code, at);
    at += length;
  }
}

function variable(list: ByteView, code: number, at: number): number {
  if (code === tableDefinition) return at + 2 <= list.length ? list.u16(at) + 1 : 0;
  const length = list.u8(at);
  // A list of tab stops too long for its one byte is counted by its two parts.
  if (code === tabStops && length === 255) {
    const deleted = at + 1 < list.length ? list.u8(at + 1) * 4 + 1 : 0;
    return at + 1 + deleted < list.length ? 1 + deleted + list.u8(at + 1 + deleted) * 3 + 1 : 0;
  }
  return length + 1;
}

/** Word 6 and 95: one byte of code, and a length that only its number tells ("v": written before the operand). */
const oldOperands = new Map<number, number>();
const remember = (length: number, ...numbers: number[]) => numbers.forEach((number) => oldOperands.set(number, length));
remember(-1, 3, 12, 15, 23, 52, 68, 74, 81, 82, 103, 105, 106, 108);
remember(0, 83);
remember(1, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 24, 25, 29, 37, 44, 50, 51, 65, 66, 67, 71, 75, 85, 86, 87, 88, 89, 90, 91, 92, 94, 98, 100, 101, 102, 104, 117, 118);
remember(2, 2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 45, 46, 47, 48, 49, 69, 72, 80, 93, 96, 97, 99, 107, 109, 110);
remember(3, 73, 95);
remember(4, 20, 70);

const newNames = new Map<number, number>([[24, codes.inTable], [25, codes.rowEnd], [65, codes.deleted], [80, codes.characterStyle], [83, codes.plain], [91, codes.capitals], [92, codes.hidden], [93, codes.fontOfAscii]]);

function readOldCodes(list: ByteView, take: (code: number, at: number) => void): void {
  let at = 0;
  for (let i = 0; i < mostCodes && at < list.length; i++) {
    const number = list.u8(at++);
    const fixed = oldOperands.get(number);
    if (fixed === undefined || (fixed < 0 && at >= list.length)) return;
    const length = fixed < 0 ? list.u8(at) + 1 : fixed;
    if (at + length > list.length) return;
    const code = newNames.get(number);
    if (code !== undefined) take(code, at);
    at += length;
  }
}
