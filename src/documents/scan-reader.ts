import { openBudget } from "./budget";
import type { DocumentText } from "./document-text";
import type { OcrPlaces } from "./ocr/engine";
import type { OcrStore } from "./ocr/ocr-cache";

export interface ScanCare {
  /** Share of the letters recognised so far, between 0 and 1. */
  readonly progress?: (recognised: number) => void;
  readonly signal?: AbortSignal;
}

/** Recognises the letters of scanned pages; opened once, for its engine takes a second to start. */
export interface ScanReader {
  read(bytes: Uint8Array, kind: "pdf" | "image", care: ScanCare): Promise<DocumentText & { readonly confidence?: number; readonly sureWords?: readonly string[] }>;
  close(): void;
}

/** A scan takes seconds a page; this is for one that never ends. */
const mostMilliseconds = 90_000;

/**
 * `ocr` (asked with the name of the core's script that this browser can run) and `decoders` are the addresses our own server has
 * them at; `null` in Node, where they lie among the packages.
 * The engine, 4 MB, loads with the first scan.
 */
export function openScanReader(ocr: ((core: string) => OcrPlaces) | null, decoders: string | null, openStore: () => Promise<OcrStore>): ScanReader {
  const load = async () => {
    const [{ openOcr }, { coreFile }, { readScan }, { openOcrCache }] = await Promise.all([import("./ocr/ocr"), import("./ocr/engine"), import("./ocr/read-scan"), import("./ocr/ocr-cache")]);
    const wasmPlace = decoders ?? (await (await import("./images/installed-decoders")).installedDecoders());
    return { ocr: openOcr(ocr && ocr(coreFile())), readScan, wasmPlace, cache: openOcrCache(await openStore()) };
  };
  let loading: ReturnType<typeof load> | null = null;
  return {
    read: async (bytes, kind, { progress, signal }) => {
      progress?.(0);
      const engine = await (loading ??= load());
      return engine.cache.through(bytes, () => engine.readScan(bytes, kind, { ocr: engine.ocr, budget: openBudget(mostMilliseconds), wasmPlace: engine.wasmPlace, progress, signal }));
    },
    close: () => {
      void loading?.then((engine) => engine.ocr.close(), () => undefined);
      loading = null;
    },
  };
}
