import type { Budget } from "../budget";
import type { DocumentText, InnerFile } from "../document-text";
import { ReadingFailure } from "../reading-failure";
import { readZipPart } from "../unfold";
import type { ZipPart } from "../zip";
import { innerFiles, isDocumentName, mostInside } from "./inner-files";

/** A zip of documents: each file in it, unfolded. One that is encrypted makes the whole archive so; one that is damaged stands for itself. */
export async function readArchive(bytes: Uint8Array, parts: readonly ZipPart[], budget: Budget): Promise<DocumentText> {
  const documents = parts.filter(({ name }) => isDocumentName(name));
  const wanted = documents.slice(0, mostInside);
  if (wanted.some(({ encrypted }) => encrypted)) throw new ReadingFailure("encrypted", "archive");
  const inside: InnerFile[] = [];
  for (const part of wanted) {
    try {
      inside.push({ name: part.name, bytes: await readZipPart(bytes, part, budget) });
    } catch (error) {
      if (!(error instanceof ReadingFailure) || error.problem === "too-large") throw error;
      // Its name still says something: read as an empty file it is a document with a problem.
      inside.push({ name: part.name, bytes: new Uint8Array(0) });
    }
  }
  return { lines: [], inside: innerFiles(inside.concat(documents.slice(mostInside, mostInside + 1).map(({ name }) => ({ name, bytes: new Uint8Array(0) })))) };
}
