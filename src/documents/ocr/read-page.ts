import { greyOf, isColoured } from "../images/grey";
import { turnImage, type PageImage, type Quarter } from "../images/page-image";
import { resize } from "../images/resize";
import { linesOfWords } from "./lines-of-words";
import type { Ocr } from "./ocr";
import type { OcrWord } from "./ocr-words";
import { withSignature } from "./signature-words";
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
  const upright = (page: PageImage) => levelled(turnImage(page, quarter), lie.angle);
  const first = await readAs(ocr, upright(grey), { signal, progress });
  // A page of few lines, or of tables, does not tell its head from its foot: the words do.
  const second = first.confidence < doubtful ? await readAs(ocr, turnImage(first.page, 2), { signal, progress }) : null;
  const turned = second !== null && second.confidence > first.confidence + 0.1;
  const { page, confidence, words } = turned ? second : first;
  const black = () => (isColoured(image) ? turnImage(upright(sized(greyOf(image, "black"))), turned ? 2 : 0) : null);
  const all = await withSignature(ocr, page, black, words, { signal });
  return { lines: linesOfWords(all, page.width, page.height), confidence, words: all, angle: ((quarter + (turned ? 2 : 0)) % 4) * 90 - lie.angle };
}

async function readAs(ocr: Ocr, page: PageImage, order: PageOrder) {
  const words = await ocr.read(page, order);
  return { page, words, confidence: confidenceOf(words) };
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
