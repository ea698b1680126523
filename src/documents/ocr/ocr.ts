import { ReadingFailure } from "../reading-failure";
import { cropImage, type Area, type PageImage } from "../images/page-image";
import { startEngine, type Engine, type OcrPlaces } from "./engine";
import { wordsOf, type OcrWord } from "./ocr-words";
import { portableGrey } from "./portable-grey";

/** How the engine cuts a page into lines: as one column of text whatever stands beside it, or word by word wherever there are any. */
export type Layout = "column" | "block" | "sparse";

const segmentation: Readonly<Record<Layout, string>> = { column: "4", block: "6", sparse: "11" };

export interface OcrOrder {
  readonly layout?: Layout;
  /** The part of the page to look at; all of it when absent. */
  readonly area?: Area;
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

/** A page of noise can keep the engine busy for minutes; a real one takes three seconds, on a slow and busy machine twenty. */
const longestPage = 60_000;
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
      // The engine's own way of looking at a rectangle reads a third of the words that the cut-out picture gives (measured).
      const part = area ? cropImage(page, area) : page;
      const words = wordsOf(await Promise.race([running.recognize(portableGrey(part), { tessedit_pageseg_mode: segmentation[layout] }), ended]));
      return area ? words.map((word) => shifted(word, area)) : words;
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

/** A word of a part of the page, where it stands on the whole. */
function shifted(word: OcrWord, { left, top }: Area): OcrWord {
  return { ...word, left: word.left + left, right: word.right + left, top: word.top + top, bottom: word.bottom + top, baseline: word.baseline + top };
}
