import { safeFileName, uniqueNames } from "../../domain/safe-file-name";
import { tagOf, type ClearedDocument, type PortalFile } from "./portal-document";

/** Name of the file of data in a document's folder. */
export const dataFileName = "data.json";

/** A document's place among what the portal takes over. */
export interface PortalFolder {
  readonly document: ClearedDocument;
  readonly name: string;
  /** Under names that can lie in any folder, each once. */
  readonly files: readonly PortalFile[];
}

/** One folder a document, named by day, number and symbol, and the first letters of its id. */
export function portalFolders(documents: readonly ClearedDocument[]): readonly PortalFolder[] {
  const names = uniqueNames(documents.map(folderName), ["feed.atom"]);
  return documents.map((document, index) => {
    const files = uniqueNames(document.files.map(({ name }, at) => safeFileName(name, `tep-${at + 1}`)), [dataFileName]);
    return { document, name: names[index]!, files: document.files.map((file, at) => ({ ...file, name: files[at]! })) };
  });
}

function folderName(document: ClearedDocument): string {
  const { issuedDate, symbol } = tagOf(document);
  const parts = [issuedDate, symbol, document.record.id.slice(0, 8)].filter((part) => part !== null && part !== "");
  return safeFileName(parts.join("-").replace(/[\s/\\.]+/g, "-"), document.record.id.slice(0, 8));
}
