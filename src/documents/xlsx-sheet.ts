import type { Budget } from "./budget";
import { FontRuns } from "./font-runs";
import { limits } from "./limits";
import type { OfficePackage } from "./office-package";
import { sideBySide } from "./side-by-side";
import type { CellStyles } from "./xlsx-styles";

export type RichText = readonly { readonly text: string; readonly font: string | null }[];

export interface SheetReading {
  readonly strings: readonly RichText[];
  readonly styles: CellStyles;
  readonly budget: Budget;
  readonly emit: (line: string) => void;
  /** Filled with what stands above and below each printed page, in Excel's codes. */
  readonly margins: { header: string; footer: string };
}

const margin: Readonly<Record<string, "header" | "footer">> = {
  oddHeader: "header", evenHeader: "header", firstHeader: "header", oddFooter: "footer", evenFooter: "footer", firstFooter: "footer",
};
const mostCells = 1000;
const mostRuns = 500;
const mostMargin = 5000;

/** Reads the rows of one sheet as lines, its filled cells with tabs between; blank rows are one blank line. */
export async function readSheet(office: OfficePackage, part: string, { strings, styles, budget, emit, margins }: SheetReading): Promise<void> {
  let row: string[][] = [];
  let indented = false;
  let rowHidden = false;
  let type = "";
  let style = 0;
  let value = "";
  let inline: { text: string; font: string | null }[] = [];
  let font: string | null = null;
  let taking: "value" | "inline" | "header" | "footer" | null = null;
  let lastRow = 0;
  let rowNumber = 0;

  const endCell = () => {
    const text = shown();
    if (text === "" || row.length >= mostCells) return;
    row.push(text.slice(0, 4 * limits.line).split(/\r\n|\r|\n/));
  };
  const shown = (): string => {
    const cellFont = styles.font(style);
    if (type === "s") return decoded(strings[Number(value)] ?? [], cellFont);
    if (type === "inlineStr") return decoded(inline, cellFont);
    if (type === "str") return decoded([{ text: value, font: null }], cellFont);
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    return type === "e" || value === "" ? value : styles.show(value, style);
  };
  await office.scan(part, {
    open: (name, tag) => {
      if (name === "row") {
        row = [];
        indented = false;
        rowHidden = /^(1|true)$/.test(tag.get("hidden") ?? "");
        rowNumber = Number(tag.get("r") ?? 0) || rowNumber + 1;
      } else if (name === "c") {
        type = tag.get("t") ?? "n";
        style = Number(tag.get("s") ?? 0) || 0;
        value = "";
        inline = [];
        font = null;
        // What stands right of the page's first columns belongs to the right-hand column of the head.
        if (row.length === 0) indented = !/^[AB]\d/i.test(tag.get("r") ?? "A1");
      } else if (name === "v") taking = "value";
      else if (name === "t") taking = "inline";
      else if (name === "r") font = null;
      else if (name === "rFont") font = tag.get("val");
      else taking = margin[name] ?? null;
    },
    close: (name) => {
      taking = null;
      if (name === "c") endCell();
      else if (name === "row" && row.length > 0 && !rowHidden) {
        if (rowNumber > lastRow + 1 && lastRow > 0) emit("");
        lastRow = rowNumber;
        for (const line of sideBySide(row, budget)) emit(indented ? `\t${line}` : line);
      } else if (margin[name]) margins[margin[name]] += "\n";
    },
    text: (text) => {
      if (taking === "value") value += value.length < 4 * limits.line ? text : "";
      else if (taking === "inline" && inline.length < mostRuns) inline.push({ text, font });
      else if ((taking === "header" || taking === "footer") && margins[taking].length < mostMargin) margins[taking] += text;
    },
  });
}

/** A string as seen in a cell of a certain font. */
function decoded(runs: RichText, cellFont: string | null): string {
  const text = new FontRuns();
  for (const run of runs) text.add(run.text, run.font ?? cellFont);
  return text.take();
}
