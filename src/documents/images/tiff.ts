import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import type { ImagePages } from "./page-image";
import { readTiffPages } from "./tiff-directory";
import { pdfOfTiff } from "./tiff-to-pdf";

/**
 * Opens a TIFF, of one page or many. A TIFF's strips are packed in the ways a PDF's pictures are, so its pages are wrapped as a PDF
 * and pdf.js unpacks them: its decoders are made for files nobody vouches for, and they are here already.
 */
export async function openTiff(bytes: Uint8Array, wasmPlace: string | null, budget: Budget): Promise<ImagePages> {
  const pages = readTiffPages(bytes, budget);
  const { openPdfPages } = await import("../pdf-render");
  const opened = await openPdfPages(pdfOfTiff(bytes, pages), wasmPlace, budget);
  if (opened.count !== pages.length) throw new ReadingFailure("damaged", "TIFF");
  return opened;
}
