import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { mendLines, shareOfSyllables, type Mended } from "./old-fonts/mend-lines";
import { LineKeeper } from "./page-lines";
import { ReadingFailure } from "./reading-failure";

/** A text file: UTF-8, UTF-16 in either order, windows-1258, or the old fonts' codes; with or without a byte order mark. */
export function readPlainText(bytes: Uint8Array, budget: Budget): DocumentText {
  const keeper = new LineKeeper();
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) {
    keepLines(unicode, keeper, budget);
    return mendLines(keeper.lines());
  }
  return decodeOld(bytes, budget);
}

/** What a Unicode file says; `null` when it is of an older encoding. */
export function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => byte === 0 && zeros[i % 2]!++);
  // Windows' Notepad wrote UTF-16 without a mark; its Latin letters have a zero on one side.
  if (zeros[1]! > sample.length / 8 && zeros[0]! === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros[0]! > sample.length / 8 && zeros[1]! === 0) return new TextDecoder("utf-16be").decode(bytes);
  if (zeros[0]! + zeros[1]! > 0 || isBinary(sample)) throw new ReadingFailure("unsupported", "binary");
  const text = new TextDecoder("utf-8").decode(bytes);
  let bad = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) bad++;
  // A byte lost here and there is still UTF-8; an old encoding breaks at every accent.
  return bad === 0 || (bad < 20 && bad < text.length / 500) ? text : null;
}

/** Control codes that no text file has. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > sample.length / 50;
}

function decodeOld(bytes: Uint8Array, budget: Budget): DocumentText {
  const readings = ["windows-1252", "windows-1258"].map((encoding): Mended => {
    const keeper = new LineKeeper();
    keepLines(new TextDecoder(encoding).decode(bytes), keeper, budget);
    return mendLines(keeper.lines());
  });
  const [western, vietnamese] = readings as [Mended, Mended];
  return shareOfSyllables(vietnamese.lines) > shareOfSyllables(western.lines) ? vietnamese : western;
}

function keepLines(text: string, keeper: LineKeeper, budget: Budget): void {
  budget.spend(text.length);
  const end = /\r\n|\r|\n/g;
  let start = 0;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    budget.tick();
    keeper.add(text.slice(start, match.index));
    start = end.lastIndex;
  }
  keeper.add(text.slice(start));
}
