import CFB from "cfb";

const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const record = (kind: number, body: readonly number[]) => [...u16(kind), ...u16(body.length), ...body];
const wide = (text: string) => [1, ...Buffer.from(text, "utf16le")];
/** Parts of the shared texts; long ones run on in the next record. */
const mostBytes = 8000;

/** An Excel 97 workbook of one sheet whose rows are these cells, all text in one font; numbers are shown as dates where they are above 30000. */
export function makeXls(rows: readonly (readonly (string | number)[])[], options: { font?: string; hiddenSheet?: boolean; box?: string } = {}): Uint8Array {
  const texts = rows.flat().filter((cell): cell is string => typeof cell === "string");
  const font = options.font ?? "Times New Roman";
  const begin = record(0x809, [...u16(0x600), ...u16(5), ...new Array<number>(12).fill(0)]);
  const fonts = Array.from({ length: 5 }, (_, i) => record(0x31, [...new Array<number>(14).fill(0), (i === 4 ? font : "Arial").length, ...wide(i === 4 ? font : "Arial")])).flat();
  const formats = [[5, 0], [5, 14]].flatMap(([own, number]) => record(0xe0, [...u16(own!), ...u16(number!), ...new Array<number>(16).fill(0)]));
  const strings = sharedStrings(texts);
  const sheetRecord = (at: number) => record(0x85, [...u32(at), options.hiddenSheet ? 1 : 0, 0, 1, ...wide("S")]);
  const before = begin.length + fonts.length + formats.length + sheetRecord(0).length + strings.length + 4;

  let text = 0;
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      typeof cell === "string" ? record(0xfd, [...u16(r), ...u16(c), ...u16(0), ...u32(text++)]) : record(0x27e, [...u16(r), ...u16(c), ...u16(cell > 30_000 ? 1 : 0), ...u32((cell << 2) | 2)]),
    ),
  );
  const box = options.box === undefined ? [] : [...record(0x1b6, [...new Array<number>(10).fill(0), ...u16(options.box.length), ...new Array<number>(6).fill(0)]), ...record(0x3c, wide(options.box))];
  const workbook = [...begin, ...fonts, ...formats, ...sheetRecord(before), ...strings, ...record(0x0a, []), ...begin, ...cells, ...box, ...record(0x0a, [])];
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/Workbook", Buffer.from(workbook));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

/** A text cut in two says again, in the next record, that its letters are wide. */
function sharedStrings(texts: readonly string[]): readonly number[] {
  const parts: number[][] = [[...u32(texts.length), ...u32(texts.length)]];
  for (const text of texts) {
    parts[parts.length - 1]!.push(...u16(text.length), 1);
    for (const letter of text.split("")) {
      if (parts[parts.length - 1]!.length + 2 > mostBytes) parts.push([1]);
      parts[parts.length - 1]!.push(...u16(letter.charCodeAt(0)));
    }
    if (parts[parts.length - 1]!.length + 3 > mostBytes) parts.push([]);
  }
  return parts.flatMap((part, i) => record(i === 0 ? 0xfc : 0x3c, part));
}
