import type * as PdfjsModule from "pdfjs-dist/legacy/build/pdf.mjs";

export type Pdfjs = typeof PdfjsModule;
export type PdfFile = Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>;
export type PdfPage = Awaited<ReturnType<PdfFile["getPage"]>>;

let loaded: Promise<Pdfjs> | null = null;

/**
 * pdf.js, loaded when the first PDF comes. Importing its worker's code here makes it run in our own Worker (or in Node) instead
 * of spawning one from an address.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  return (loaded ??= load());
}

async function load(): Promise<Pdfjs> {
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
