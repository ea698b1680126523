import CFB from "cfb";
import { paragraphMarks, runsOf } from "./make-doc-formatting";

const textStart = 0x300;
const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A Word 95 file of a few lines in one font: one stream, letters of one byte, formatting codes of one byte. */
export function makeOldDoc(lines: readonly string[], font: string): Uint8Array {
  const runs = lines.flatMap((line) => runsOf(line, font, false));
  const text = Buffer.from(runs.map((run) => run.text).join(""), "latin1");
  const pages = Math.ceil((textStart + text.length) / 512);
  const end = textStart + text.length;

  const characters = Buffer.alloc(512);
  characters.set([...u32(textStart), ...u32(end), 250]);
  characters.set([3, 93, ...u16(1)], 500);
  characters[511] = 1;

  const marks = paragraphMarks(runs, 1);
  const paragraphs = Buffer.alloc(512);
  let at = textStart;
  marks.forEach((mark, i) => {
    paragraphs.set([...u32(at), ...u32(at + mark.length)], 4 * i);
    at += mark.length;
    // Outside tables nothing; in a cell `inTable`; at the end of a row `rowEnd` too.
    paragraphs[4 * (marks.length + 1) + 7 * i] = mark.properties.length === 0 ? 0 : mark.properties.length === 3 ? 240 : 245;
  });
  paragraphs.set([2, 0, 0, 24, 1], 480);
  paragraphs.set([3, 0, 0, 24, 1, 25, 1], 490);
  paragraphs[511] = marks.length;

  const names = ["Times New Roman", font].map((name) => [5 + name.length + 1, 0, ...u16(400), 0, 0, ...Buffer.from(`${name}\0`, "latin1")]);
  const fonts = [...u16(2 + names.flat().length), ...names.flat()];
  const bins = [pages, pages + 1].map((page) => [...u32(textStart), ...u32(end), ...u16(page)]);
  const tables = Buffer.from([...bins.flat(), ...fonts]);
  const tablesAt = (pages + 2) * 512;

  const word = Buffer.alloc(tablesAt + Math.max(4096, tables.length));
  word.set([...u16(0xa5dc), ...u16(104)]);
  word.set([...u32(textStart), ...u32(end)], 0x18);
  word.set(u32(text.length), 0x34);
  const place = (index: number, start: number, length: number) => word.set([...u32(tablesAt + start), ...u32(length)], 0x58 + 8 * index);
  place(12, 0, 10);
  place(13, 10, 10);
  place(15, 20, fonts.length);
  word.set(text, textStart);
  word.set(characters, pages * 512);
  word.set(paragraphs, (pages + 1) * 512);
  word.set(tables, tablesAt);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/WordDocument", word);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}
