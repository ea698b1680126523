/** As much of a message port as pdf.js uses. */
export interface PdfPort {
  postMessage(data: unknown, transfer?: readonly ArrayBuffer[] | null): void;
  addEventListener(name: "message", listener: (event: { readonly data: unknown }) => void, options?: { readonly signal?: AbortSignal }): void;
  removeEventListener(): void;
}

export interface PdfThread {
  readonly port: PdfPort;
  /** Settles, with the reason, when the thread has died. */
  readonly lost: Promise<string>;
  end(): void;
}
