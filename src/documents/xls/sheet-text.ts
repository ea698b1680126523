import type { Budget } from "../budget";
import type { ByteView } from "../doc/byte-view";
import type { DecodeRun } from "../doc/story-lines";
import { LineKeeper } from "../page-lines";
import { numberText, shortNumber } from "./number-text";
import { SheetLines } from "./sheet-lines";
import type { WorkbookLook } from "./workbook-look";
import { records, recordsFrom } from "./workbook-records";
import { byteText, markedText } from "./workbook-strings";

const mostBoxes = 40;
const notANumber = 0xffff;

/** Reads the cells of a sheet, each in its font. */
export class SheetText {
  constructor(
    private readonly look: WorkbookLook,
    private readonly strings: readonly string[],
    private readonly wide: boolean,
    private readonly decode: DecodeRun,
    private readonly budget: Budget,
  ) {}

  /** Text boxes first, where marks stand; then the rows. */
  read(workbook: ByteView, start: number): readonly string[] {
    const keeper = new LineKeeper();
    const rows = new SheetLines((line) => keeper.add(line));
    const boxes: string[] = [];
    let depth = 0;
    let awaited: { row: number; column: number; cell: number } | null = null;
    let boxLetters = 0;
    for (const { kind, body } of recordsFrom(workbook, start, this.budget)) {
      if (kind === records.begin) depth++;
      // A chart inside the sheet begins and ends too.
      else if (kind === records.end && --depth <= 0) break;
      else if (kind === records.continued && boxLetters > 0 && this.wide) {
        if (boxes.length < mostBoxes) boxes.push(...this.boxLines(body, boxLetters));
      } else if (kind === records.result && awaited) {
        rows.add(awaited.row, awaited.column, this.decode(this.text(body, 0), this.look.font(awaited.cell)));
      } else if (kind === records.formula && body.length >= 14) {
        awaited = { row: body.u16(0), column: body.u16(2), cell: body.u16(4) };
        if (body.u16(12) !== notANumber) rows.add(awaited.row, awaited.column, this.number(double(body, 6), awaited.cell));
      } else if (depth === 1) this.readCell(kind, body, rows);
      boxLetters = kind === records.textBox && body.length >= 12 ? body.u16(10) : 0;
    }
    rows.end();
    return [...boxes, ...keeper.lines()];
  }

  private readCell(kind: number, body: ByteView, rows: SheetLines): void {
    const isCell = kind === records.sharedLabel || kind === records.label || kind === records.richLabel || kind === records.number || kind === records.shortNumber || kind === records.manyNumbers;
    if (!isCell || body.length < 6) return;
    const row = body.u16(0);
    const column = body.u16(2);
    const cell = body.u16(4);
    if (kind === records.sharedLabel) rows.add(row, column, this.label(this.strings[body.u32(6)] ?? "", cell));
    else if (kind === records.label || kind === records.richLabel) rows.add(row, column, this.label(this.text(body, 6), cell));
    else if (kind === records.number) rows.add(row, column, this.number(double(body, 6), cell));
    else if (kind === records.shortNumber) rows.add(row, column, this.number(shortNumber(body.u32(6) | 0), cell));
    else for (let i = 0; 4 + 6 * (i + 1) + 2 <= body.length; i++) rows.add(row, column + i, this.number(shortNumber(body.u32(6 + 6 * i) | 0), body.u16(4 + 6 * i)));
  }

  private text(body: ByteView, at: number): string {
    const letters = body.u16(at);
    return this.wide ? markedText(body, at + 2, letters) : byteText(body, at + 2, letters);
  }

  private boxLines(body: ByteView, letters: number): readonly string[] {
    const wide = body.length > 0 && (body.u8(0) & 1) === 1;
    const here = Math.min(letters, wide ? (body.length - 1) >> 1 : body.length - 1);
    return here > 0 ? markedText(body, 0, here).split(/\r\n|\r|\n/) : [];
  }

  private label(text: string, cell: number): string {
    this.budget.spend(text.length);
    return this.decode(text, this.look.font(cell)).normalize("NFC");
  }

  private number(value: number, cell: number): string {
    const { number, pattern } = this.look.format(cell);
    return numberText(value, number, pattern);
  }
}

function double(body: ByteView, at: number): number {
  const { bytes } = body.part(at, 8);
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
}
