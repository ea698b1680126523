import type { Budget } from "./budget";
import { isChange, noteLook, type DocxStyles, type RunLook } from "./docx-styles";
import { symbolOf } from "./docx-symbol";
import { FontRuns } from "./font-runs";
import { limits } from "./limits";
import { ReadingFailure } from "./reading-failure";
import type { XmlListener, XmlTag } from "./scan-xml";
import { sideBySide } from "./side-by-side";

/** Where the lines go. An object, because its method stays the same for the engine from one document to the next. */
export interface LineSink {
  add(line: string): void;
}

/** Paragraphs being collected: of the body, of a table cell, of a text box. */
interface Frame {
  readonly lines: string[];
  readonly text: FontRuns;
  /** Cells of the table row being read. */
  row: string[][] | null;
  rowDeleted: boolean;
  paragraphStyle: string | null;
  /** The paragraph's end is a tracked deletion: the next one goes on in its line. */
  joined: boolean;
  inProperties: boolean;
  /** The run being read; `null` outside of runs. */
  run: Run | null;
}

interface Run extends RunLook {
  style: string | null;
  /** How its letters look, once its properties are read. */
  seen: { readonly font: string | null; readonly hidden: boolean } | null;
}

const deepest = 100;
/** Deleted or moved-away words, the reading aid above ruby text. */
const unseen = new Set(["del", "moveFrom", "rt"]);

/**
 * Reads WordprocessingML as it comes. The lines of a row's cells are set side by side with tabs between, as they stand on the
 * page: the head of a document is a table of two columns. A text box comes before the paragraph it hangs on.
 */
export class DocxText implements XmlListener {
  private readonly frames: Frame[] = [newFrame()];
  private frame: Frame = this.frames[0]!;
  private inText = false;
  /** Depth inside parts that repeat or hide text. */
  private skipped = 0;
  /** For each open alternative (new form, old form) whether its new form was seen. */
  private readonly chosen: boolean[] = [];
  /** For each open field whether its code is still being read: what follows is its result. */
  private fields: boolean[] = [];

  constructor(
    private readonly styles: DocxStyles,
    private readonly budget: Budget,
    private readonly sink: LineSink,
  ) {}

  text(text: string): void {
    if (this.inText && this.skipped === 0) this.add(text);
  }

  open(name: string, tag: XmlTag): void {
    const frame = this.frame;
    if (this.hides(name)) {
      // Among properties it is a note: the paragraph's end or the whole row is deleted.
      if (name === "del" && this.skipped === 0 && frame.inProperties) frame[frame.row ? "rowDeleted" : "joined"] = true;
      this.skipped++;
    }
    if (this.skipped > 0) return;
    switch (name) {
      case "t": return void (this.inText = true);
      case "r": return void (frame.run = { style: null, seen: null });
      case "pPr": case "trPr": return void (frame.inProperties = true);
      case "pStyle": return void (frame.paragraphStyle = tag.get("val"));
      case "rStyle": return void (frame.run && (frame.run.style = tag.get("val")));
      case "rFonts": case "vanish": return void (frame.run && noteLook(frame.run, name, tag));
      case "tab": return void (frame.run && this.add("\t"));
      case "ptab": return this.add("\t");
      case "br": case "cr": return this.endLine();
      case "noBreakHyphen": return this.add("-");
      case "sym": return this.add(symbolOf(tag.get("font") ?? "", parseInt(tag.get("char") ?? "", 16)), null);
      case "fldChar": return this.field(tag.get("fldCharType"));
      case "AlternateContent": return void this.chosen.push(false);
      case "Choice": return void (this.chosen.length > 0 && (this.chosen[this.chosen.length - 1] = true));
      case "tr": frame.row = []; frame.rowDeleted = false; return;
      case "tc": case "txbxContent": return this.push();
    }
  }

  close(name: string): void {
    if (this.hides(name)) this.skipped--;
    else if (this.skipped === 0) this.leave(name);
  }

  private leave(name: string): void {
    switch (name) {
      case "t": return void (this.inText = false);
      case "r": return void (this.frame.run = null);
      case "pPr": case "trPr": return void (this.frame.inProperties = false);
      case "p": return this.endParagraph();
      case "AlternateContent": return void this.chosen.pop();
      case "tc": return void (this.pop((lines) => this.frame.row && this.frame.row.length < limits.pageLines && this.frame.row.push(lines)));
      case "tr": return this.endRow();
      case "txbxContent": return this.pop((lines) => lines.forEach((line) => this.put(line)));
    }
  }

  /** Whether an element and all in it stays out. */
  private hides(name: string): boolean {
    // Most names are of one or two letters.
    if (name.length < 3 && name !== "rt") return false;
    return name === "Fallback" ? this.chosen[this.chosen.length - 1] === true : unseen.has(name) || isChange(name);
  }

  private add(text: string, font?: string | null): void {
    const { run } = this.frame;
    if (this.fields.includes(true)) return;
    const seen = run === null ? null : (run.seen ??= this.styles.look(run, run.style, this.frame.paragraphStyle));
    if (seen?.hidden) return;
    this.frame.text.add(text, font === undefined ? (seen?.font ?? null) : font);
  }

  private field(type: string | null): void {
    if (type === "begin" && this.fields.length < deepest) this.fields.push(true);
    else if (type === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (type === "end") this.fields.pop();
  }

  private endParagraph(): void {
    if (!this.frame.joined) this.endLine();
    this.frame.joined = false;
    this.frame.paragraphStyle = null;
    // A code that never ends must not hide the rest of the document.
    if (this.fields.includes(true)) this.fields = [];
  }

  private endRow(): void {
    const { row, rowDeleted } = this.frame;
    this.frame.row = null;
    if (row && !rowDeleted) for (const line of sideBySide(row, this.budget)) this.put(line);
  }

  private endLine(): void {
    this.put(this.frame.text.take());
  }

  private put(line: string): void {
    if (this.frames.length === 1) this.sink.add(line);
    else if (this.frame.lines.length < limits.pageLines) this.frame.lines.push(line);
  }

  private push(): void {
    if (this.frames.length > deepest) throw new ReadingFailure("too-large", "tables in tables");
    this.frame = newFrame();
    this.frames.push(this.frame);
  }

  private pop(give: (lines: string[]) => void): void {
    if (this.frames.length === 1) return;
    const { lines } = this.frames.pop()!;
    this.frame = this.frames[this.frames.length - 1]!;
    give(lines);
  }
}

function newFrame(): Frame {
  return { lines: [], text: new FontRuns(), row: null, rowDeleted: false, paragraphStyle: null, joined: false, inProperties: false, run: null };
}
