import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import { changeLook, type CharacterLook } from "./character-look";
import { parts, type FileInformation } from "./file-information";
import { FormattingPages, type Formatting } from "./formatting-pages";
import { paragraphLook, type ParagraphLook } from "./paragraph-look";
import type { Piece } from "./pieces";
import type { StoryLines } from "./story-lines";
import type { StyleSheet } from "./style-sheet";
import { symbolLetter, windows1252 } from "./windows-1252";

/** Lines to be set where the text reaches a letter. */
export interface Hung {
  readonly at: number;
  readonly lines: readonly string[];
}

const mostFields = 200;

/** Reads stretches of the document's text: letter by letter, piece by piece, with the formatting each has. */
export class StoryText {
  private readonly characters: FormattingPages;
  private readonly paragraphs: FormattingPages;
  /** Of each field around the letter, whether it is still in its code, which nobody sees; its result follows. */
  private fields: boolean[] = [];
  private afterCell = false;

  constructor(
    private readonly file: FileInformation,
    private readonly pieces: readonly Piece[],
    private readonly fonts: readonly string[],
    private readonly styles: StyleSheet,
    private readonly budget: Budget,
  ) {
    this.characters = new FormattingPages(file.word, file.part(parts.characters), "characters", file.old, budget);
    this.paragraphs = new FormattingPages(file.word, file.part(parts.paragraphs), "paragraphs", file.old, budget);
  }

  read(start: number, end: number, lines: StoryLines, hung: readonly Hung[] = []): void {
    this.fields = [];
    this.afterCell = false;
    let next = 0;
    let at = start;
    for (let index = this.pieceOf(start); index < this.pieces.length && at < end; index++) {
      const piece = this.pieces[index]!;
      while (at < Math.min(piece.end, end)) {
        this.budget.tick();
        for (; next < hung.length && hung[next]!.at <= at; next++) lines.insert(hung[next]!.lines);
        const place = piece.at + (at - piece.start) * piece.width;
        const look = this.characters.at(place);
        const paragraph = this.paragraphs.at(place);
        const reach = Math.max(1, Math.ceil((Math.min(look.end, paragraph.end) - place) / piece.width));
        const standing = paragraphLook(paragraph.properties, this.file);
        const stop = Math.min(at + reach, piece.end, end, hung[next]?.at ?? end);
        this.readLetters(place, stop - at, piece, this.lookOf(look, standing.style, piece), standing, lines);
        at = stop;
      }
    }
    for (; next < hung.length; next++) lines.insert(hung[next]!.lines);
    lines.end();
  }

  private pieceOf(letter: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.end <= letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private lookOf(look: Formatting, paragraphStyle: number, piece: Piece): CharacterLook {
    const { old } = this.file;
    const style = this.styles.paragraph(paragraphStyle);
    const own = look.properties ? changeLook(style, style, look.properties, old, this.styles.character) : style;
    return piece.properties ? changeLook(own, style, piece.properties.list, piece.properties.old, this.styles.character) : own;
  }

  private readLetters(place: number, count: number, piece: Piece, look: CharacterLook, paragraph: ParagraphLook, lines: StoryLines): void {
    const { word } = this.file;
    const ofAscii = this.fonts[look.fontOfAscii] ?? null;
    const ofOthers = this.fonts[look.fontOfOthers] ?? null;
    const unseen = look.hidden || look.deleted;
    for (let i = 0; i < count; i++) {
      this.budget.tick();
      const code = piece.width === 1 ? word.u8(place + i) : word.u16(place + 2 * i);
      if (code < 0x20) this.readMark(code, unseen, paragraph, lines);
      else if (unseen || this.inCode()) continue;
      else if (look.symbol) lines.add(symbolLetter(look.symbol.code, this.fonts[look.symbol.font] ?? null), this.fonts[look.symbol.font] ?? null);
      else if (code >= 0xf000 && code <= 0xf0ff) lines.add(symbolLetter(code, ofOthers), ofOthers);
      else lines.add(piece.width === 1 ? windows1252(code) : String.fromCharCode(code), code < 0x80 ? ofAscii : ofOthers, look.capitals);
    }
  }

  private readMark(code: number, unseen: boolean, paragraph: ParagraphLook, lines: StoryLines): void {
    const { depth } = paragraph;
    if (code === 0x07) {
      this.fields = [];
      // Where nothing tells the end of a row from that of a cell, a second mark in a row is one.
      const rowEnd = paragraph.known ? paragraph.rowEnd : this.afterCell;
      if (rowEnd) lines.endRow(depth);
      else lines.endCell(depth);
      this.afterCell = !rowEnd;
      return;
    }
    this.afterCell = false;
    if (code === 0x13) {
      if (this.fields.length === mostFields) throw new ReadingFailure("damaged", "fields in fields");
      this.fields.push(true);
    } else if (code === 0x14 && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (code === 0x15) this.fields.pop();
    else if (unseen) return;
    else if (code === 0x0d) {
      // A field whose code never ends would hide the rest of the document.
      if (this.inCode()) this.fields = [];
      if (paragraph.innerRowEnd) lines.endRow(depth);
      else if (paragraph.innerCell) lines.endCell(depth);
      else lines.endParagraph(depth);
    } else if (this.inCode()) return;
    else if (code === 0x0b || code === 0x0c || code === 0x0e) lines.breakLine();
    else if (code === 0x09) lines.add("\t", null);
    else if (code === 0x1e) lines.add("-", null);
  }

  private inCode(): boolean {
    return this.fields.includes(true);
  }
}
