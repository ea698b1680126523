import { greyOf } from "../images/grey";
import { turnImage, type PageImage, type Quarter } from "../images/page-image";
import { resize } from "../images/resize";
import { linesOfWords } from "./lines-of-words";
import type { Layout, Ocr } from "./ocr";
import type { OcrWord } from "./ocr-words";
import { level, lieOf } from "./skew";

export interface OcrPage {
  readonly lines: readonly string[];
  /** 0 to 1: how sure the engine was of the page's words. */
  readonly confidence: number;
  readonly words: readonly OcrWord[];
  /** Degrees clockwise by which the page had to be turned to be read. */
  readonly angle: number;
}

export interface PageOrder {
  readonly signal?: AbortSignal;
  readonly progress?: (share: number) => void;
}

/** Pixels of a page's short side between which the engine reads best; more only cost time (measured). */
const narrowest = 1500;
const widest = 1800;
const wanted = 1700;
/** Below it, degrees of slant cost nothing. */
const straight = 0.4;
/** A page less sure than this may stand on its head. */
const doubtful = 0.7;

/** Reads one page: turned upright, levelled, at the size the engine likes. */
export async function readPage(ocr: Ocr, image: PageImage, { signal, progress }: PageOrder = {}): Promise<OcrPage> {
  const grey = sized(greyOf(image));
  const lie = lieOf(grey);
  const quarter: Quarter = lie.sideways ? (lie.upsideDown ? 3 : 1) : lie.upsideDown ? 2 : 0;
  const page = levelled(turnImage(grey, quarter), lie.angle);
  const words = await ocr.read(page, { layout, signal, progress });
  const confidence = confidenceOf(words);
  if (confidence < doubtful) {
    // A page of few lines, or of tables, does not tell its head from its foot: the words do.
    const turned = turnImage(page, 2);
    const other = await ocr.read(turned, { layout, signal, progress });
    const sure = confidenceOf(other);
    if (sure > confidence + 0.1) return pageOf(other, sure, turned, ((quarter + 2) % 4) * 90 - lie.angle);
  }
  return pageOf(words, confidence, page, quarter * 90 - lie.angle);
}

const layout: Layout = "column";

function pageOf(words: readonly OcrWord[], confidence: number, { width, height }: PageImage, angle: number): OcrPage {
  return { lines: linesOfWords(words, width, height), confidence, words, angle };
}

function sized(page: PageImage): PageImage {
  const short = Math.min(page.width, page.height);
  if (short >= narrowest && short <= widest) return page;
  // A strip or a stamp is not a page: it is not blown up without end.
  const scale = Math.min(wanted / short, 3);
  return resize(page, Math.max(1, Math.round(page.width * scale)), Math.max(1, Math.round(page.height * scale)));
}

const levelled = (page: PageImage, angle: number) => (Math.abs(angle) < straight ? page : level(page, angle));

/** The mean over the words by their letters; signs and lone letters say nothing. */
function confidenceOf(words: readonly OcrWord[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of words) {
    const weight = text.replace(/[^\p{L}\p{N}]/gu, "").length;
    if (weight < 2) continue;
    letters += weight;
    sum += weight * confidence;
  }
  // A handful of letters is what noise gives.
  return letters === 0 ? 0 : (sum / letters) * Math.min(1, letters / 40);
}
