import { limits } from "../limits";
import { ReadingFailure } from "../reading-failure";
import type { PageImage } from "../images/page-image";
import { startEngine, type Engine, type OcrPlaces } from "./engine";
import { wordsOf, type OcrWord } from "./ocr-words";
import { portableGrey } from "./portable-grey";

/** How the engine cuts a page into lines: as one column of text whatever stands beside it, or word by word wherever there are any. */
export type Layout = "column" | "block" | "sparse";

const segmentation: Readonly<Record<Layout, string>> = { column: "4", block: "6", sparse: "11" };

export interface OcrOrder {
  readonly layout?: Layout;
  /** The part of the page to look at; all of it when absent. */
  readonly area?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Ends the engine, for it cannot be interrupted; the next page starts another. */
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly progress?: (share: number) => void;
}

export interface Ocr {
  /** The words of a grey page. Rejects with the signal's reason when it is aborted, and `too-large` when a page takes too long. */
  read(page: PageImage, order?: OcrOrder): Promise<readonly OcrWord[]>;
  close(): void;
}

/** A page of noise can keep the engine busy for minutes; a real one takes three seconds, on a slow machine ten. */
const longestPage = 3 * limits.milliseconds;
/** An engine holds some 200 MB. */
const idleTime = 90_000;

/** The engine for reading pictures of text: starts with the first page, is kept for the next, ends when idle. */
export function openOcr(places: OcrPlaces | null, start = startEngine): Ocr {
  let engine: Promise<Engine> | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let told: (share: number) => void = () => undefined;

  const stop = (reason: Error) => {
    clearTimeout(idle);
    const ended = engine;
    engine = null;
    ended?.then((one) => one.stop(reason)).catch(() => undefined);
  };

  const readOne = async (page: PageImage, { layout = "column", area, signal, progress }: OcrOrder): Promise<readonly OcrWord[]> => {
    signal?.throwIfAborted();
    clearTimeout(idle);
    told = progress ?? (() => undefined);
    let end: (error: Error) => void = () => undefined;
    const ended = new Promise<never>((_, reject) => (end = reject));
    const giveUp = (reason: Error) => {
      stop(reason);
      end(reason);
    };
    const onAbort = () => giveUp(signal?.reason instanceof Error ? signal.reason : new DOMException("aborted", "AbortError"));
    const timer = setTimeout(() => giveUp(new ReadingFailure("too-large", "OCR time")), longestPage);
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      engine ??= start(places, (share) => told(share));
      const running = await Promise.race([engine, ended]);
      return wordsOf(await Promise.race([running.recognize(portableGrey(page), { ...(area ? { rectangle: area } : {}), tessedit_pageseg_mode: segmentation[layout] }), ended]));
    } catch (error) {
      // After a failure its memory is not to be trusted.
      stop(error instanceof Error ? error : new Error(String(error)));
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      idle = setTimeout(() => stop(new Error("idle")), idleTime);
      (idle as { unref?: () => void }).unref?.();
    }
  };

  return {
    read(page, order = {}) {
      const turn = last.then(
        () => readOne(page, order),
        () => readOne(page, order),
      );
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => stop(new Error("closed")),
  };
}
