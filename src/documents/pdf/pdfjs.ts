import type * as PdfjsModule from "pdfjs-dist/legacy/build/pdf.mjs";

export type Pdfjs = typeof PdfjsModule;
export type PdfTask = ReturnType<Pdfjs["getDocument"]>;
export type PdfFile = Awaited<PdfTask["promise"]>;
export type PdfPage = Awaited<ReturnType<PdfFile["getPage"]>>;
export type Layers = Awaited<ReturnType<PdfFile["getOptionalContentConfig"]>>;

let loaded: Promise<Pdfjs> | null = null;

/** pdf.js, loaded when the first PDF comes. */
export function loadPdfjs(): Promise<Pdfjs> {
  return (loaded ??= load());
}

async function load(): Promise<Pdfjs> {
  supplyTransfer();
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Makes pdf.js compute where we are, instead of in a worker that it spawns from an address. */
export async function loadWorkerCode(): Promise<void> {
  supplyTransfer();
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string);
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
