import type { OcrStore } from "./ocr-cache";

const name = "evanban-ocr";
const table = "pages";

/** The browser's own database, in a page or a Worker. Entries are numbered as they come, so that the oldest can be told. */
export function databaseStore(): OcrStore {
  let opened: Promise<IDBDatabase> | null = null;
  const open = () =>
    (opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: "order", autoIncrement: true }).createIndex("key", "key", { unique: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("database"));
    }));
  const within = async <T>(mode: IDBTransactionMode, work: (entries: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const request = work((await open()).transaction(table, mode).objectStore(table));
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("database"));
    });
  };
  return {
    get: async (key) => ((await within("readonly", (entries) => entries.index("key").get(key))) as { value?: unknown } | undefined)?.value,
    set: async (key, value) => void (await within("readwrite", (entries) => entries.add({ key, value }))),
    delete: async (key) => {
      const order = await within("readonly", (entries) => entries.index("key").getKey(key));
      if (order !== undefined) await within("readwrite", (entries) => entries.delete(order));
    },
    keys: async () => ((await within("readonly", (entries) => entries.getAll())) as { key: string }[]).map((entry) => entry.key),
  };
}
