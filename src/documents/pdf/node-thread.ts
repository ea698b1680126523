import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { PdfPort, PdfThread } from "./thread";

/** Megabytes of objects pdf.js may hold in its thread. */
const most = 384;

/** What runs in the thread: pdf.js's own worker code, with the one method of newer engines that Node 20 lacks. */
const program = `
const { parentPort, workerData } = require("node:worker_threads");
ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
};
const port = {
  postMessage: (data, transfer) => parentPort.postMessage(data, transfer ?? []),
  addEventListener: (_, listener, options) => {
    const hear = (data) => listener({ data });
    parentPort.on("message", hear);
    options?.signal?.addEventListener("abort", () => parentPort.off("message", hear));
  },
  removeEventListener: () => undefined,
};
import(workerData).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(port));
`;

/** Node only, and never part of a built page: pdf.js in a thread, which can be ended while it computes. */
export function openThread(): PdfThread {
  const code = pathToFileURL(createRequire(import.meta.url).resolve("pdfjs-dist/legacy/build/pdf.worker.mjs")).href;
  const thread = new Worker(program, { eval: true, workerData: code, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: most } });
  // A reading keeps the program alive by its own timer.
  thread.unref();
  const lost = new Promise<string>((resolve) => {
    thread.on("error", (error) => resolve(String(error)));
    thread.on("exit", () => resolve("ended"));
  });
  const port: PdfPort = {
    postMessage: (data, transfer) => thread.postMessage(data, transfer ?? []),
    addEventListener: (_name, listener, options) => {
      const hear = (data: unknown): void => listener({ data });
      thread.on("message", hear);
      // Hearing keeps the program from ending; only a reading under way shall.
      thread.unref();
      // pdf.js takes its listeners back by a signal; a document's own end with it.
      options?.signal?.addEventListener("abort", () => thread.off("message", hear));
    },
    removeEventListener: () => undefined,
  };
  return { port, lost, end: () => void thread.terminate() };
}
