import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { DocxStyles } from "./docx-fonts";
import { DocxText } from "./docx-text";
import { mendLines } from "./old-fonts/mend-lines";
import { LineKeeper } from "./page-lines";
import { pagesSaid } from "./pages-said";
import { ReadingFailure } from "./reading-failure";
import { readXmlPart } from "./read-xml-part";
import { listZip } from "./zip";

const mostHeaders = 12;
const mostMarginLines = 40;

/** The text of a docx: headers first, where marks and numbers of continuation pages stand, then the body, then notes and footers. */
export async function readDocx(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const parts = listZip(bytes);
  const named = (pattern: RegExp) => parts.filter((part) => pattern.test(part.name)).sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, mostHeaders);
  const body = named(/^word\/document\d*\.xml$/)[0];
  if (!body) throw new ReadingFailure(parts.some((part) => part.encrypted) ? "encrypted" : "unsupported", "no Word document inside");

  const styles = new DocxStyles();
  for (const part of named(/^word\/styles\.xml$/)) await readXmlPart(bytes, part, styles, budget);
  const margins = async (pattern: RegExp): Promise<readonly string[]> => {
    // Headers of first, odd and even pages often say the same: each line once.
    const lines = new Set<string>();
    for (const part of named(pattern)) await readXmlPart(bytes, part, new DocxText((line) => line.trim() !== "" && lines.size < mostMarginLines && lines.add(line), styles), budget);
    return [...lines];
  };
  const headers = await margins(/^word\/header\d*\.xml$/);
  const footers = await margins(/^word\/(footnotes|endnotes|footer\d*)\.xml$/);
  const keeper = new LineKeeper();
  const text = new DocxText((line) => keeper.add(line), styles);
  await readXmlPart(bytes, body, text, budget);
  const mended = mendLines([...headers, ...keeper.lines(), ...footers]);
  return { ...mended, pages: await pagesSaid(bytes, parts, budget) };
}
