import CFB from "cfb";
import { formattedPages, paragraphMarks, runsOf, type DocRun } from "./make-doc-formatting";

export interface DocOptions {
  /** Font of every run; TCVN3 and VNI text is given as the windows-1252 letters of its codes. */
  readonly font?: string;
  /** Fonts of single lines, by their index; the others have `font`. */
  readonly fonts?: Readonly<Record<number, string>>;
  /** Lines nobody sees, by their index. */
  readonly hidden?: readonly number[];
  /** Gives the font through the style of the paragraphs instead of their runs. */
  readonly styleFont?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnote?: string;
  /** A text box hung on the line of this index. */
  readonly textBox?: { readonly line: number; readonly text: string };
  /** Streams beside those of the document. */
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

/** Where the text starts in the stream: behind the header of the file. */
const textStart = 0x400;

/**
 * A Word 97 file of these lines. A TAB in a line makes it a table row of side-by-side cells; "\n" inside a cell begins its next
 * paragraph. Letters that windows-1252 has are stored in one byte, as Word does, where all of the text has no others.
 */
export function makeDoc(lines: readonly string[], options: DocOptions = {}): Uint8Array {
  const runs: DocRun[] = lines.flatMap((line, i) => runsOf(line, options.fonts?.[i] ?? options.font ?? null, options.hidden?.includes(i) ?? false));
  const before = lines.slice(0, options.textBox?.line ?? 0).flatMap((line) => runsOf(line, null, false));
  const boxAt = before.map((run) => run.text).join("").length;
  const body = runs.map((run) => run.text).join("");
  const footnotes = options.footnote === undefined ? "" : `\x02 ${options.footnote}\r\r`;
  const { text: headers, plc: plcfHdd } = headerStories(options);
  const boxes = options.textBox === undefined ? "" : `${options.textBox.text}\r\r`;
  const lengths = [body.length, footnotes.length, headers.length, 0, 0, 0, boxes.length, 0];
  // A document with parts beside the body ends in one more paragraph mark.
  const rest = footnotes + headers + boxes;
  const text = body + rest + (rest === "" ? "" : "\r");
  const bytes = encode(text);
  const oneByte = bytes.length === text.length;

  const fonts = [...new Set(["Times New Roman", ...runs.flatMap((run) => run.font ?? []), ...(options.styleFont ? [options.styleFont] : [])])];
  const all = rest === "" ? runs : [...runs, { text: `${rest}\r`, font: null, hidden: false }];
  const width = oneByte ? 1 : 2;
  const chpx = formattedPages(all.map((run) => ({ length: run.text.length * width, properties: runProperties(run, fonts) })), textStart, "characters");
  const papx = formattedPages(paragraphMarks(all, width), textStart, "paragraphs");

  const pagesStart = Math.ceil((textStart + bytes.length) / 512) * 512;
  const word = Buffer.alloc(pagesStart + (chpx.pages.length + papx.pages.length) * 512);
  word.set(bytes, textStart);
  [...chpx.pages, ...papx.pages].forEach((page, i) => word.set(page, pagesStart + i * 512));

  const table = new TableStream();
  const places: [index: number, part: Buffer][] = [
    [1, styleSheet(fonts.indexOf(options.styleFont ?? "Times New Roman"))],
    [11, plcfHdd],
    [12, binTable(chpx.starts, pagesStart / 512)],
    [13, binTable(papx.starts, pagesStart / 512 + chpx.pages.length)],
    [15, fontTable(fonts)],
    [33, pieceTable(text.length, oneByte)],
  ];
  if (options.textBox) places.push([40, shapeAnchors(boxAt, body.length)], [56, boxStories(boxes.length)]);
  writeHeader(word, lengths, places.map(([index, part]) => [index, table.add(part), part.length]));

  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/WordDocument", word);
  CFB.utils.cfb_add(file, "/1Table", table.bytes());
  for (const [name, content] of Object.entries(options.streams ?? {})) CFB.utils.cfb_add(file, `/${name}`, Buffer.from(content));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

function writeHeader(word: Buffer, lengths: readonly number[], places: readonly (readonly [number, number, number])[]): void {
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(0x00c1, 2);
  word.writeUInt16LE(0x0200, 0x0a);
  word.writeUInt32LE(textStart, 0x18);
  word.writeUInt32LE(textStart, 0x1c);
  word.writeUInt16LE(14, 0x20);
  word.writeUInt16LE(22, 0x3e);
  lengths.forEach((length, i) => word.writeUInt32LE(length, 0x4c + 4 * i));
  word.writeUInt16LE(93, 0x98);
  for (const [index, at, length] of places) {
    word.writeUInt32LE(at, 0x9a + 8 * index);
    word.writeUInt32LE(length, 0x9e + 8 * index);
  }
}

class TableStream {
  private parts: Buffer[] = [];
  private length = 0;
  add(part: Buffer): number {
    const at = this.length;
    this.parts.push(part);
    this.length += part.length;
    return at;
  }
  bytes(): Buffer {
    return Buffer.concat(this.parts);
  }
}

const windows1252 = new Map([..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((letter, i) => [letter, 0x80 + i]));

function encode(text: string): Buffer {
  const codes = [...text].map((letter) => windows1252.get(letter) ?? letter.charCodeAt(0));
  return codes.every((code) => code < 256) && text.length === codes.length ? Buffer.from(codes) : Buffer.from(text, "utf16le");
}

const word16 = (value: number) => [value & 0xff, value >> 8];
const word32 = (...values: number[]) => values.flatMap((value) => [...word16(value & 0xffff), ...word16(value >>> 16)]);

function runProperties(run: DocRun, fonts: readonly string[]): readonly number[] {
  const font = run.font === null ? [] : [0x4a4f, 0x4a50, 0x4a51].flatMap((sprm) => [...word16(sprm), ...word16(fonts.indexOf(run.font!))]);
  return run.hidden ? [...font, ...word16(0x083c), 1] : font;
}

function pieceTable(length: number, oneByte: boolean): Buffer {
  const at = oneByte ? (textStart * 2) | 0x40000000 : textStart;
  return Buffer.from([2, ...word32(16, 0, length), 0, 0, ...word32(at), 0, 0]);
}

function binTable(starts: readonly number[], firstPage: number): Buffer {
  return Buffer.from([...word32(...starts), ...starts.slice(1).flatMap((_, i) => word32(firstPage + i))]);
}

function fontTable(fonts: readonly string[]): Buffer {
  const entries = fonts.map((font) => {
    const name = Buffer.from(`${font}\0`, "utf16le");
    return Buffer.concat([Buffer.from([39 + name.length, 4, ...word16(400), 0, 0]), Buffer.alloc(34), name]);
  });
  return Buffer.concat([Buffer.from([...word16(fonts.length), 0, 0]), ...entries]);
}

/** One style, Normal, in the font of this index. */
function styleSheet(font: number): Buffer {
  const name = Buffer.from("Normal\0", "utf16le");
  const runs = [0x4a4f, 0x4a51].flatMap((sprm) => [...word16(sprm), ...word16(font)]);
  const style = Buffer.concat([
    Buffer.from([0, 0, ...word16(0xfff1), ...word16(0x0002), 0, 0, 0, 0, ...word16(6)]),
    name,
    Buffer.from([...word16(2), 0, 0, ...word16(runs.length), ...runs]),
  ]);
  const head = [1, 10, 1, 91, 15, 0, 0, 0, 0].flatMap(word16);
  return Buffer.concat([Buffer.from([...word16(head.length), ...head, ...word16(style.length)]), style]);
}

/** Footnote separators, then the headers and footers of the one section: even, odd, even, odd, first, first. */
function headerStories(options: DocOptions): { text: string; plc: Buffer } {
  if (options.header === undefined && options.footer === undefined) return { text: "", plc: Buffer.alloc(0) };
  const story = (text: string | undefined) => (text === undefined ? "" : `${text}\r\r`);
  const stories = ["", "", "", "", "", "", "", story(options.header), "", story(options.footer), "", ""];
  let at = 0;
  const starts = [0, ...stories.map((text) => (at += text.length))];
  return { text: `${stories.join("")}\r`, plc: Buffer.from(word32(...starts, at + 1)) };
}

const shape = 1026;

function shapeAnchors(at: number, length: number): Buffer {
  return Buffer.concat([Buffer.from(word32(at, length, shape)), Buffer.alloc(22)]);
}

function boxStories(length: number): Buffer {
  const story = (id: number) => Buffer.concat([Buffer.from(word32(1, 0)), Buffer.alloc(6), Buffer.from(word32(id, 0))]);
  return Buffer.concat([Buffer.from(word32(0, length - 1, length)), story(shape), story(0)]);
}
