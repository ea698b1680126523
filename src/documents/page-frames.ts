import { limits } from "./limits";
import { decodeRun } from "./old-fonts/decode-run";

/** Paragraphs being collected: of the body, of a table cell, of a text box. */
interface Frame {
  readonly lines: string[];
  text: string;
  /** Text of the font being read, not yet decoded: VNI letters span two codes, and a run may end between them. */
  pending: string;
  font: string | null;
  /** Cells of the table row being read. */
  row: string[][] | null;
}

/**
 * Puts paragraphs together as they stand on the page: the lines of a row's cells side by side with tabs between, for the head of
 * a document is a table of two columns. A text box comes before the paragraph it hangs on.
 */
export class PageFrames {
  private readonly frames: Frame[] = [newFrame()];

  constructor(private readonly emit: (line: string) => void) {}

  private frame(): Frame {
    return this.frames[this.frames.length - 1]!;
  }

  text(text: string, font: string | null = null): void {
    const frame = this.frame();
    if (frame.font !== font) this.decode(frame);
    frame.font = font;
    if (frame.text.length + frame.pending.length < limits.line * 4) frame.pending += text;
  }

  tab(): void {
    const frame = this.frame();
    this.decode(frame);
    if (frame.text !== "" || frame.lines.length > 0) frame.text += "\t";
  }

  endLine(): void {
    const frame = this.frame();
    this.decode(frame);
    this.put(frame, frame.text);
    frame.text = "";
  }

  openRow(): void {
    this.frame().row = [];
  }

  /** Side by side; `tight` leaves empty cells out, as in a sheet whose columns are many and narrow. */
  closeRow(tight = false): void {
    const frame = this.frame();
    const row = frame.row;
    frame.row = null;
    if (row === null) return;
    const cells = tight ? row.filter((cell) => cell.some((line) => line !== "")) : row;
    for (const line of sideBySide(cells)) this.put(frame, line);
  }

  openFrame(): void {
    this.frames.push(newFrame());
  }

  closeCell(): void {
    if (this.frames.length < 2) return;
    this.finish();
    const cell = this.frames.pop()!;
    this.frame().row?.push(cell.lines);
  }

  closeBox(): void {
    if (this.frames.length < 2) return;
    this.finish();
    const box = this.frames.pop()!;
    for (const line of box.lines) this.put(this.frame(), line);
  }

  end(): void {
    while (this.frames.length > 1) this.closeBox();
    this.finish();
  }

  /** What stands in the frame without an end of line. */
  private finish(): void {
    const frame = this.frame();
    this.decode(frame);
    if (frame.text !== "") this.endLine();
  }

  private decode(frame: Frame): void {
    frame.text += decodeRun(frame.pending, frame.font);
    frame.pending = "";
  }

  private put(frame: Frame, line: string): void {
    if (this.frames.length === 1 && frame === this.frames[0]) this.emit(line);
    else if (frame.lines.length < limits.pageLines) frame.lines.push(line);
  }
}

function newFrame(): Frame {
  return { lines: [], text: "", pending: "", font: null, row: null };
}

function sideBySide(cells: readonly (readonly string[])[]): readonly string[] {
  const height = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
  return Array.from({ length: height }, (_, i) => cells.map((cell) => (cell[i] ?? "").replace(/\t/g, " ")).join("\t").replace(/\t+$/, ""));
}
