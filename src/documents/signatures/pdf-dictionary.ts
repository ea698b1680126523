import type { Budget } from "../budget";

/** Where something stands in the file: from its first byte up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type PdfValue =
  | ({ readonly kind: "hex" | "text" } & Span)
  | { readonly kind: "name" | "word"; readonly word: string }
  | { readonly kind: "array"; readonly items: readonly PdfValue[] }
  | { readonly kind: "dictionary"; readonly entries: PdfDictionary };

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

const deepest = 16;
const longestName = 128;
const mostItems = 4096;

/**
 * Reads the dictionary that begins at `start` and must end before `limit`; it has no entries when no whole dictionary stands
 * there. References to other objects are left as their numbers: a signature's own entries must stand in its dictionary.
 */
export function readPdfDictionary(bytes: Uint8Array, start: number, limit: number, budget: Budget): Span & { readonly entries: PdfDictionary | null } {
  const reader = new DictionaryReader(bytes, start, Math.min(limit, bytes.length), budget);
  const value = reader.read(0);
  return { start, end: reader.at, entries: value?.kind === "dictionary" ? value.entries : null };
}

class DictionaryReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
    private readonly limit: number,
    private readonly budget: Budget,
  ) {}

  read(depth: number): PdfValue | null {
    this.budget.tick();
    this.skipBlank();
    if (this.at >= this.limit || depth > deepest) return null;
    const first = this.bytes[this.at];
    if (first === code.lessThan) return this.bytes[this.at + 1] === code.lessThan ? this.dictionary(depth) : this.hex();
    if (first === code.open) return this.text();
    if (first === code.bracket) return this.array(depth);
    return first === code.slash ? { kind: "name", word: this.name() } : this.word();
  }

  private dictionary(depth: number): PdfValue | null {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    for (let count = 0; count < mostItems; count++) {
      this.skipBlank();
      if (this.at >= this.limit) return null;
      if (this.bytes[this.at] === code.greaterThan) {
        this.at += 2;
        return { kind: "dictionary", entries };
      }
      // What follows a value and is no key is the rest of a reference: "12 0 R".
      if (this.bytes[this.at] !== code.slash) {
        if (this.read(depth + 1) === null) return null;
        continue;
      }
      const key = this.name();
      const value = this.read(depth + 1);
      if (value === null) return null;
      if (!entries.has(key)) entries.set(key, value);
    }
    return null;
  }

  private array(depth: number): PdfValue | null {
    const items: PdfValue[] = [];
    this.at++;
    while (items.length < mostItems) {
      this.skipBlank();
      if (this.bytes[this.at] === code.endBracket) {
        this.at++;
        return { kind: "array", items };
      }
      const item = this.read(depth + 1);
      if (item === null) return null;
      items.push(item);
    }
    return null;
  }

  private hex(): PdfValue | null {
    const start = this.at;
    const close = this.bytes.indexOf(code.greaterThan, start);
    if (close < 0 || close >= this.limit) {
      this.at = this.limit;
      return null;
    }
    this.at = close + 1;
    return { kind: "hex", start, end: this.at };
  }

  private text(): PdfValue | null {
    const start = this.at++;
    for (let open = 1; this.at < this.limit; this.at++) {
      const byte = this.bytes[this.at];
      if (byte === code.backslash) this.at++;
      else if (byte === code.open) open++;
      else if (byte === code.close && --open === 0) return { kind: "text", start, end: ++this.at };
    }
    return null;
  }

  private name(): string {
    this.at++;
    return this.regular().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }

  private word(): PdfValue | null {
    const word = this.regular();
    return word === "" ? null : { kind: "word", word };
  }

  private regular(): string {
    let word = "";
    for (; this.at < this.limit && !isBlank(this.bytes[this.at]!) && !delimiters.has(this.bytes[this.at]!); this.at++) {
      if (word.length < longestName) word += String.fromCharCode(this.bytes[this.at]!);
    }
    return word;
  }

  private skipBlank(): void {
    for (; this.at < this.limit; this.at++) {
      if (this.bytes[this.at] === code.percent) while (this.at < this.limit && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++;
      else if (!isBlank(this.bytes[this.at]!)) return;
    }
  }
}

export function isBlank(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13 && byte !== 11) || byte === 0;
}

const code = { percent: 0x25, open: 0x28, close: 0x29, slash: 0x2f, lessThan: 0x3c, greaterThan: 0x3e, bracket: 0x5b, backslash: 0x5c, endBracket: 0x5d } as const;
const delimiters = new Set<number>([...Object.values(code).filter((byte) => byte !== code.backslash), 0x7b, 0x7d]);
