import { openBudget, type Budget } from "../../../src/documents/budget";
import type { DocumentText } from "../../../src/documents/document-text";
import { readArchive } from "../../../src/documents/containers/archive";
import { readMsg } from "../../../src/documents/containers/msg";
import { readTnef } from "../../../src/documents/containers/tnef";
import { readDoc } from "../../../src/documents/doc/read-doc";
import { readDocx } from "../../../src/documents/docx";
import { readHtml } from "../../../src/documents/html";
import type { PageImage } from "../../../src/documents/images/page-image";
import { openImage } from "../../../src/documents/images/read-image";
import { readPdf } from "../../../src/documents/pdf";
import { readOdf } from "../../../src/documents/odf";
import { openPdfPages } from "../../../src/documents/pdf-render";
import { readPlainText } from "../../../src/documents/plain-text";
import { readPptx } from "../../../src/documents/pptx";
import { ReadingFailure } from "../../../src/documents/reading-failure";
import { readRtf } from "../../../src/documents/rtf/read-rtf";
import { readSignatures } from "../../../src/documents/signatures/read-signatures";
import { readXlsx } from "../../../src/documents/xlsx";
import { listZip } from "../../../src/documents/zip";
import { readingLines, type DocumentFacts } from "../../../src/domain/document";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { mailText } from "../../../src/eml/mail-text";
import type { Format } from "./small-files";

type Reader = (bytes: Uint8Array, budget: Budget) => Promise<DocumentText> | DocumentText;

/** The reader of each format by itself, so that what it throws is seen and not turned into a problem at the door. */
const readers: Partial<Record<Format, Reader>> = {
  doc: (bytes, budget) => readDoc(bytes, budget),
  docx: readDocx,
  xlsx: readXlsx,
  pptx: readPptx,
  odt: readOdf,
  ods: readOdf,
  msg: readMsg,
  pdf: readPdf,
  signed: async (bytes, budget) => ({ lines: (await readSignatures(bytes, "pdf", {}, budget)).map((one) => JSON.stringify(one)) }),
  scan: async (bytes, budget) => firstPage(await openPdfPages(bytes, null, budget)),
  rtf: readRtf,
  zip: (bytes, budget) => readArchive(bytes, listZip(bytes), budget),
  tnef: readTnef,
  eml: mail,
  html: readHtml,
  txt: readPlainText,
  png: picture,
  jpeg: picture,
  tiff: picture,
};

async function mail(bytes: Uint8Array): Promise<DocumentText> {
  const read = await mailText(bytes);
  if (read === null) throw new ReadingFailure("unsupported", "no mail");
  return read;
}

/** As far as the recognition of its letters, which sees dots and no file. */
async function picture(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  return firstPage(await openImage(bytes, null, budget));
}

async function firstPage(pages: { page(number: number): Promise<PageImage>; close?(): void }): Promise<DocumentText> {
  try {
    const { width, height } = await pages.page(1);
    return { lines: [`${width} × ${height}`] };
  } finally {
    pages.close?.();
  }
}

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
