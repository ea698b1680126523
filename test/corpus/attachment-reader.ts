import type { DocumentReading } from "../../src/domain/document";
import { memoryStore } from "../../src/documents/ocr/ocr-cache";
import { readDocument } from "../../src/documents/read-document";
import { openScanReader } from "../../src/documents/scan-reader";
import { mailText } from "../../src/eml/mail-text";

export type ReadAttachment = (bytes: Uint8Array, shownName: string) => Promise<DocumentReading>;

/** The one place where the reader is opened: the product's own, scans and all. A file read under two names is recognised once. */
export function openAttachmentReader(): { readonly read: ReadAttachment; readonly close: () => void } {
  const scans = openScanReader(null, null, async () => memoryStore());
  return { read: (bytes, shownName) => readDocument(bytes, shownName, { scans, mail: mailText }), close: () => scans.close() };
}
