import type { Budget } from "../budget";
import type { DocumentText } from "../document-text";
import { openImage } from "../images/read-image";
import type { PageImage } from "../images/page-image";
import { LineKeeper } from "../page-lines";
import { openPdfPages } from "../pdf-render";
import { ReadingFailure } from "../reading-failure";
import type { Ocr } from "./ocr";
import { readPage, type OcrPage } from "./read-page";
import { sureWords } from "./sure-words";
import { recipientsMark } from "./signature-words";

export interface ScanOrder {
  readonly ocr: Ocr;
  readonly budget: Budget;
  /** pdf.js's folder of decoders, for a PDF (`openPdfPages`). */
  readonly wasmPlace: string | null;
  readonly signal?: AbortSignal;
  /** 0 to 1 over all pages that are read. */
  readonly progress?: (share: number) => void;
}

export interface ScanText extends DocumentText {
  readonly source: "ocr";
  /** 0 to 1: how sure the engine was of the first page. */
  readonly confidence: number;
  readonly sureWords: readonly string[];
}

/** A page less sure than this is told as a poor one: signed scans of 200 dpi give 0.86 to 0.95 (measured). */
const poorBelow = 0.75;
/** What the engine makes of a photograph or of noise is not a text. */
const noneBelow = 0.4;
/** Pages looked through for the signer after the first: the last of the document itself, when annexes follow, is rarely further on. */
const signerPages = 3;

/** Pages of a file as pixels, counted from 1. */
interface Pages {
  readonly count: number;
  page(number: number): Promise<PageImage>;
  close?(): void;
}

/** The text of a scan, a PDF or a picture: its first page, and the page where the signer stands. */
export async function readScan(bytes: Uint8Array, kind: "pdf" | "image", order: ScanOrder): Promise<ScanText> {
  const pages: Pages = kind === "pdf" ? await openPdfPages(bytes, order.wasmPlace, order.budget) : await openImage(bytes, order.wasmPlace, order.budget);
  try {
    return await readPages(pages, order);
  } finally {
    pages.close?.();
  }
}

async function readPages(pages: Pages, { ocr, signal, progress }: ScanOrder): Promise<ScanText> {
  const expected = Math.min(2, pages.count);
  let read = 0;
  const pageOf = async (number: number): Promise<OcrPage> => {
    signal?.throwIfAborted();
    const page = await readPage(ocr, await pages.page(number), { signal, progress: (share) => progress?.(Math.min(1, (read + share) / expected)) });
    read++;
    return page;
  };
  const first = await pageOf(1);
  const keeper = new LineKeeper();
  if (first.confidence >= noneBelow) for (const line of first.lines) keeper.add(line);
  if (first.confidence >= noneBelow && !recipientsMark(first.words)) {
    let best: OcrPage | null = null;
    for (const number of signerCandidates(pages.count)) {
      // The head is what matters: a later page that cannot be read leaves the document without a signer, not without a text.
      const page: OcrPage | null = await pageOf(number).catch((error: unknown) => {
        if (error instanceof ReadingFailure) return null;
        throw error;
      });
      if (page === null) continue;
      best ??= page;
      if (recipientsMark(page.words)) {
        best = page;
        break;
      }
    }
    for (const line of best?.lines ?? []) keeper.add(line);
  }
  progress?.(1);
  return { lines: keeper.lines(), pages: pages.count, source: "ocr", confidence: first.confidence, sureWords: sureWords(first.words), ...(first.confidence < poorBelow ? { poor: true } : {}) };
}

/** The last page first, then those that follow the first. */
function signerCandidates(count: number): readonly number[] {
  const numbers = [count];
  for (let number = 2; number < count && numbers.length < signerPages; number++) numbers.push(number);
  return count === 1 ? [] : numbers;
}
