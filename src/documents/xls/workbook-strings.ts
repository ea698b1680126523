import type { Budget } from "../budget";
import type { ByteView } from "../doc/byte-view";
import { windows1252 } from "../doc/windows-1252";
import { ReadingFailure } from "../reading-failure";

/** Text of one byte a letter, as old workbooks have it. */
export function byteText(body: ByteView, at: number, letters: number): string {
  return Array.from(body.part(at, letters).bytes, windows1252).join("");
}

/** Text behind its length: a byte that says how wide the letters are, then the letters. */
export function markedText(body: ByteView, at: number, letters: number): string {
  return (body.u8(at) & 1) === 1 ? body.text(at + 1, letters) : latinText(body, at + 1, letters);
}

/** Letters whose upper byte is zero and left out. */
function latinText(body: ByteView, at: number, letters: number): string {
  return Array.from(body.part(at, letters).bytes, (code) => String.fromCharCode(code)).join("");
}

/** The texts all sheets share; they run on from record to record, and a text cut in two says again how wide its letters are. */
export function readSharedStrings(parts: readonly ByteView[], budget: Budget): readonly string[] {
  const cursor = new Cursor(parts);
  const strings: string[] = [];
  cursor.skip(4);
  const count = cursor.u32();
  for (let i = 0; i < count && !cursor.atEnd(); i++) {
    const letters = cursor.u16();
    const marks = cursor.u8();
    const runs = (marks & 8) !== 0 ? cursor.u16() : 0;
    const extra = (marks & 4) !== 0 ? cursor.u32() : 0;
    budget.tick();
    budget.spend(letters);
    strings.push(cursor.letters(letters, (marks & 1) === 1));
    cursor.skip(4 * runs + extra);
  }
  return strings;
}

class Cursor {
  private part = 0;
  private at = 0;
  constructor(private readonly parts: readonly ByteView[]) {}

  u8(): number {
    while (this.part < this.parts.length && this.at >= this.parts[this.part]!.length) this.nextPart();
    const part = this.parts[this.part];
    if (!part) throw new ReadingFailure("damaged", "texts of the workbook end early");
    return part.u8(this.at++);
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  skip(count: number): void {
    let left = count;
    while (left > 0 && this.part < this.parts.length) {
      const here = Math.min(left, this.parts[this.part]!.length - this.at);
      this.at += here;
      left -= here;
      if (left > 0) this.nextPart();
    }
  }

  letters(count: number, wideAtFirst: boolean): string {
    let wide = wideAtFirst;
    // Not added letter by letter: a string grown so takes ten times its room.
    const codes = new Uint8Array(2 * count);
    for (let i = 0; i < count; i++) {
      if (this.at >= (this.parts[this.part]?.length ?? 0)) wide = (this.u8() & 1) === 1;
      codes[2 * i] = this.u8();
      if (wide) codes[2 * i + 1] = this.u8();
    }
    return new TextDecoder("utf-16le").decode(codes);
  }

  atEnd(): boolean {
    return this.part >= this.parts.length || (this.part === this.parts.length - 1 && this.at >= this.parts[this.part]!.length);
  }

  private nextPart(): void {
    this.part++;
    this.at = 0;
  }
}
