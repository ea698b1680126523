import { SaxesParser } from "saxes";
import { limits } from "./limits";

/** Paragraphs being collected: of the body, of a table cell, of a text box. */
interface Frame {
  readonly lines: string[];
  text: string;
  /** Cells of the table row being read. */
  row: string[][] | null;
}

const tabs = new Set(["tab", "ptab"]);
const breaks = new Set(["br", "cr"]);

/**
 * Reads WordprocessingML as it comes. The lines of a row's cells are set side by side with tabs between, as they stand on the
 * page: the head of a document is a table of two columns. A text box comes before the paragraph it hangs on.
 */
export class DocxText {
  private readonly parser = new SaxesParser();
  private readonly decoder = new TextDecoder();
  private readonly frames: Frame[] = [newFrame()];
  private inText = false;
  /** Depth inside parts that repeat or hide text: the old form of a text box, deleted words. */
  private skipped = 0;

  constructor(private readonly emit: (line: string) => void) {
    this.parser.on("opentag", (tag) => this.open(localName(tag.name)));
    this.parser.on("closetag", (tag) => this.close(localName(tag.name)));
    this.parser.on("text", (text) => {
      if (this.inText && this.skipped === 0) this.frame().text += text;
    });
    this.parser.on("error", (error) => {
      throw error;
    });
  }

  take(chunk: Uint8Array): void {
    this.parser.write(this.decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    this.parser.write(this.decoder.decode()).close();
  }

  private frame(): Frame {
    return this.frames[this.frames.length - 1]!;
  }

  private open(name: string): void {
    if (name === "Fallback" || name === "del") this.skipped++;
    if (this.skipped > 0) return;
    const frame = this.frame();
    if (name === "t") this.inText = true;
    else if (tabs.has(name)) frame.text += frame.text === "" && frame.lines.length === 0 ? "" : "\t";
    else if (breaks.has(name)) this.endLine(frame);
    else if (name === "noBreakHyphen") frame.text += "-";
    else if (name === "tr") frame.row = [];
    else if (name === "tc" || name === "txbxContent") this.frames.push(newFrame());
  }

  private close(name: string): void {
    if (name === "Fallback" || name === "del") this.skipped--;
    else if (this.skipped > 0) return;
    const frame = this.frame();
    if (name === "t") this.inText = false;
    else if (name === "p") this.endLine(frame);
    else if (name === "tc" && this.frames.length > 1) {
      this.frames.pop();
      this.frame().row?.push(frame.lines);
    } else if (name === "tr" && frame.row) {
      const row = frame.row;
      frame.row = null;
      for (const line of sideBySide(row)) this.put(frame, line);
    } else if (name === "txbxContent" && this.frames.length > 1) {
      this.frames.pop();
      for (const line of frame.lines) this.put(this.frame(), line);
    }
  }

  private endLine(frame: Frame): void {
    this.put(frame, frame.text);
    frame.text = "";
  }

  private put(frame: Frame, line: string): void {
    if (this.frames.length === 1 && frame === this.frames[0]) this.emit(line);
    else if (frame.lines.length < limits.pageLines) frame.lines.push(line);
  }
}

function newFrame(): Frame {
  return { lines: [], text: "", row: null };
}

function sideBySide(cells: readonly (readonly string[])[]): readonly string[] {
  const height = Math.max(0, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, i) => cells.map((cell) => (cell[i] ?? "").replace(/\t/g, " ")).join("\t").replace(/\t+$/, ""));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
