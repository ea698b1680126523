import { ReadingFailure } from "../reading-failure";

/** Little-endian numbers out of bytes a stranger wrote; asked for one that is not there, the file is damaged. */
export class ByteView {
  constructor(readonly bytes: Uint8Array) {}

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    this.need(at, 1);
    return this.bytes[at]!;
  }

  u16(at: number): number {
    this.need(at, 2);
    return this.bytes[at]! | (this.bytes[at + 1]! << 8);
  }

  u32(at: number): number {
    this.need(at, 4);
    return (this.bytes[at]! | (this.bytes[at + 1]! << 8) | (this.bytes[at + 2]! << 16) | (this.bytes[at + 3]! << 24)) >>> 0;
  }

  part(at: number, length: number): ByteView {
    this.need(at, length);
    return new ByteView(this.bytes.subarray(at, at + length));
  }

  /** UTF-16 text of so many letters. */
  text(at: number, letters: number): string {
    this.need(at, letters * 2);
    return new TextDecoder("utf-16le").decode(this.bytes.subarray(at, at + letters * 2));
  }

  private need(at: number, length: number): void {
    if (!(at >= 0 && length >= 0 && at + length <= this.bytes.length)) throw new ReadingFailure("damaged", "a number points outside");
  }
}
