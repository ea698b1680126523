const mostCells = 256;

/** Rows of a sheet as lines: what stands in them side by side, with a tab where a cell ends and however many are empty. */
export class SheetLines {
  private row = -1;
  private cells: string[] = [];
  private column = 0;

  constructor(private readonly emit: (line: string) => void) {}

  add(row: number, column: number, text: string): void {
    if (row !== this.row) this.end();
    this.row = row;
    if (text.trim() === "" || this.cells.length >= mostCells) return;
    if (this.cells.length === 0) this.column = column;
    this.cells.push(text);
  }

  end(): void {
    if (this.cells.length === 0) return;
    const cells = this.cells.map((text) => text.split(/\r\n|\r|\n/));
    this.cells = [];
    const height = Math.min(20, cells.reduce((most, cell) => Math.max(most, cell.length), 0));
    // What begins in the fourth column or later stands on the right of the page.
    const indent = this.column > 2 ? "\t" : "";
    for (let i = 0; i < height; i++) this.emit(`${indent}${cells.map((cell) => (cell[i] ?? "").replace(/\t/g, " ")).join("\t")}`.replace(/\t{1,256}$/, ""));
  }
}
