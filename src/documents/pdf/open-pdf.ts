import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import type { PageMarks } from "./glyph";
import { matrixOf } from "./matrix";
import { PageReader, type FontFacts, type Operators } from "./page-marks";
import { refuseTraps } from "./traps";
import { startEngine, type Engine } from "./engine";
import type { Layers, PdfPage, PdfTask } from "./pdfjs";

export interface OpenPdf {
  readonly pages: number;
  /** What a page shows, counted from 1. `next` is a page that will be asked for: pdf.js takes it apart in its thread while this one is read. */
  marksOf(page: number, next?: number): Promise<PageMarks>;
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
  const inTime: InTime = (work) => settle(work, engine, budget);
  const pages = new Pages(task, inTime);
  try {
    const file = await inTime(task.promise);
    return { pages: file.numPages, marksOf: (page, next) => orFailure(() => marksOf(engine, pages, page, next, budget)), close: () => pages.close() };
  } catch (error) {
    pages.close();
    throw failureOf(error);
  }
}

type InTime = <T>(work: Promise<T>) => Promise<T>;
const heed = () => undefined;

interface OpenPage {
  readonly page: PdfPage;
  readonly operators: Operators;
}

/** The pages of a file as pdf.js takes them apart, each waited for only as long as there is time. */
class Pages {
  /** Pages begun before they are asked for. */
  private readonly begun = new Map<number, Promise<OpenPage>>();
  private layers: Promise<Layers> | null = null;

  constructor(
    private readonly task: PdfTask,
    private readonly inTime: InTime,
  ) {}

  async read(number: number): Promise<OpenPage & { readonly layers: Layers }> {
    const file = await this.task.promise;
    // The first page need not wait for the layers, nor they for it.
    this.layers ??= file.getOptionalContentConfig();
    this.begin(number);
    const work = Promise.all([this.layers, this.begun.get(number)!]);
    this.begun.delete(number);
    const [layers, page] = await this.inTime(work);
    return { ...page, layers };
  }

  begin(number: number): void {
    if (this.begun.has(number)) return;
    const work = this.takeApart(number);
    // Waited for only once it is asked for.
    work.catch(heed);
    this.begun.set(number, work);
  }

  /** What was begun and never asked for comes to an end first, or is ended: the thread serves the next file too. */
  close(): void {
    const begun = [...this.begun.values()];
    const ended = begun.length === 0 ? Promise.resolve() : this.inTime(Promise.allSettled(begun));
    void ended.catch(heed).then(() => this.task.destroy()).catch(heed);
  }

  private async takeApart(number: number): Promise<OpenPage> {
    const page = await (await this.task.promise).getPage(number);
    return { page, operators: await page.getOperatorList() };
  }
}

async function marksOf({ pdfjs }: Engine, pages: Pages, number: number, next: number | undefined, budget: Budget): Promise<PageMarks> {
  const { page, operators, layers } = await pages.read(number);
  // Not sooner: a page that ends the thread must not take a good one with it.
  if (next !== undefined) pages.begin(next);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fonts = new Map<string, FontFacts>();
  const fontOf = (id: string) => {
    const known = fonts.get(id) ?? factsOfFont(page, id);
    fonts.set(id, known);
    return known;
  };
  const isShown = (layer: unknown) => layers.isVisible(layer as Parameters<Layers["isVisible"]>[0]);
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
