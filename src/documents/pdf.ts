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

/** How far the end is looked for when enclosures follow it. */
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
  const many = pdf.pages > 1;
  const first = await textOf(pdf, 1, many ? pdf.pages : undefined);
  const looked: PageText[] = [first];
  let over = false;
  const look = async (page: number, next?: number) => {
    if (over || page > pdf.pages || looked.some((one) => one.page === page)) return;
    try {
      looked.push(await textOf(pdf, page, next));
    } catch (error) {
      if (!(error instanceof ReadingFailure)) throw error;
      // A broken page among good ones is left out. One that took all the time is the last that is looked at.
      over ||= error.problem === "too-large";
    }
  };
  const isShort = (first.needsOcr ? linesOfScan : first.lines.length) < readingLines;
  await look(pdf.pages, isShort && pdf.pages > 2 ? 2 : undefined);
  if (isShort) await look(2);
  for (let page = 2; page <= endWithin && !looked.some(showsEnd); page++) await look(page);
  return looked.sort((a, b) => a.page - b.page);
}

async function textOf(pdf: OpenPdf, page: number, next?: number): Promise<PageText> {
  return textOfPage(page, await pdf.marksOf(page, next));
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
