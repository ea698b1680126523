import type { DocumentText } from "../document-text";

/** Where readings are kept between sessions: IndexedDB in a browser, a map in Node. Its failures are as good as an empty store. */
export interface OcrStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** All keys, the oldest first. */
  keys(): Promise<readonly string[]>;
}

export interface OcrCache {
  /** The text kept for these bytes, else the one that `read` gives, which is kept if it is whole. */
  through(bytes: Uint8Array, read: () => Promise<DocumentText>): Promise<DocumentText>;
}

/** Raised when the same picture would be read differently. */
export const pipelineVersion = 2;

/** A reading is some five thousand letters. */
const most = 500;

/** Reading a scan takes seconds, and the same scan is opened when it is written, sent, supplied and published. */
export function openOcrCache(store: OcrStore): OcrCache {
  return {
    async through(bytes, read) {
      const key = await keyOf(bytes);
      const kept = textOf(await store.get(key).catch(() => null));
      if (kept) return kept;
      const text = await read();
      await store.set(key, text).then(() => forgetOldest(store)).catch(notKept);
      return text;
    },
  };
}

/** For Node, and for a browser that allows no database. */
export function memoryStore(): OcrStore {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    delete: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  };
}

async function keyOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource));
  return `${pipelineVersion}:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** A store outlives the program that filled it, and others may write to it. */
function textOf(value: unknown): DocumentText | null {
  const text = value as Partial<DocumentText> | null | undefined;
  return Array.isArray(text?.lines) && text.lines.every((line) => typeof line === "string") && text.source === "ocr" ? (text as DocumentText) : null;
}

async function forgetOldest(store: OcrStore): Promise<void> {
  const keys = await store.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await store.delete(key);
}

/** The reading is there all the same; it will be made again next time. */
const notKept = () => undefined;
