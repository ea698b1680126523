import type { Budget } from "../budget";
import { ByteView } from "./byte-view";

/** Formatting that holds from a byte of the stream to the next. */
export interface Formatting {
  readonly start: number;
  readonly end: number;
  /** What is said of it; `null` when nothing is. */
  readonly properties: ByteView | null;
}

const pageSize = 512;
const nothing = new ByteView(new Uint8Array(0));

/**
 * Which formatting the letter at a byte has (bin table and FKP pages). Pages are unpacked when asked for and only the last one is
 * kept, for a hostile table can name one page a million times.
 */
export class FormattingPages {
  private page: readonly Formatting[] = [];
  private pageNumber = -1;
  private readonly count: number;

  constructor(
    private readonly word: ByteView,
    private readonly table: ByteView,
    private readonly kind: "characters" | "paragraphs",
    private readonly old: boolean,
    private readonly budget: Budget,
  ) {
    this.count = Math.max(0, Math.floor((table.length - 4) / (old ? 6 : 8)));
  }

  /** Where no page tells, what is said is nothing, up to where one tells. */
  at(place: number): Formatting {
    const entry = this.find(place, this.count, (i) => this.table.u32(4 * i));
    if (entry < 0) return { start: 0, end: this.count > 0 && place < this.table.u32(0) ? this.table.u32(0) : Infinity, properties: null };
    const end = this.table.u32(4 * entry + 4);
    if (place >= end) return { start: end, end: Infinity, properties: null };
    const number = this.old ? this.table.u16(4 * (this.count + 1) + 2 * entry) : this.table.u32(4 * (this.count + 1) + 4 * entry) & 0x3fffff;
    if (number !== this.pageNumber) {
      this.page = this.unpack(number * pageSize);
      this.pageNumber = number;
    }
    const at = this.find(place, this.page.length, (i) => this.page[i]!.start);
    const found = this.page[at];
    if (found && place < found.end) return found;
    const next = this.page[at + 1]?.start ?? end;
    return { start: place, end: next > place ? next : end, properties: null };
  }

  /** The last of the entries that begins at or before the place. */
  private find(place: number, count: number, startOf: (i: number) => number): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private unpack(at: number): readonly Formatting[] {
    if (at + pageSize > this.word.length) return [];
    const page = this.word.part(at, pageSize);
    const count = page.u8(pageSize - 1);
    const width = this.kind === "characters" ? 1 : this.old ? 7 : 13;
    const all: Formatting[] = [];
    for (let i = 0; i < count && 4 * (count + 1) + width * (i + 1) < pageSize; i++) {
      this.budget.tick();
      const held = page.u8(4 * (count + 1) + width * i) * 2;
      all.push({ start: page.u32(4 * i), end: page.u32(4 * i + 4), properties: held === 0 ? null : this.packed(page, held) });
    }
    return all;
  }

  private packed(page: ByteView, at: number): ByteView {
    let start = at + 1;
    let length = page.u8(at);
    if (this.kind === "paragraphs") {
      const short = length === 0 && !this.old;
      if (short) start++;
      length = short ? page.u8(at + 1) * 2 : length * 2 - (this.old ? 0 : 1);
    }
    return start + length <= pageSize && length > 0 ? page.part(start, Math.min(length, pageSize - start)) : nothing;
  }
}
