import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readingLines, type DocumentReading } from "../../src/domain/document";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { openReader } from "../../src/documents/reader";

/** Lines of a scan that were recognised beforehand, doubtful figures of number and date left out: first and last page, as `--scans FOLDER` finds them under NAME.json. */
interface RecognisedScan {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly confidence: number;
}

export type ReadAttachment = (bytes: Uint8Array, file: string, shownName: string) => Promise<DocumentReading>;

/** The one place where the reader is opened: the product's own, whatever it can read by now. */
export function openAttachmentReader(scans: string | null): { readonly read: ReadAttachment; readonly close: () => void } {
  const reader = openReader();
  return {
    read: async (bytes, file, shownName) => {
      const reading = await reader.read(bytes, shownName);
      const recognised = scans === null || reading.textSource === "text" ? null : recognisedScan(scans, file);
      return recognised === null ? reading : scanReading(recognised, shownName);
    },
    close: () => reader.close(),
  };
}

function recognisedScan(folder: string, file: string): RecognisedScan | null {
  const at = path.join(folder, `${file.replace(/\.pdf$/i, "")}.json`);
  return existsSync(at) ? (JSON.parse(readFileSync(at, "utf8")) as RecognisedScan) : null;
}

function scanReading({ first, last, confidence }: RecognisedScan, name: string): DocumentReading {
  const lines = first.join("\n") === last.join("\n") ? first : [...first, "", ...last];
  return { textSource: "ocr", problem: null, lines: lines.slice(0, readingLines), facts: readFacts(lines, name, { ocr: true, confidence, sureFigures: true }), signatures: [] };
}
