import { loadPdfjs, loadWorkerCode, type Pdfjs } from "./pdfjs";

/** pdf.js and where it computes. */
export interface Engine {
  readonly pdfjs: Pdfjs;
  /** Its worker, where that is a thread of its own; absent where it shares ours. */
  readonly worker?: InstanceType<Pdfjs["PDFWorker"]>;
  readonly lost: Promise<string>;
  /** Ends a computation that takes too long; the next document gets a new engine. */
  end(): void;
}

let running: Promise<Engine> | null = null;

/** One engine for all documents; a new one after a document that had to be ended. */
export function startEngine(): Promise<Engine> {
  return (running ??= start());
}

const never = new Promise<string>(() => undefined);

async function start(): Promise<Engine> {
  // In a page the reader of documents runs in a Worker already, and whoever started that ends it.
  if (typeof Worker !== "undefined") return inPlace();
  const [pdfjs, { openThread }] = await Promise.all([loadPdfjs(), import(/* webpackIgnore: true */ "./node-thread")]);
  const thread = openThread();
  const worker = new pdfjs.PDFWorker({ port: thread.port as never, verbosity: 0 });
  const forget = () => {
    running = null;
    worker.destroy();
  };
  void thread.lost.then(forget);
  return { pdfjs, worker, lost: thread.lost, end: () => [forget(), thread.end()] };
}

async function inPlace(): Promise<Engine> {
  const pdfjs = await loadPdfjs();
  await loadWorkerCode();
  return { pdfjs, lost: never, end: () => undefined };
}
