import { openBudget } from "../../documents/budget";
import type { PageImage } from "../../documents/images/page-image";
import { openPdfPages, type PdfPages } from "../../documents/pdf-render";

/** What the page asks: a file to open, then its pages to draw. */
export type ToPages = { readonly kind: "open"; readonly bytes: Uint8Array } | { readonly kind: "draw"; readonly page: number };
export type FromPages = { readonly kind: "opened"; readonly count: number } | { readonly kind: "drawn"; readonly page: number; readonly image: PageImage | null } | { readonly kind: "failed" };

/** Draws the pages of one PDF, beside the page of the desk: what a file does to its reader it does to this Worker alone. */
const port = self as unknown as { onmessage: ((event: MessageEvent<ToPages>) => void) | null; postMessage(answer: FromPages, transfer?: Transferable[]): void };

const decoders = new URL("ocr/decoders/", self.location.href).href;
/** An editor looks at pages for hours; only one page's drawing is bounded. */
const wholeTime = 24 * 3600_000;
const wholeRoom = Number.MAX_SAFE_INTEGER;

let file: PdfPages | null = null;

// Assigned, not listened: pdf.js's own code, loaded here, adds its listener to the same port and ignores what is not its own.
port.onmessage = ({ data }) => {
  if (data.kind === "open") {
    openPdfPages(data.bytes, decoders, openBudget(wholeTime, wholeRoom)).then(
      (opened) => {
        file = opened;
        port.postMessage({ kind: "opened", count: opened.count });
      },
      () => port.postMessage({ kind: "failed" }),
    );
  } else if (data.kind === "draw") void draw(data.page);
};

async function draw(page: number): Promise<void> {
  const image = await (file?.page(page) ?? Promise.resolve(null)).catch(() => null);
  port.postMessage({ kind: "drawn", page, image }, image === null ? [] : [image.data.buffer as ArrayBuffer]);
}
