import { codePageOfCharset } from "./code-page";

interface RtfFont {
  name: string;
  charset: number;
  page: number | null;
}

const mostFonts = 4000;
const longestName = 80;
/** Their letters are the codes themselves, whatever code page the file has for its other fonts. */
const oldVietnamese = /^\s*(\.vn|vni)/i;
const pictureCharset = 2;

/** The fonts a file lists, and the fonts of its styles. */
export class RtfFonts {
  /** Code page of the file (`\ansicpg`). */
  page = 1252;
  private readonly fonts = new Map<number, RtfFont>();
  private readonly styles = new Map<number, number>();
  private listed: RtfFont | null = null;
  private style = 0;

  list(number: number): void {
    this.listed = { name: "", charset: 1, page: null };
    if (this.fonts.size < mostFonts) this.fonts.set(number, this.listed);
  }

  /** A control word inside the list of fonts. */
  describe(word: string, number: number): void {
    if (word === "f") this.list(number);
    else if (word === "fcharset" && this.listed) this.listed.charset = number;
    else if (word === "cpg" && this.listed) this.listed.page = number;
  }

  /** A letter of a name; the name ends in a semicolon. */
  nameLetter(letter: string): void {
    if (letter === ";") this.listed = null;
    else if (this.listed && this.listed.name.length < longestName) this.listed.name += letter;
  }

  /** A control word inside the style sheet. */
  describeStyle(word: string, number: number): void {
    if (word === "s") this.style = number;
    else if (word === "f" && this.styles.size < mostFonts) this.styles.set(this.style, number);
  }

  /** A style without a number is the first. */
  openStyle(): void {
    this.style = 0;
  }

  ofStyle(style: number): number | null {
    return this.styles.get(style) ?? null;
  }

  name(number: number): string | null {
    return this.fonts.get(number)?.name.trim() || null;
  }

  pageOf(number: number): number {
    const font = this.fonts.get(number);
    if (!font) return this.page;
    if (font.page !== null) return font.page;
    return oldVietnamese.test(font.name) ? 1252 : (codePageOfCharset(font.charset) ?? this.page);
  }

  isPictures(number: number): boolean {
    return this.fonts.get(number)?.charset === pictureCharset;
  }
}
