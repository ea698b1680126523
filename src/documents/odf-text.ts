import type { Budget } from "./budget";
import { FontRuns } from "./font-runs";
import { limits } from "./limits";
import type { OdfLook, OdfStyles } from "./odf-styles";
import { ReadingFailure } from "./reading-failure";
import type { XmlListener, XmlTag } from "./scan-xml";
import { sideBySide } from "./side-by-side";

/** A paragraph being read; a shape that hangs on it holds paragraphs of its own. */
interface Paragraph {
  readonly text: FontRuns;
  readonly looks: OdfLook[];
}

/** A table cell or a note being read, with what is collected in it. */
interface Frame {
  readonly lines: string[];
  row: string[][] | null;
  rowRepeated: number;
  rowHidden: boolean;
  /** The cell's own look and how often it stands. */
  readonly look: OdfLook | null;
  readonly repeated: number;
}

/** Deleted text, remarks, the reading aid above ruby text, what the program counts by itself. */
const unseen = new Set(["tracked-changes", "annotation", "ruby-text", "note-citation", "page-number", "page-count", "sheet-name", "forms", "desc", "title"]);
const deepest = 100;
/** A cell that is filled, or a row, may stand many times; nobody reads it more often than this. */
const mostRepeated = 20;

/** Reads OpenDocument content as it comes: paragraphs are lines, the cells of a row stand side by side, notes are set apart. */
export class OdfText implements XmlListener {
  private readonly frames: Frame[] = [newFrame(null, 1)];
  private readonly paragraphs: Paragraph[] = [];
  private skipped = 0;
  private lastBlank = false;

  constructor(
    private readonly styles: OdfStyles,
    private readonly budget: Budget,
    private readonly emit: (line: string) => void,
    private readonly note: (line: string) => void = emit,
  ) {}

  text(text: string): void {
    if (this.skipped === 0 && this.paragraphs.length > 0) this.add(text.replace(/[ \t\r\n]+/g, " "));
  }

  open(name: string, tag: XmlTag): void {
    if (unseen.has(name) || this.skipped > 0) return void (unseen.has(name) && this.skipped++);
    switch (name) {
      case "p": case "h": return void this.paragraphs.push({ text: new FontRuns(), looks: [this.styles.look("paragraph", tag.get("style-name"), this.frame().look)] });
      case "span": return this.span(tag.get("style-name"));
      case "tab": return this.add("\t");
      case "s": return this.add(" ".repeat(times(tag.get("c"), 100)));
      case "line-break": return this.endLine();
      case "table-row": return this.startRow(tag);
      case "table-cell": case "covered-table-cell": return this.push(this.styles.look("table-cell", tag.get("style-name"), null), times(tag.get("number-columns-repeated"), mostRepeated));
      case "note-body": return this.push(null, 1);
    }
  }

  close(name: string): void {
    if (unseen.has(name)) this.skipped--;
    if (unseen.has(name) || this.skipped > 0) return;
    switch (name) {
      case "p": case "h": this.endLine(); this.paragraphs.pop(); return;
      case "span": return void this.paragraph()?.looks.pop();
      case "table-cell": case "covered-table-cell": return this.endCell();
      case "table-row": return this.endRow();
      case "note-body": return this.pop((note) => note.lines.forEach((line) => line.trim() !== "" && this.note(line)));
    }
  }

  private frame(): Frame {
    return this.frames[this.frames.length - 1]!;
  }

  private paragraph(): Paragraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  private span(style: string | null): void {
    const looks = this.paragraph()?.looks;
    looks?.push(this.styles.look("text", style, looks[looks.length - 1] ?? null));
  }

  private add(text: string): void {
    const paragraph = this.paragraph();
    const look = paragraph?.looks[paragraph.looks.length - 1];
    if (paragraph && !look?.hidden) paragraph.text.add(text, look?.font ?? null);
  }

  private endLine(): void {
    const paragraph = this.paragraph();
    if (paragraph) this.put(paragraph.text.take());
  }

  private startRow(tag: XmlTag): void {
    const frame = this.frame();
    frame.row = [];
    frame.rowRepeated = times(tag.get("number-rows-repeated"), mostRepeated);
    frame.rowHidden = /^(collapse|filter)$/.test(tag.get("visibility") ?? "");
  }

  private endCell(): void {
    this.pop(({ lines, repeated }) => {
      const { row } = this.frame();
      // One blank cell keeps two columns apart as well as many.
      const often = lines.length === 0 ? 1 : repeated;
      for (let i = 0; row && i < often && row.length < limits.pageLines; i++) row.push(lines);
    });
  }

  private endRow(): void {
    const frame = this.frame();
    const { row, rowRepeated, rowHidden } = frame;
    frame.row = null;
    if (!row || rowHidden) return;
    const lines = sideBySide(row, this.budget);
    // Sheets end in thousands of blank rows.
    if (lines.every((line) => line === "")) return void (this.lastBlank || this.put(""));
    for (let i = 0; i < rowRepeated; i++) for (const line of lines) this.put(line);
  }

  private put(line: string): void {
    this.lastBlank = line === "";
    if (this.frames.length === 1) this.emit(line);
    else if (this.frame().lines.length < limits.pageLines) this.frame().lines.push(line);
  }

  private push(look: OdfLook | null, repeated: number): void {
    if (this.frames.length > deepest) throw new ReadingFailure("too-large", "tables in tables");
    this.frames.push(newFrame(look, repeated));
  }

  private pop(give: (frame: Frame) => void): void {
    if (this.frames.length > 1) give(this.frames.pop()!);
  }
}

function newFrame(look: OdfLook | null, repeated: number): Frame {
  return { lines: [], row: null, rowRepeated: 1, rowHidden: false, look, repeated };
}

function times(said: string | null, most: number): number {
  const number = Number(said ?? 1);
  return number >= 1 ? Math.min(most, Math.floor(number)) : 1;
}
