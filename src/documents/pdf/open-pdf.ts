import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import type { PageMarks } from "./glyph";
import { matrixOf } from "./matrix";
import { PageReader, type FontFacts } from "./page-marks";
import { refuseTraps } from "./traps";
import { startEngine, type Engine } from "./engine";
import type { PdfFile, PdfPage } from "./pdfjs";

export interface OpenPdf {
  readonly pages: number;
  /** What a page shows, counted from 1. */
  marksOf(page: number): Promise<PageMarks>;
  close(): void;
}

export async function openPdf(bytes: Uint8Array, budget: Budget): Promise<OpenPdf> {
  await refuseTraps(bytes, budget);
  const engine = await startEngine();
  // pdf.js takes the buffer away from its owner; the caller still needs it.
  const task = engine.pdfjs.getDocument({
    data: bytes.slice(),
    worker: engine.worker,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not unpacked: reading letters needs none, and they are what takes room.
    maxImageSize: 0,
    verbosity: 0,
  });
  const close = () => void task.destroy().catch(() => undefined);
  const inTime: InTime = (work) => settle(work, engine, budget);
  try {
    const file = await inTime(task.promise);
    const layers = await inTime(file.getOptionalContentConfig());
    const isShown = (layer: unknown) => layers.isVisible(layer as Parameters<typeof layers.isVisible>[0]);
    return { pages: file.numPages, marksOf: (page) => orFailure(() => marksOf(engine, file, page, isShown, inTime, budget)), close };
  } catch (error) {
    close();
    throw failureOf(error);
  }
}

type InTime = <T>(work: Promise<T>) => Promise<T>;

async function marksOf({ pdfjs }: Engine, file: PdfFile, number: number, isShown: (layer: unknown) => boolean, inTime: InTime, budget: Budget): Promise<PageMarks> {
  const page = await inTime(file.getPage(number));
  const operators = await inTime(page.getOperatorList());
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fonts = new Map<string, FontFacts>();
  const fontOf = (id: string) => {
    const known = fonts.get(id) ?? factsOfFont(page, id);
    fonts.set(id, known);
    return known;
  };
  const marks = new PageReader(pdfjs.OPS as Readonly<Record<string, number>>, { transform: matrixOf(transform), width, height, fontOf, isShown }, budget).read(operators);
  page.cleanup();
  return marks;
}

/** A font that pdf.js could not make stands among the common objects as an error, or not at all. */
function factsOfFont({ commonObjs }: PdfPage, id: string): FontFacts {
  const font: unknown = commonObjs.has(id) ? commonObjs.get(id) : null;
  const { name, fontMatrix, vertical } = (typeof font === "object" && font !== null ? font : {}) as { name?: unknown; fontMatrix?: ArrayLike<unknown>; vertical?: unknown };
  const scale = fontMatrix?.[0];
  return { name: typeof name === "string" ? name : "", scale: typeof scale === "number" && scale !== 0 ? scale : 0.001, vertical: vertical === true };
}

/** Milliseconds left for what the pages read so far say. */
const timeToJudge = 1000;

/** Waits for pdf.js as long as there is time; what then still computes is ended, where it can be. */
async function settle<T>(work: Promise<T>, engine: Engine, budget: Budget): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      engine.end();
      reject(new ReadingFailure("too-large", "time"));
    }, Math.max(0, budget.left() - timeToJudge));
    void engine.lost.then((reason) => reject(new ReadingFailure("too-large", reason)));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function orFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

function failureOf(error: unknown): ReadingFailure {
  if (error instanceof ReadingFailure) return error;
  const name = error instanceof Error ? error.name : "";
  return new ReadingFailure(name === "PasswordException" ? "encrypted" : "damaged", String(error));
}
