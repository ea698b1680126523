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
/** Lines that run up the page, or hang upside down, still give letters as sure as this. */
const noise = 0.5;

/** Reads one page: turned upright, levelled, at the size the engine likes. */
export async function readPage(ocr: Ocr, image: PageImage, order: PageOrder = {}): Promise<OcrPage> {
  const grey = sized(greyOf(image));
  const lie = lieOf(grey);
  const guess: Turn = { quarter: lie.sideways ? (lie.upsideDown ? 3 : 1) : lie.upsideDown ? 2 : 0, angle: lie.angle };
  const first = await readTurned(ocr, grey, guess, order);
  // A page of few lines, or of tables, does not tell its head from its foot, or its lines from its columns: the words do.
  const better = first.confidence < doubtful ? await betterTurn(ocr, grey, guess, first.confidence, order) : null;
  const turn = better ?? guess;
  const { page, words, confidence } = better ? await readTurned(ocr, grey, better, order) : first;
  const black = () => (isColoured(image) ? turned(sized(greyOf(image, "black")), turn) : null);
  const all = await withSignature(ocr, page, black, words, { signal: order.signal });
  return { lines: linesOfWords(all, page.width, page.height), confidence, words: all, angle: turn.quarter * 90 - turn.angle };
}

/** How a page is put right: quarter turns clockwise, then so many degrees back. */
interface Turn {
  readonly quarter: Quarter;
  readonly angle: number;
}

const turned = (page: PageImage, { quarter, angle }: Turn): PageImage => {
  const upright = turnImage(page, quarter);
  return Math.abs(angle) < straight ? upright : level(upright, angle);
};

async function readTurned(ocr: Ocr, grey: PageImage, turn: Turn, order: PageOrder) {
  const page = turned(grey, turn);
  const words = await ocr.read(page, order);
  return { page, words, confidence: confidenceOf(words) };
}

/** Of the three other ways the page can lie the one whose head reads best; `null` when none reads surely better. */
async function betterTurn(ocr: Ocr, grey: PageImage, { quarter, angle }: Turn, confidence: number, { signal }: PageOrder): Promise<Turn | null> {
  let best: Turn | null = null;
  let most = Math.max(confidence + 0.1, noise);
  for (const more of [2, 1, 3]) {
    const turn: Turn = { quarter: ((quarter + more) % 4) as Quarter, angle: more === 2 ? angle : 0 };
    const page = turned(grey, turn);
    const head = await ocr.read(page, { signal, area: { left: 0, top: 0, width: page.width, height: Math.ceil(0.4 * page.height) } });
    if (confidenceOf(head) < most) continue;
    most = confidenceOf(head);
    best = turn;
    if (most >= doubtful) break;
  }
  return best;
}

function sized(page: PageImage): PageImage {
  const short = Math.min(page.width, page.height);
  if (short >= narrowest && short <= widest) return page;
  // A strip or a stamp is not a page: it is not blown up without end.
  const scale = Math.min(wanted / short, 3);
  return resize(page, Math.max(1, Math.round(page.width * scale)), Math.max(1, Math.round(page.height * scale)));
}

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
