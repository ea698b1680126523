import type { Budget } from "../budget";

/** "byte" is a letter in the code page of its font, written as itself or as `\'hh`; "symbol" a backslash and a sign. */
export type RtfToken = "open" | "close" | "word" | "symbol" | "byte" | "end";

const backslash = 0x5c;
const longestWord = 32;
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** Takes a rich text file apart, one token at a time; what a token carries stands in the fields until the next. */
export class RtfScanner {
  /** Control word without its backslash. */
  word = "";
  /** The number behind a control word. */
  number: number | null = null;
  byte = 0;
  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly budget: Budget,
  ) {}

  /** In a group nobody reads, letters are passed over without being handed on. */
  next(skipLetters: boolean): RtfToken {
    const { bytes } = this;
    for (;;) {
      this.budget.tick();
      if (this.at >= bytes.length) return "end";
      const byte = bytes[this.at++]!;
      if (byte === 0x7b) return "open";
      if (byte === 0x7d) return "close";
      if (byte === backslash) return this.control();
      if (skipLetters) while (this.at < bytes.length && bytes[this.at]! !== backslash && bytes[this.at]! !== 0x7b && bytes[this.at]! !== 0x7d) this.at++;
      else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) {
        this.byte = byte;
        return "byte";
      }
    }
  }

  private control(): RtfToken {
    const { bytes } = this;
    const first = bytes[this.at] ?? 0;
    if (!isLetter(first)) {
      this.at++;
      if (first !== 0x27) {
        this.word = String.fromCharCode(first);
        return "symbol";
      }
      this.byte = parseInt(String.fromCharCode(bytes[this.at] ?? 0, bytes[this.at + 1] ?? 0), 16);
      this.at += 2;
      if (Number.isNaN(this.byte)) this.byte = 0x3f;
      return "byte";
    }
    const start = this.at;
    while (this.at < bytes.length && isLetter(bytes[this.at]!) && this.at - start < longestWord) this.at++;
    this.word = String.fromCharCode(...bytes.subarray(start, this.at));
    this.number = this.readNumber();
    if (bytes[this.at] === 0x20) this.at++;
    // What follows is not text and may hold braces.
    if (this.word === "bin") this.at += Math.max(0, Math.min(this.number ?? 0, bytes.length - this.at));
    return "word";
  }

  private readNumber(): number | null {
    const { bytes } = this;
    const negative = bytes[this.at] === 0x2d && isDigit(bytes[this.at + 1] ?? 0);
    if (negative) this.at++;
    if (!isDigit(bytes[this.at] ?? 0)) return null;
    let value = 0;
    for (let digits = 0; isDigit(bytes[this.at] ?? 0) && digits < 10; digits++) value = value * 10 + bytes[this.at++]! - 0x30;
    return negative ? -value : value;
  }
}
