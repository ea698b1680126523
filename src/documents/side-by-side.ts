import type { Budget } from "./budget";
import { limits } from "./limits";

/** Cells of one row, each with its lines, as they stand on the page: one line per height, with tabs between. */
export function sideBySide(cells: readonly (readonly string[])[], budget: Budget): readonly string[] {
  const height = Math.min(limits.pageLines, cells.reduce((most, cell) => Math.max(most, cell.length), 0));
  const lines: string[] = [];
  for (let i = 0; i < height; i++) {
    let line = "";
    for (const cell of cells) {
      budget.tick();
      line += `${(cell[i] ?? "").replace(/\t/g, " ")}\t`;
      if (line.length > limits.line) break;
    }
    // By hand: a pattern for trailing tabs starts anew at every tab of a row of blank cells.
    let end = line.length;
    while (end > 0 && line.charCodeAt(end - 1) === 9) end--;
    lines.push(line.slice(0, end));
  }
  return lines;
}
