import type { CellKind } from "../domain/sheet-cells";
import { FontRuns } from "./font-runs";
import { limits } from "./limits";
import type { OfficePackage } from "./office-package";
import type { CellStyles } from "./xlsx-styles";

export type RichText = readonly { readonly text: string; readonly font: string | null }[];

/** What shows the cells of a sheet as a person sees them. */
export interface CellLook {
  readonly strings: readonly RichText[];
  readonly styles: CellStyles;
}

export interface ScannedCell {
  /** "B7"; empty where the file does not say. */
  readonly reference: string;
  readonly text: string;
  readonly kind: CellKind;
}

/** Told what a sheet holds, in the order of the file. */
export interface SheetListener {
  row(number: number, hidden: boolean): void;
  cell(cell: ScannedCell): void;
  endRow?(): void;
  /** "A1:C1" */
  merge?(range: string): void;
  /** What stands above and below each printed page, in Excel's codes; a line break ends each. */
  margin?(place: "header" | "footer", text: string): void;
}

const margin: Readonly<Record<string, "header" | "footer">> = {
  oddHeader: "header", evenHeader: "header", firstHeader: "header", oddFooter: "footer", evenFooter: "footer", firstFooter: "footer",
};
const mostRuns = 500;

/** Goes through the cells of one sheet, also empty ones and those of hidden rows. */
export async function scanSheet(office: OfficePackage, part: string, { strings, styles }: CellLook, listener: SheetListener): Promise<void> {
  let reference = "";
  let type = "";
  let style = 0;
  let value = "";
  let isFormula = false;
  let inline: { text: string; font: string | null }[] = [];
  let font: string | null = null;
  let taking: "value" | "inline" | "header" | "footer" | null = null;
  let rowNumber = 0;

  const shown = (): string => {
    const cellFont = styles.font(style);
    if (type === "s") return decoded(strings[Number(value)] ?? [], cellFont);
    if (type === "inlineStr") return decoded(inline, cellFont);
    if (type === "str") return decoded([{ text: value, font: null }], cellFont);
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    return type === "e" || value === "" ? value : styles.show(value, style);
  };
  const kind = (): CellKind => {
    if (type === "e") return "error";
    if (isFormula) return "formula";
    if (type === "d") return "date";
    return type !== "n" ? "text" : styles.isMoment(style) ? "date" : "number";
  };
  await office.scan(part, {
    open: (name, tag) => {
      if (name === "row") {
        rowNumber = Number(tag.get("r") ?? 0) || rowNumber + 1;
        listener.row(rowNumber, /^(1|true)$/.test(tag.get("hidden") ?? ""));
      } else if (name === "c") {
        reference = tag.get("r") ?? "";
        type = tag.get("t") ?? "n";
        style = Number(tag.get("s") ?? 0) || 0;
        value = "";
        isFormula = false;
        inline = [];
        font = null;
      } else if (name === "v") taking = "value";
      else if (name === "t") taking = "inline";
      else if (name === "r") font = null;
      else if (name === "f") isFormula = true;
      else if (name === "rFont") font = tag.get("val");
      else if (name === "mergeCell") listener.merge?.(tag.get("ref") ?? "");
      else taking = margin[name] ?? null;
    },
    close: (name) => {
      taking = null;
      if (name === "c") listener.cell({ reference, text: shown(), kind: kind() });
      else if (name === "row") listener.endRow?.();
      else if (margin[name]) listener.margin?.(margin[name], "\n");
    },
    text: (text) => {
      if (taking === "value") value += value.length < 4 * limits.line ? text : "";
      else if (taking === "inline" && inline.length < mostRuns) inline.push({ text, font });
      else if (taking === "header" || taking === "footer") listener.margin?.(taking, text);
    },
  });
}

/** A string as seen in a cell of a certain font. */
function decoded(runs: RichText, cellFont: string | null): string {
  const text = new FontRuns();
  for (const run of runs) text.add(run.text, run.font ?? cellFont);
  return text.take();
}
