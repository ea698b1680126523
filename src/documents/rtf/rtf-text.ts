import type { Budget } from "../budget";
import type { DecodeRun, StoryLines } from "../doc/story-lines";
import { symbolLetter } from "../doc/windows-1252";
import { fromCodePage } from "./code-page";
import { destinationOf, places } from "./destinations";
import { RtfFonts } from "./rtf-fonts";
import { RtfGroups, type RtfParts } from "./rtf-groups";
import { RtfScanner } from "./rtf-scanner";
import { tableDepth, type RtfState } from "./rtf-state";

const mostBytes = 4096;
const letters: ReadonlyMap<string, string> = new Map([
  ["emdash", "—"], ["endash", "–"], ["emspace", " "], ["enspace", " "], ["qmspace", " "], ["bullet", "•"], ["lquote", "‘"], ["rquote", "’"], ["ldblquote", "“"], ["rdblquote", "”"], ["tab", "\t"],
]);
const signs: ReadonlyMap<string, string> = new Map([["~", "\u00a0"], ["_", "-"], ["\\", "\\"], ["{", "{"], ["}", "}"], ["\t", "\t"]]);

/** Reads a rich text file group by group, without recursion, and hands its lines on as they are whole. */
export class RtfText {
  /** Pages the writing program counted. */
  pages: number | null = null;
  readonly fonts = new RtfFonts();
  private readonly scanner: RtfScanner;
  private readonly groups: RtfGroups;
  private defaultFont = 0;
  private starred = false;
  /** Letters still to be passed over behind a code point. */
  private passing = 0;
  private bytes: number[] = [];

  constructor(
    bytes: Uint8Array,
    parts: RtfParts,
    decode: DecodeRun,
    budget: Budget,
  ) {
    this.scanner = new RtfScanner(bytes, budget);
    this.groups = new RtfGroups(parts, decode, budget);
  }

  private get state(): RtfState {
    return this.groups.state;
  }

  /** Whether every group was closed: a file cut off is not. */
  read(): boolean {
    const body = this.state.lines;
    let whole = false;
    for (;;) {
      const { scanner, state } = this;
      const token = scanner.next(state.destination === "skipped");
      if (token === "end") break;
      if (token === "open") this.open();
      else if (token === "close") {
        this.close();
        // Behind the last brace is what mailers and viruses append.
        whole = this.groups.depth === 0;
        if (whole) break;
      } else if (this.passing > 0) this.passing--;
      else if (token === "byte") this.takeByte(scanner.byte);
      else if (token === "symbol") this.takeSign(scanner.word);
      else this.takeWord(scanner.word, scanner.number);
      if (token !== "symbol" || scanner.word !== "*") this.starred = false;
    }
    this.flush();
    this.groups.closeAll();
    body.end();
    return whole;
  }

  private open(): void {
    this.flush();
    this.passing = 0;
    this.groups.open();
    if (this.state.destination === "styles") this.fonts.openStyle();
  }

  private close(): void {
    this.flush();
    this.passing = 0;
    this.groups.close();
  }

  private takeByte(byte: number): void {
    const { state } = this;
    if (state.destination === "fonts") this.fonts.nameLetter(String.fromCharCode(byte));
    else if (this.isSeen()) {
      if (byte === 0x09) return this.takeText("\t");
      this.bytes.push(byte);
      if (this.bytes.length >= mostBytes) this.flush();
    }
  }

  private takeSign(sign: string): void {
    if (sign === "*") this.starred = true;
    else if (sign === "\r" || sign === "\n") this.endParagraph();
    else this.takeText(signs.get(sign) ?? "");
  }

  private takeText(text: string): void {
    this.flush();
    if (this.state.destination === "fonts") this.fonts.nameLetter(text);
    else if (this.isSeen()) this.put(text === "\t" && this.state.destination === "list-number" ? " " : text);
  }

