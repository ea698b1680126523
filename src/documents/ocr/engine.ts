import type { Worker as TesseractWorker } from "tesseract.js";
import { ReadingFailure } from "../reading-failure";

/** Where the engine's files are served from in a browser; all three with an origin, for a Worker inside a Worker has no address of its own. */
export interface OcrPlaces {
  /** tesseract.js's `worker.min.js`; the core's `.wasm` must lie in the same folder. */
  readonly workerPath: string;
  /** The core's script: `tesseract-core-simd-lstm.js`, or `tesseract-core-lstm.js` where there is no SIMD (`coreFile`). */
  readonly corePath: string;
  /** The folder of `vie.traineddata.gz`. */
  readonly langPath: string;
}

/** What was recognised, as far as we use it. */
export interface Block {
  readonly paragraphs: readonly { readonly lines: readonly Line[] }[];
}
interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
interface Sign {
  readonly text: string;
  readonly confidence: number;
}
export interface Line {
  readonly words: readonly (Sign & { readonly bbox: Box; readonly symbols: readonly Sign[] })[];
  readonly bbox: Box;
  readonly baseline: Box;
  readonly rowAttributes: { readonly rowHeight: number };
}

export type Parameters = Readonly<Record<string, string>>;

/** tesseract.js, started once; a failure or `stop` ends it for good. */
export interface Engine {
  recognize(image: Uint8Array, parameters: Parameters): Promise<readonly Block[]>;
  stop(reason: Error): void;
}

/** What a worker thread of Node has and a Web Worker lacks. */
interface Thread {
  on?(event: "error", listener: (error: Error) => void): void;
  ref?(): void;
  unref?(): void;
  onerror?: unknown;
}

export async function startEngine(places: OcrPlaces | null, progress: (share: number) => void): Promise<Engine> {
  const { createWorker, OEM } = (await import("tesseract.js")).default;
  let fail: (error: Error) => void = () => undefined;
  // The library leaves its promises open when loading fails or its worker dies: this one ends them all.
  const broken = new Promise<never>((_, reject) => (fail = reject));
  broken.catch(() => undefined);
  const failed = (reason: unknown) => fail(new ReadingFailure("unsupported", `OCR: ${reason instanceof Error ? reason.message : String(reason)}`));
  const starting = createWorker("vie", OEM.LSTM_ONLY, {
    ...(places ?? { langPath: await installedData() }),
    // A worker from a blob, and data from another server, are what our content-security policy forbids.
    workerBlobURL: false,
    cacheMethod: "none",
    logger: ({ status, progress: share }) => status === "recognizing text" && progress(share),
    errorHandler: failed,
  });
  const worker: TesseractWorker = await Promise.race([starting, broken]);
  const thread = (worker as unknown as { readonly worker: Thread }).worker;
  if (thread.on) thread.on("error", failed);
  else thread.onerror = failed;
  await Promise.race([worker.setParameters({ user_defined_dpi: "200", debug_file: "/dev/null" } as object), broken]);
  thread.unref?.();
  return {
    recognize: async (image, parameters) => {
      // An idle engine must not keep Node from ending, a working one must.
      thread.ref?.();
      try {
        const { data } = await Promise.race([worker.recognize(image as never, parameters, { text: false, blocks: true }), broken]);
        return (data.blocks ?? []) as unknown as readonly Block[];
      } finally {
        thread.unref?.();
      }
    },
    stop: (reason) => {
      fail(reason);
      void worker.terminate();
    },
  };
}

/** In Node the package of the data says where it lies. It names the larger of two models; ours stands beside it. */
async function installedData(): Promise<string> {
  const { default: installed } = (await import(/* webpackIgnore: true */ "@tesseract.js-data/vie" as string)) as { default: { langPath: string } };
  return `${installed.langPath}_best_int`;
}

/** A function with one instruction of SIMD; a browser that knows none refuses it. */
const simd = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11);

/** The name of the core's script that this browser can run. */
export function coreFile(): string {
  return WebAssembly.validate(simd) ? "tesseract-core-simd-lstm.js" : "tesseract-core-lstm.js";
}
