import type { DocumentReading } from "../domain/document";
import type { SignatureAuthority } from "../domain/policy";
import { unreadDocument } from "../domain/unread-document";
import { limits } from "./limits";

/** How one file is to be read, and what is told meanwhile. */
export interface ReadingWishes {
  /** False leaves scans alone. */
  readonly scans?: boolean;
  /** Whom the certificates of signatures are compared with. */
  readonly authorities?: readonly SignatureAuthority[];
  /** Share of a scan's letters recognised so far, between 0 and 1. */
  readonly progress?: (recognised: number) => void;
  /** Gives up the letters of a scan; the file then counts as not read. */
  readonly signal?: AbortSignal;
}

export interface ReadOrder {
  readonly order: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly scans: boolean;
  readonly authorities: readonly SignatureAuthority[];
}

/** What a Worker hears: a file to read, or to give up a scan. */
export type ToWorker = ReadOrder | { readonly giveUp: number };
/** What it answers: how far a scan is, and at last the reading. */
export type FromWorker = { readonly order: number; readonly reading: DocumentReading } | { readonly order: number; readonly recognised: number };

export interface DocumentReader {
  /** Never rejects: what could not be read is a reading with a problem. */
  read(bytes: Uint8Array, name: string, wishes?: ReadingWishes): Promise<DocumentReading>;
  close(): void;
}

/** What the client needs of a Worker; a test hands in one that crashes. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** The Worker ends a reading itself when its time is over; one that says nothing for longer hangs. A scan tells of itself as it goes on. */
const patience = limits.milliseconds + 5000;

/** Reads documents off the main thread, in a Worker that `start` opens with the first file; one file at a time, so that a crash is answered for the file that caused it and for no other. */
export function openReader(start: () => WorkerLike, milliseconds: number = patience): DocumentReader {
  let worker: WorkerLike | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let orders = 0;
  let closed = false;

  const stop = () => {
    worker?.terminate();
    worker = null;
  };

  const readOne = (bytes: Uint8Array, name: string, { scans = true, authorities = [], progress, signal }: ReadingWishes): Promise<DocumentReading> =>
    new Promise((resolve) => {
      const order = ++orders;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (reading: DocumentReading, restart: boolean) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", giveUp);
        if (restart) stop();
        resolve(reading);
      };
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => end(unreadDocument(name, "too-large"), true), milliseconds);
      };
      const giveUp = () => worker?.postMessage({ giveUp: order } satisfies ToWorker);
      if (closed) return end(unreadDocument(name, null), false);
      wait();
      try {
        worker ??= start();
        worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
          if (data.order !== order) return;
          if ("reading" in data) return end(data.reading, false);
          wait();
          progress?.(data.recognised);
        };
        worker.onerror = (event) => {
          event.preventDefault?.();
          end(unreadDocument(name, "damaged"), true);
        };
        worker.postMessage({ order, bytes, name, scans: scans && signal?.aborted !== true, authorities } satisfies ToWorker);
        signal?.addEventListener("abort", giveUp);
      } catch {
        end(unreadDocument(name, "damaged"), true);
      }
    });

  return {
    read(bytes, name, wishes = {}) {
      const turn = last.then(() => readOne(bytes, name, wishes));
      last = turn;
      return turn;
    },
    close() {
      closed = true;
      stop();
    },
  };
}
