import type { PageImage } from "../../documents/images/page-image";
import type { FromPages, ToPages } from "./page-worker";

/** A PDF as pictures of its pages. */
export interface OpenPages {
  readonly count: number;
  /** `null` where it could not be drawn, or took too long. */
  draw(page: number): Promise<PageImage | null>;
}

/** Milliseconds for opening, and for one page. */
const patience = 20_000;

/** Opens a PDF in a Worker of its own, which `close` ends with all that it holds. */
export function openPages(bytes: Uint8Array): { readonly pages: Promise<OpenPages>; close(): void } {
  const worker = new Worker(new URL("./page-worker.ts", import.meta.url));
  const waiting = new Map<number, (image: PageImage | null) => void>();
  const say = (message: ToPages): void => worker.postMessage(message);
  const pages = new Promise<OpenPages>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("time")), patience);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error("worker"));
      waiting.forEach((done) => done(null));
      waiting.clear();
    };
    worker.onmessage = ({ data }: MessageEvent<FromPages>) => {
      if (data.kind === "drawn") waiting.get(data.page)?.(data.image);
      else if (data.kind === "failed") reject(new Error("pdf"));
      else if (data.kind === "opened") {
        clearTimeout(late);
        resolve({ count: data.count, draw });
      }
    };
    say({ kind: "open", bytes });
  });
  const draw = (page: number): Promise<PageImage | null> =>
    new Promise((resolve) => {
      const done = (image: PageImage | null): void => {
        clearTimeout(late);
        waiting.delete(page);
        resolve(image);
      };
      const late = setTimeout(() => done(null), patience);
      waiting.set(page, done);
      say({ kind: "draw", page });
    });
  return { pages, close: () => worker.terminate() };
}
