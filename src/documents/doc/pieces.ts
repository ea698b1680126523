import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import { ByteView } from "./byte-view";
import { parts, type FileInformation } from "./file-information";

/** A stretch of the text as it lies in the stream; Word leaves what it moved or replaced where it was. */
export interface Piece {
  /** In letters of the whole text. */
  readonly start: number;
  readonly end: number;
  /** In bytes of the stream. */
  readonly at: number;
  /** Bytes of a letter: 1 in windows-1252, 2 in UTF-16. */
  readonly width: 1 | 2;
  /** What a fast save said of its formatting, to be applied over its letters'. */
  readonly properties: { readonly list: ByteView; readonly old: boolean } | null;
}

/** More than any document Word still opens. */
const mostPieces = 200_000;

/** The order in which the pieces of the text are to be read. */
export function readPieces(file: FileInformation, budget: Budget): readonly Piece[] {
  const clx = file.part(parts.pieces);
  if (clx.length === 0 || file.old) {
    if (!file.old) throw new ReadingFailure("damaged", "no table of pieces");
    if (clx.length === 0) return [wholeText(file)];
  }
  const properties: ByteView[] = [];
  let at = 0;
  while (clx.u8(at) === 1) {
    budget.tick();
    const length = clx.u16(at + 1);
    properties.push(clx.part(at + 3, length));
    at += 3 + length;
  }
  if (clx.u8(at) !== 2) throw new ReadingFailure("damaged", "table of pieces");
  return readTable(clx.part(at + 5, clx.u32(at + 1)), file, properties, budget);
}

function readTable(table: ByteView, file: FileInformation, properties: readonly ByteView[], budget: Budget): readonly Piece[] {
  const count = Math.floor((table.length - 4) / 12);
  if (count > mostPieces) throw new ReadingFailure("too-large", "pieces");
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    budget.tick();
    const start = table.u32(4 * i);
    const end = table.u32(4 * i + 4);
    const entry = 4 * (count + 1) + 8 * i;
    const place = table.u32(entry + 2);
    const oneByte = file.old || (place & 0x40000000) !== 0;
    const at = file.old ? place : oneByte ? (place & 0x3fffffff) >> 1 : place & 0x3fffffff;
    const width = oneByte ? 1 : 2;
    if (end < start || start !== (pieces[i - 1]?.end ?? 0)) throw new ReadingFailure("damaged", "pieces out of order");
    if (at + (end - start) * width > file.word.length) throw new ReadingFailure("damaged", "a piece outside the file");
    pieces.push({ start, end, at, width, properties: modifierOf(table.u16(entry + 6), properties, file.old) });
  }
  // Pieces may lie anywhere, but not on each other.
  if ((pieces[pieces.length - 1]?.end ?? 0) > file.word.length) throw new ReadingFailure("damaged", "more text than the file has");
  return pieces;
}

/** The number of a list of changes, or one change by its number of Word 6 with its value. */
function modifierOf(modifier: number, lists: readonly ByteView[], old: boolean): Piece["properties"] {
  if (modifier === 0) return null;
  const list = lists[modifier >> 1];
  if ((modifier & 1) === 1) return list ? { list, old } : null;
  return { list: new ByteView(Uint8Array.from([(modifier >> 1) & 0x7f, modifier >> 8])), old: true };
}

function wholeText(file: FileInformation): Piece {
  const end = Object.values(file.lengths).reduce((sum: number, length: number) => sum + length, 0);
  // A document with parts beside the body ends in one more paragraph mark, which may be missing here.
  if (file.textStart + end > file.word.length) throw new ReadingFailure("damaged", "text outside the file");
  return { start: 0, end, at: file.textStart, width: 1, properties: null };
}
