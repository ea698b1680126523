import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { LineKeeper } from "./page-lines";
import { headerLines } from "./xlsx-header";
import { readSheet } from "./xlsx-sheet";
import { openWorkbook } from "./xlsx-workbook";

/** The text of an Excel workbook: each sheet that is not hidden, in the order of its tabs: name, header, rows, footer. */
export async function readXlsx(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const { office, sheets, strings, styles, listed } = await openWorkbook(bytes, budget);
  const keeper = new LineKeeper();
  for (const { name, part } of sheets) {
    const margins = { header: "", footer: "" };
    const rows = new LineKeeper();
    await readSheet(office, part, { strings, styles, budget, emit: (line) => rows.add(line), margins });
    for (const line of [...(listed > 1 ? [name] : []), ...headerLines(margins.header), ...rows.lines(), ...headerLines(margins.footer)]) keeper.add(line);
  }
  return { lines: keeper.lines(), pages: null };
}
