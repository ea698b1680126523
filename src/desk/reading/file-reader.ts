import { openReader, type DocumentReader } from "../../documents/reader";

let reader: DocumentReader | null = null;

/** One Worker for the files of the whole page; it starts with the first. */
export function fileReader(): DocumentReader {
  return (reader ??= openReader(() => new Worker(new URL("../../worker/document-worker.ts", import.meta.url))));
}
