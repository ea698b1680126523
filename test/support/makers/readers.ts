import { openBudget, type Budget } from "../../../src/documents/budget";
import type { DocumentText } from "../../../src/documents/document-text";
import { readDoc } from "../../../src/documents/doc/read-doc";
import { readDocx } from "../../../src/documents/docx";
import { readPdf } from "../../../src/documents/pdf";
import { readPlainText } from "../../../src/documents/plain-text";
import { readSignatures } from "../../../src/documents/signatures/read-signatures";
import { readingLines, type DocumentFacts } from "../../../src/domain/document";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import type { Format } from "./small-files";

type Reader = (bytes: Uint8Array, budget: Budget) => Promise<DocumentText> | DocumentText;

/** The reader of each format by itself, so that what it throws is seen and not turned into a problem at the door. */
const readers: Partial<Record<Format, Reader>> = {
  doc: (bytes, budget) => readDoc(bytes, budget),
  docx: async (bytes) => ({ lines: await readDocx(bytes) }),
  pdf: readPdf,
  signed: async (bytes, budget) => ({ lines: (await readSignatures(bytes, "pdf", {}, budget)).map((one) => JSON.stringify(one)) }),
  txt: (bytes) => ({ lines: readPlainText(bytes) }),
};

export function hasReader(format: Format): boolean {
  return readers[format] !== undefined;
}

export async function readAs(format: Format, bytes: Uint8Array): Promise<DocumentText> {
  return readers[format]!(bytes, openBudget());
}

/** The facts of a text as the door reads them: of its beginning and its end. */
export function factsOf(text: DocumentText): DocumentFacts {
  const { lines } = text;
  return readFacts(lines.length > readingLines * 2 ? [...lines.slice(0, readingLines), ...lines.slice(-readingLines)] : lines, "scan0001.pdf");
}
