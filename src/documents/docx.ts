import { DocxText } from "./docx-text";
import { LineKeeper } from "./page-lines";
import { ReadingFailure } from "./reading-failure";
import { listZip, unfold, type ZipPart } from "./zip";

const mostHeaders = 12;

/** The text of a docx: headers first, where marks and numbers of continuation pages stand, then the body, then footers. */
export async function readDocx(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = listZip(bytes);
  const body = parts.find((part) => part.name === "word/document.xml" || part.name === "word/document2.xml");
  if (!body) throw new ReadingFailure(parts.some((part) => part.encrypted) ? "encrypted" : "unsupported", "no Word document inside");

  const margins = (pattern: RegExp) => parts.filter((part) => pattern.test(part.name)).sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, mostHeaders);
  const headers = await readMargins(bytes, margins(/^word\/header\d*\.xml$/));
  const footers = await readMargins(bytes, margins(/^word\/footer\d*\.xml$/));
  const keeper = new LineKeeper();
  await readPart(bytes, body, (line) => keeper.add(line));
  return [...headers, ...keeper.lines(), ...footers];
}

/** Headers of first, odd and even pages often say the same: each line once. */
async function readMargins(bytes: Uint8Array, parts: readonly ZipPart[]): Promise<readonly string[]> {
  const lines = new Set<string>();
  for (const part of parts) await readPart(bytes, part, (line) => line.trim() !== "" && lines.size < 40 && lines.add(line));
  return [...lines];
}

async function readPart(bytes: Uint8Array, part: ZipPart, emit: (line: string) => void): Promise<void> {
  const text = new DocxText(emit);
  await unfold(bytes, part, (chunk) => text.take(chunk));
  text.end();
}
