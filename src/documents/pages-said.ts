import type { Budget } from "./budget";
import { readZipPart, type ZipPart } from "./zip";

/** How many pages the program that wrote the file counted: docx says it in `docProps/app.xml`, ODF in `meta.xml`. */
export async function pagesSaid(bytes: Uint8Array, parts: readonly ZipPart[], budget: Budget): Promise<number | null> {
  const part = parts.find(({ name, size }) => (name === "docProps/app.xml" || name === "meta.xml") && size < 100_000);
  if (!part) return null;
  const text = new TextDecoder().decode(await readZipPart(bytes, part, budget));
  const said = /<(?:\w+:)?Pages>(\d{1,5})<|page-count="(\d{1,5})"/.exec(text);
  const pages = Number(said?.[1] ?? said?.[2] ?? 0);
  return pages > 0 ? pages : null;
}
