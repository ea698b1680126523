import { readingLines } from "../domain/document";
import { fold } from "../domain/fold";
import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { openPdf, type OpenPdf } from "./pdf/open-pdf";
import { textOfPage, type PageText } from "./pdf/page-text";
import { ReadingFailure } from "./reading-failure";

export type { PageText } from "./pdf/page-text";

export interface PdfText extends DocumentText {
  readonly pages: number;
  readonly poor: boolean;
  /** The pages looked at, in order: the first ones and the last. */
  readonly looked: readonly PageText[];
  /** Those of them whose text layer does not say what they show. */
  readonly needsOcr: readonly number[];
}

/** How far the beginning of a document goes, and how far its end is looked for when enclosures follow it. */
const firstPages = 2;
const endWithin = 8;
/** A scanned page counts as so many lines. */
const linesOfScan = readingLines / 2;

/** The text layer of the first pages, as far as they are needed, and of the last page, where the signer stands. */
export async function readPdf(bytes: Uint8Array, budget: Budget): Promise<PdfText> {
  const pdf = await openPdf(bytes, budget);
  try {
    const looked = await lookAt(pdf);
    return { pages: pdf.pages, looked, lines: joinPages(looked), poor: looked.some((page) => page.poor), needsOcr: looked.filter((page) => page.needsOcr).map((page) => page.page) };
  } finally {
    pdf.close();
  }
}

async function lookAt(pdf: OpenPdf): Promise<readonly PageText[]> {
  const looked: PageText[] = [await textOf(pdf, 1)];
  let over = false;
  const look = async (page: number) => {
    if (over || page > pdf.pages || looked.some((one) => one.page === page)) return;
    try {
      looked.push(await textOf(pdf, page));
    } catch (error) {
      if (!(error instanceof ReadingFailure)) throw error;
      // A broken page among good ones is left out. One that took all the time is the last that is looked at.
      over ||= error.problem === "too-large";
    }
  };
  let lines = 0;
  for (let page = 1; page <= firstPages && lines < readingLines; page++) {
    await look(page);
    const last = looked[looked.length - 1];
    lines += last?.needsOcr === true ? linesOfScan : (last?.lines.length ?? 0);
  }
  await look(pdf.pages);
  for (let page = 2; page <= endWithin && !looked.some(showsEnd); page++) await look(page);
  return looked.sort((a, b) => a.page - b.page);
}

async function textOf(pdf: OpenPdf, page: number): Promise<PageText> {
  return textOfPage(page, await pdf.marksOf(page));
}

/** The list of recipients closes a document; a scan hides whether it does. */
function showsEnd({ lines, needsOcr }: PageText): boolean {
  return needsOcr || lines.some((line) => /^\s*noi nhan/.test(fold(line)));
}

/** The lines of the pages looked at as one text; to be asked again when text recognition has given some of them other lines. */
export function joinPages(pages: readonly PageText[]): readonly string[] {
  const whole = pages.flatMap((page) => page.lines);
  if (whole.length <= 2 * readingLines) return whole;
  return [...whole.slice(0, readingLines), ...whole.slice(-readingLines)];
}
