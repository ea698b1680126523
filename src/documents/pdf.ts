import type * as PdfjsModule from "pdfjs-dist/legacy/build/pdf.mjs";
import { readingLines } from "../domain/document";
import { limits } from "./limits";
import { linesOf, type Run } from "./pdf-lines";
import { ReadingFailure } from "./reading-failure";

type Pdfjs = typeof PdfjsModule;

/** Loaded when the first PDF comes. Importing its worker's code here makes pdf.js run in our Worker (or in Node) instead of spawning one from an address. */
let pdfjs: Promise<Pdfjs> | null = null;

async function loadPdfjs(): Promise<Pdfjs> {
  supplyTransfer();
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string);
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** pdf.js 6 uses it and Node 20 lacks it. */
function supplyTransfer(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer };
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new ArrayBuffer(length);
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy;
  };
}

/** The text layer of the first pages, as far as they are needed, and of the last page, where the signer stands. */
export async function readPdf(bytes: Uint8Array, deadline: number): Promise<readonly string[]> {
  const { getDocument } = await (pdfjs ??= loadPdfjs());
  // pdf.js takes the buffer away from its owner; the caller still needs it.
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const lines: string[] = [];
    let page = 1;
    for (; page <= Math.min(document.numPages, 3) && lines.length < readingLines; page++) lines.push(...(await pageLines(await document.getPage(page))));
    const first = lines.slice(0, readingLines);
    if (page <= document.numPages && Date.now() < deadline) return [...first, ...(await pageLines(await document.getPage(document.numPages)))];
    return [...first, ...lines.slice(readingLines)];
  } catch (error) {
    throw failureOf(error);
  } finally {
    void task.destroy().catch(() => undefined);
  }
}

async function pageLines(page: Awaited<ReturnType<Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>["getPage"]>>): Promise<readonly string[]> {
  const content = await page.getTextContent({ disableNormalization: false });
  const [left, , right] = page.view;
  const runs: Run[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str === "") continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    // Text that runs up the margin is a stamp of the signing program.
    if (Math.abs(b) > Math.abs(a)) continue;
    runs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height });
  }
  return linesOf(runs, (right ?? 595) - (left ?? 0)).slice(0, limits.pageLines);
}

function failureOf(error: unknown): ReadingFailure {
  if (error instanceof ReadingFailure) return error;
  const name = error instanceof Error ? error.name : "";
  return new ReadingFailure(name === "PasswordException" ? "encrypted" : "damaged", String(error));
}
