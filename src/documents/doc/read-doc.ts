import type { Budget } from "../budget";
import type { DocumentText } from "../document-text";
import { limits } from "../limits";
import { decodeRun } from "../old-fonts/decode-run";
import { LineKeeper } from "../page-lines";
import { ReadingFailure } from "../reading-failure";
import { openCompoundFile } from "./compound-file";
import { parts, readFileInformation } from "./file-information";
import { readFontTable } from "./font-table";
import { headerStories } from "./header-stories";
import { textBoxes } from "./hung-boxes";
import { MarginLines } from "./margin-lines";
import { notedPages } from "./noted-pages";
import { readPieces } from "./pieces";
import { plausiblePages } from "./plausible-pages";
import { StoryLines, type DecodeRun } from "./story-lines";
import { StoryText, type Hung } from "./story-text";
import { StyleSheet } from "./style-sheet";

/** The text of a Word document of the years 1993 to 2003 (.doc): headers, body with its text boxes, notes, footers. */
export function readDoc(bytes: Uint8Array, budget: Budget, decode: DecodeRun = decodeRun): DocumentText {
  const container = openCompoundFile(bytes, budget);
  if (container.streams.some(({ path }) => path === "EncryptedPackage" || path === "EncryptionInfo")) throw new ReadingFailure("encrypted", "Office file");
  const file = readFileInformation(container);
  const { lengths } = file;
  const fonts = readFontTable(file.part(parts.fonts), file.old, budget);
  const text = new StoryText(file, readPieces(file, budget), fonts, new StyleSheet(file.part(parts.styles), file.old, budget), budget);
  const linesOf = (start: number, end: number): readonly string[] => {
    const keeper = new LineKeeper();
    text.read(start, end, new StoryLines((line) => keeper.add(line), decode, budget));
    return trimmed(keeper.lines());
  };

  const headersAt = lengths.body + lengths.footnotes;
  const endnotesAt = headersAt + lengths.headers + lengths.macros + lengths.comments;
  const boxesAt = endnotesAt + lengths.endnotes;
  const margins = { header: new MarginLines(), footer: new MarginLines() };
  for (const story of headerStories(file)) margins[story.kind].add(linesOf(headersAt + story.start, headersAt + story.end));
  if (lengths.headerBoxes > 0) margins.header.add(linesOf(boxesAt + lengths.boxes, boxesAt + lengths.boxes + lengths.headerBoxes));

  const hung: Hung[] = [];
  let hungLines = 0;
  for (const box of textBoxes(file, budget)) {
    const lines = linesOf(boxesAt + box.start, boxesAt + box.end);
    hungLines += lines.length;
    if (hungLines <= limits.pageLines) hung.push({ at: box.anchor ?? 0, lines });
  }
  hung.sort((a, b) => a.at - b.at);
  const keeper = new LineKeeper();
  const keep = (line: string) => keeper.add(line);
  text.read(0, lengths.body, new StoryLines(keep, decode, budget), hung);
  if (lengths.footnotes > 0) linesOf(lengths.body, headersAt).forEach(keep);
  if (lengths.endnotes > 0) linesOf(endnotesAt, boxesAt).forEach(keep);
  return { lines: [...margins.header.lines(), ...keeper.lines(), ...margins.footer.lines()], pages: plausiblePages(notedPages(container), lengths.body) };
}

/** Each part of the text ends in empty paragraphs of its own. */
function trimmed(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]!.trim() === "") end--;
  return lines.slice(0, end);
}
