import { openReader, type DocumentReader } from "../../documents/reader";

/** Reads documents beside the page. */
export function openDocuments(): DocumentReader {
  return openReader(() => new Worker(new URL("../../worker/document-worker.ts", import.meta.url)));
}