  private takeWord(word: string, number: number | null): void {
    const { state } = this;
    if (word === "nofpages") this.pages = number;
    if (word === "ud" && state.twice !== null) return void ((state.destination = state.twice), (state.twice = null));
    if (state.destination === "skipped") return;
    const opens = destinationOf(word, this.starred);
    if (opens !== null) {
      if (word === "upr") state.twice = state.destination;
      state.destination = opens;
      return;
    }
    if (state.destination === "fonts") return this.fonts.describe(word, number ?? 0);
    if (state.destination === "styles") return this.fonts.describeStyle(word, number ?? 0);
    const place = places.get(word);
    if (place) {
      this.flush();
      this.groups.openPlace(place);
    } else if (letters.has(word)) this.takeText(letters.get(word)!);
    else if (word === "u") this.takeCodePoint(number ?? 0);
    else if (!this.endSomething(word)) this.format(word, number);
  }

  private takeCodePoint(number: number): void {
    this.passing = this.state.fallback;
    const code = number & 0xffff;
    if (code < 0x20 || !this.isSeen()) return;
    this.flush();
    this.put(code >= 0xf000 && code <= 0xf0ff ? symbolLetter(code, this.fonts.name(this.state.font)) : String.fromCharCode(code));
  }

  private endSomething(word: string): boolean {
    const { state } = this;
    if (word === "par" || word === "sect") this.endParagraph();
    else if (word === "line" || word === "softline" || word === "page" || word === "column") this.end((lines) => lines.breakLine());
    else if (word === "cell") this.end((lines) => lines.endCell(1));
    else if (word === "row") this.end((lines) => lines.endRow(1));
    else if (word === "nestcell") this.end((lines) => lines.endCell(Math.max(2, state.depth)));
    else if (word === "nestrow") this.end((lines) => lines.endRow(Math.max(2, state.depth)));
    else return false;
    return true;
  }

  private endParagraph(): void {
    // A paragraph whose mark is deleted or hidden goes on in the next.
    if (this.isSeen()) this.end((lines) => lines.endParagraph(tableDepth(this.state)));
  }

  private end(how: (lines: StoryLines) => void): void {
    this.flush();
    how(this.state.lines);
  }

  private format(word: string, number: number | null): void {
    this.flush();
    const { state, fonts } = this;
    const on = number !== 0;
    if (word === "f") Object.assign(state, { font: number ?? 0, fontNamed: true });
    else if (word === "plain") Object.assign(state, { font: this.defaultFont, fontNamed: false, hidden: false, deleted: false, capitals: false });
    else if (word === "pard") Object.assign(state, { inTable: false, depth: 0 });
    else if (word === "s") state.font = (state.fontNamed ? null : fonts.ofStyle(number ?? 0)) ?? state.font;
    else if (word === "v") state.hidden = on;
    else if (word === "deleted") state.deleted = on;
    else if (word === "caps") state.capitals = on;
    else if (word === "uc") state.fallback = Math.max(0, Math.min(number ?? 1, 255));
    else if (word === "intbl") state.inTable = on;
    else if (word === "itap") state.depth = Math.max(0, number ?? 0);
    else if (word === "ansicpg") fonts.page = number ?? 1252;
    else if (word === "mac") fonts.page = 10000;
    else if (word === "deff") this.defaultFont = state.font = number ?? 0;
  }

  private isSeen(): boolean {
    const { destination, hidden, deleted } = this.state;
    return (destination === "text" || destination === "list-number") && !hidden && !deleted;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const { bytes, fonts } = this;
    const { font } = this.state;
    this.bytes = [];
    if (fonts.isPictures(font)) this.put(bytes.map((byte) => symbolLetter(0xf000 + byte, fonts.name(font))).join(""));
    else this.put(fromCodePage(bytes, fonts.pageOf(font)));
  }

  private put(text: string): void {
    this.state.lines.add(text, this.fonts.name(this.state.font), this.state.capitals);
  }
}
