import type { Budget } from "../budget";
import { ByteView } from "../doc/byte-view";
import { openCompoundFile } from "../doc/compound-file";
import type { DecodeRun } from "../doc/story-lines";
import type { DocumentText } from "../document-text";
import { decodeRun } from "../old-fonts/decode-run";
import { LineKeeper } from "../page-lines";
import { ReadingFailure } from "../reading-failure";
import { SheetText } from "./sheet-text";
import { WorkbookLook } from "./workbook-look";
import { records, recordsFrom } from "./workbook-records";
import { readSharedStrings } from "./workbook-strings";

const mostSheets = 50;
const version8 = 0x0600;
const version5 = 0x0500;

/** The cells of an Excel workbook of the years 1995 to 2003 (.xls): the sheets one sees, row by row. */
export function readXls(bytes: Uint8Array, budget: Budget, decode: DecodeRun = decodeRun): DocumentText {
  const file = openCompoundFile(bytes, budget);
  const stream = file.read("Workbook") ?? file.read("Book");
  if (!stream) throw new ReadingFailure("unsupported", "no workbook inside");
  const workbook = new ByteView(stream);
  const version = workbook.length > 6 && workbook.u16(0) === records.begin ? workbook.u16(4) : 0;
  if (version !== version8 && version !== version5) throw new ReadingFailure("unsupported", "an older workbook");

  const look = new WorkbookLook(version === version8);
  const sheets: number[] = [];
  const shared: ByteView[] = [];
  let sharing = false;
  for (const { kind, body } of recordsFrom(workbook, 0, budget)) {
    if (kind === records.end) break;
    if (kind === records.encrypted) throw new ReadingFailure("encrypted", "workbook");
    sharing = kind === records.strings || (sharing && kind === records.continued);
    if (sharing) shared.push(body);
    else if (kind === records.font) look.addFont(body);
    else if (kind === records.numberFormat) look.addNumberFormat(body);
    else if (kind === records.cellFormat) look.addCellFormat(body);
    // Hidden sheets, charts and macros are not what one sees.
    else if (kind === records.sheet && body.u16(4) === 0 && sheets.length < mostSheets) sheets.push(body.u32(0));
  }
  const strings = shared.length > 0 ? readSharedStrings(shared, budget) : [];
  const keeper = new LineKeeper();
  const text = new SheetText(look, strings, version === version8, decode, budget);
  for (const at of new Set(sheets)) for (const line of text.read(workbook, at)) keeper.add(line);
  return { lines: keeper.lines(), pages: null };
}
