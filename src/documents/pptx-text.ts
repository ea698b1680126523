import type { Budget } from "./budget";
import { FontRuns } from "./font-runs";
import { limits } from "./limits";
import type { XmlListener, XmlTag } from "./scan-xml";
import { sideBySide } from "./side-by-side";

/** Reads DrawingML as it comes: a paragraph is a line, the cells of a table's row stand side by side. */
export class PptxText implements XmlListener {
  private readonly line = new FontRuns();
  private font: string | null = null;
  private inText = false;
  private skipped = 0;
  private readonly chosen: boolean[] = [];
  private row: string[][] | null = null;
  private cell: string[] | null = null;
  /** A field the program fills in (page number) says nothing of the document. */
  private inNumber = false;

  constructor(
    private readonly budget: Budget,
    private readonly emit: (line: string) => void,
  ) {}

  text(text: string): void {
    if (this.inText && this.skipped === 0 && !this.inNumber) this.line.add(text, this.font);
  }

  open(name: string, tag: XmlTag): void {
    if (this.isOldForm(name)) this.skipped++;
    if (this.skipped > 0) return;
    switch (name) {
      case "AlternateContent": return void this.chosen.push(false);
      case "Choice": return void (this.chosen.length > 0 && (this.chosen[this.chosen.length - 1] = true));
      case "r": return void (this.font = null);
      case "fld": this.font = null; this.inNumber = tag.get("type") === "slidenum"; return;
      case "latin": return void (this.font = tag.get("typeface"));
      case "t": return void (this.inText = true);
      case "tab": return;
      case "br": return this.put(this.line.take());
      case "tr": return void (this.row = []);
      case "tc": return void (this.cell = []);
    }
  }

  close(name: string): void {
    if (this.isOldForm(name)) this.skipped--;
    else if (this.skipped > 0) return;
    switch (name) {
      case "AlternateContent": return void this.chosen.pop();
      case "fld": return void (this.inNumber = false);
      case "t": return void (this.inText = false);
      case "p": return this.put(this.line.take());
      case "tc": if (this.cell && this.row && this.row.length < limits.pageLines) this.row.push(this.cell); this.cell = null; return;
      case "tr": return this.endRow();
    }
  }

  private isOldForm(name: string): boolean {
    return name === "Fallback" && this.chosen[this.chosen.length - 1] === true;
  }

  private endRow(): void {
    const row = this.row ?? [];
    this.row = null;
    for (const line of sideBySide(row, this.budget)) this.emit(line);
  }

  private put(line: string): void {
    if (line.trim() === "") return;
    if (this.cell === null) this.emit(line);
    else if (this.cell.length < limits.pageLines) this.cell.push(line);
  }
}
