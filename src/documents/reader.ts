import type { DocumentReading } from "../domain/document";
import { unreadDocument } from "../domain/unread-document";
import { limits } from "./limits";

export interface ReadOrder {
  readonly order: number;
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface ReadAnswer {
  readonly order: number;
  readonly reading: DocumentReading;
}

export interface DocumentReader {
  /** Never rejects: what could not be read is a reading with a problem. */
  read(bytes: Uint8Array, name: string): Promise<DocumentReading>;
  close(): void;
}

/** The Worker ends a reading itself when its time is over; one that does not answer by then hangs. */
const patience = limits.milliseconds + 5000;

/** Reads documents off the main thread, one at a time; where there is no Worker (Node, tests), in place. */
export function openReader(): DocumentReader {
  return typeof Worker === "undefined" ? openInPlace() : openWithWorker(() => new Worker(new URL("./worker.ts", import.meta.url)));
}

function openInPlace(): DocumentReader {
  return {
    read: async (bytes, name) => (await import("./read-document")).readDocument(bytes, name),
    close: () => undefined,
  };
}

/** What the client needs of a Worker; a test hands in one that crashes. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export function openWithWorker(start: () => WorkerLike, milliseconds: number = patience): DocumentReader {
  let worker: WorkerLike | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let orders = 0;
  let closed = false;

  const stop = () => {
    worker?.terminate();
    worker = null;
  };

  // One file in the Worker at a time, so that a crash is answered for the file that caused it and for no other.
  const readOne = (bytes: Uint8Array, name: string): Promise<DocumentReading> =>
    new Promise((resolve) => {
      const order = ++orders;
      const end = (reading: DocumentReading, restart: boolean) => {
        clearTimeout(timer);
        if (restart) stop();
        resolve(reading);
      };
      const timer = setTimeout(() => end(unreadDocument(name, "too-large"), true), milliseconds);
      if (closed) return end(unreadDocument(name, null), false);
      try {
        worker ??= start();
        worker.onmessage = ({ data }: MessageEvent<Partial<ReadAnswer>>) => {
          if (data.order === order && data.reading) end(data.reading, false);
        };
        worker.onerror = (event) => {
          event.preventDefault?.();
          end(unreadDocument(name, "damaged"), true);
        };
        worker.postMessage({ order, bytes, name } satisfies ReadOrder);
      } catch {
        end(unreadDocument(name, "damaged"), true);
      }
    });

  return {
    read(bytes, name) {
      const turn = last.then(() => readOne(bytes, name));
      last = turn;
      return turn;
    },
    close() {
      closed = true;
      stop();
    },
  };
}
