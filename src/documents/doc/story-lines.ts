import type { Budget } from "../budget";
import { limits } from "../limits";

/** Text of one font as Unicode: `decodeRun`, or what a test puts in its place. */
export type DecodeRun = (text: string, font: string | null) => string;

/** Paragraphs of the page itself or of a table's cells. */
interface Frame {
  cell: string[];
  row: string[][];
}

const deepest = 12;
const mostCells = 256;

/**
 * Puts together the lines of a text that comes letter by letter with its fonts, its paragraphs and the cells of its tables.
 * The lines of a row's cells are set side by side with tabs between, as they stand on the page; depth 0 is outside tables.
 */
export class StoryLines {
  private readonly frames: Frame[] = [];
  private above: string[] = [];
  private lines: string[] = [];
  private line = "";
  private run = "";
  private font: string | null = null;
  private capitals = false;

  constructor(
    private readonly emit: (line: string) => void,
    private readonly decode: DecodeRun,
    private readonly budget: Budget,
  ) {}

  add(text: string, font: string | null, capitals = false): void {
    if (font !== this.font || capitals !== this.capitals) {
      this.endRun();
      this.font = font;
      this.capitals = capitals;
    }
    if (this.run.length + this.line.length < limits.line) this.run += text;
  }

  /** Lines of something hung on this paragraph stand above it. */
  insert(lines: readonly string[]): void {
    if (this.above.length < limits.pageLines) this.above.push(...lines);
  }

  breakLine(): void {
    this.endRun();
    // Two spaces are a slip of the hand; only more of them part columns.
    if (this.lines.length < limits.pageLines) this.lines.push(this.line.replace(/^\t+/, "").replace(/(\S) {2}(?=\S)/g, "$1 ").normalize("NFC"));
    this.line = "";
  }

  endParagraph(depth: number): void {
    this.breakLine();
    this.reach(depth);
    const lines = [...this.above, ...this.lines];
    this.above = [];
    this.lines = [];
    for (const line of lines) this.put(line, this.frames.length);
  }

  endCell(depth: number): void {
    this.endParagraph(Math.max(1, depth));
    const frame = this.frames[this.frames.length - 1]!;
    if (frame.row.length < mostCells) frame.row.push(frame.cell);
    frame.cell = [];
  }

  endRow(depth: number): void {
    this.reach(Math.max(1, depth));
    this.flushRow();
  }

  end(): void {
    if (this.run !== "" || this.line !== "" || this.lines.length + this.above.length > 0) this.endParagraph(this.frames.length);
    this.reach(0);
  }

  private endRun(): void {
    if (this.run === "") return;
    const text = this.decode(this.run, this.font);
    this.line += this.capitals ? text.toUpperCase() : text;
    this.budget.spend(this.run.length);
    this.run = "";
  }

  private reach(depth: number): void {
    const wanted = Math.min(depth, deepest);
    while (this.frames.length < wanted) this.frames.push({ cell: [], row: [] });
    while (this.frames.length > wanted) {
      this.flushRow();
      this.frames.pop();
    }
  }

  /** A table without the end of its row is read as if it had one. */
  private flushRow(): void {
    const frame = this.frames[this.frames.length - 1]!;
    const cells = frame.cell.length > 0 ? [...frame.row, frame.cell] : frame.row;
    frame.row = [];
    frame.cell = [];
    const height = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    for (let i = 0; i < height; i++) this.put(besideEachOther(cells, i), this.frames.length - 1);
  }

  private put(line: string, depth: number): void {
    this.budget.tick();
    this.budget.spend(line.length);
    if (depth === 0) return this.emit(line);
    const { cell } = this.frames[depth - 1]!;
    if (cell.length < limits.pageLines) cell.push(line);
  }
}

function besideEachOther(cells: readonly (readonly string[])[], index: number): string {
  const texts = cells.map((cell) => (cell[index] ?? "").replace(/\t/g, " "));
  let last = texts.length;
  while (last > 0 && texts[last - 1] === "") last--;
  return texts.slice(0, last).join("\t");
}
