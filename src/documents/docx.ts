import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { readStyles } from "./docx-styles";
import { DocxText, type LineSink } from "./docx-text";
import { openPackage, relationshipsOf, type OfficePackage } from "./office-package";
import { LineKeeper } from "./page-lines";
import { readPages } from "./office-pages";
import { ReadingFailure } from "./reading-failure";
import { listZip } from "./zip";

const mostMargins = 12;
const mostMarginLines = 40;
/** More would push the signer out of the end that is kept. */
const mostNotes = 60;

/** The text of a docx: headers first, where marks and numbers of continuation pages stand, then the body, then footers and notes. */
export async function readDocx(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const office = openPackage(bytes, listZip(bytes), budget);
  const main = await mainPart(office);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const styles = await readStyles(office, `${folder}styles.xml`);
  const read = (part: string, sink: LineSink) => office.scan(part, new DocxText(styles, budget, sink));
  /** Headers of first, odd and even pages often say the same: each line once. */
  const readAll = async (parts: readonly string[], most: number) => {
    const lines = new Set<string>();
    for (const part of parts) await read(part, { add: (line) => void (line.trim() !== "" && lines.size < most && lines.add(line)) });
    return [...lines];
  };
  const margins = (kind: string) => office.parts.map((part) => part.name).filter((name) => new RegExp(`/${kind}\\d*\\.xml$`).test(name) && name.startsWith(folder)).sort().slice(0, mostMargins);

  const headers = await readAll(margins("header"), mostMarginLines);
  const footers = await readAll(margins("footer"), mostMarginLines);
  const notes = await readAll([`${folder}footnotes.xml`, `${folder}endnotes.xml`], mostNotes);
  const keeper = new LineKeeper();
  await read(main, keeper);
  return { lines: [...headers, ...keeper.lines(), ...footers, ...notes], pages: await readPages(office) };
}

async function mainPart(office: OfficePackage): Promise<string> {
  if (office.has("word/document.xml")) return "word/document.xml";
  for (const { target, type } of (await relationshipsOf(office, "")).values()) if (type === "officeDocument" && office.has(target)) return target;
  throw new ReadingFailure(office.parts.some((part) => part.encrypted) ? "encrypted" : "unsupported", "no Word document inside");
}
