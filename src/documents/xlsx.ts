import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { mendLines } from "./old-fonts/mend-lines";
import { LineKeeper } from "./page-lines";
import { readXmlPart } from "./read-xml-part";
import type { XmlHandler, XmlTag } from "./xml-stream";
import { listZip, type ZipPart } from "./zip";

const mostSheets = 20;
/** Shared words are kept until all sheets are read. */
const mostShared = 200_000;
const mostSharedLetters = 16 * 1024 * 1024;

/** The text of a workbook: each sheet's header, then its rows, a row's cells parted by tabs; empty cells are left out. */
export async function readXlsx(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const parts = listZip(bytes);
  const shared = new SharedWords();
  const words = parts.find(({ name }) => name === "xl/sharedStrings.xml");
  if (words) await readXmlPart(bytes, words, shared, budget);
  const keeper = new LineKeeper();
  for (const part of sheets(parts)) await readXmlPart(bytes, part, new SheetText(shared.words, (line) => keeper.add(line)), budget);
  return mendLines(keeper.lines());
}

function sheets(parts: readonly ZipPart[]): readonly ZipPart[] {
  const number = ({ name }: ZipPart) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return parts.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort((a, b) => number(a) - number(b)).slice(0, mostSheets);
}

/** Words that cells share, by their number. */
class SharedWords implements XmlHandler {
  readonly words: string[] = [];
  private letters = 0;
  private text_ = "";
  private inText = false;
  private inPhonetic = false;

  open({ name }: XmlTag): void {
    if (name === "si") this.text_ = "";
    else if (name === "rPh") this.inPhonetic = true;
    else if (name === "t") this.inText = !this.inPhonetic;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "si" && this.words.length < mostShared) this.words.push(this.letters < mostSharedLetters ? this.text_ : "");
  }

  text(text: string): void {
    if (!this.inText || this.letters >= mostSharedLetters) return;
    this.letters += text.length;
    this.text_ += text;
  }
}

class SheetText implements XmlHandler {
  private row: string[] = [];
  private type = "";
  private value = "";
  private inValue = false;

  constructor(
    private readonly shared: readonly string[],
    private readonly emit: (line: string) => void,
  ) {}

  open(tag: XmlTag): void {
    if (tag.name === "row") this.row = [];
    else if (tag.name === "c") {
      this.type = tag.attribute("t") ?? "n";
      this.value = "";
    } else if (tag.name === "v" || tag.name === "t" || /^(odd|first|even)(Header|Footer)$/.test(tag.name)) {
      this.inValue = true;
      if (tag.name !== "t" && tag.name !== "v") this.value = "";
    }
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.inValue = false;
    else if (name === "c") this.endCell();
    else if (name === "row") this.put(this.row);
    else if (/^(odd|first|even)(Header|Footer)$/.test(name)) {
      this.inValue = false;
      // "&L", "&C" and "&R" begin the three parts of a header; other codes set fonts and numbers.
      this.put(this.value.split(/&[LCR]/).map((part) => part.replace(/&(?:"[^"]*"|\d+|K[0-9A-F]{6}|[A-Z])/g, "").trim()));
    }
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
  }

  private endCell(): void {
    const value = this.type === "s" ? (this.shared[Number(this.value)] ?? "") : this.value;
    // A line break in a cell is a space: the row stays one line.
    const shown = value.replace(/\s+/g, " ").trim();
    if (shown !== "" && this.row.length < 200) this.row.push(shown);
  }

  private put(cells: readonly string[]): void {
    const line = cells.filter((cell) => cell !== "").join("\t");
    if (line !== "") this.emit(line);
  }
}
