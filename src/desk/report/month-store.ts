import { keepsNothing, type MailboxLook, type MonthOf, type MonthStore } from "../../jobs/month-store";

const name = "evanban-months";
/** Raised when the shape of what is kept changes: what was kept before is then dropped and read anew. */
const version = 2;
const mostMonths = 14;

interface KeptLook {
  /** "account|month|mailbox" */
  readonly key: string;
  readonly month: string;
  readonly look: MailboxLook;
}
interface KeptSheaf {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * Months read, in the browser's own database, apart for each account (`account`). Where the browser keeps nothing, as in a private window,
 * each look reads all. `thisMonth` ("2026-11") tells which are too old to keep.
 */
export async function openMonthStore(account: string, thisMonth: string): Promise<MonthStore> {
  const database = await openDatabase().catch(() => null);
  if (database === null) return keepsNothing;
  const keyOf = ({ month, mailbox }: MonthOf): string => `${account}|${month}|${mailbox}`;
  await dropBefore(database, monthsBefore(thisMonth, mostMonths)).catch(() => undefined);
  return {
    open: async (of) => {
      const both = database.transaction(["looks", "sheaves"], "readonly");
      const look = await answerOf(both.objectStore("looks").get(keyOf(of)) as IDBRequest<KeptLook | undefined>);
      if (look === undefined) return { look: {}, log: [] };
      const sheaves = both.objectStore("sheaves");
      const log: Uint8Array[] = [];
      // One by one: all at once would stand in memory twice.
      for (const order of await answerOf(sheaves.index("key").getAllKeys(keyOf(of)))) log.push((await answerOf(sheaves.get(order) as IDBRequest<KeptSheaf>)).bytes);
      return { look: look.look, log };
    },
    add: async (of, sheaf, look) => {
      const key = keyOf(of);
      const both = database.transaction(["looks", "sheaves"], "readwrite");
      if (sheaf !== null) both.objectStore("sheaves").add({ key, bytes: sheaf } satisfies KeptSheaf);
      both.objectStore("looks").put({ key, month: of.month, look } satisfies KeptLook);
      // A full disk costs a second reading, not the figures.
      await endOf(both).catch(() => undefined);
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      const database = request.result;
      for (const table of [...database.objectStoreNames]) database.deleteObjectStore(table);
      database.createObjectStore("looks", { keyPath: "key" });
      database.createObjectStore("sheaves", { keyPath: "order", autoIncrement: true }).createIndex("key", "key");
    };
    request.onsuccess = () => {
      // A newer version of the product in another window is not to wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error("database"));
    request.onblocked = () => reject(new Error("database blocked"));
  });
}

async function dropBefore(database: IDBDatabase, oldest: string): Promise<void> {
  const both = database.transaction(["looks", "sheaves"], "readwrite");
  const looks = await answerOf(both.objectStore("looks").getAll() as IDBRequest<KeptLook[]>);
  const old = new Set(looks.filter(({ month }) => month < oldest).map(({ key }) => key));
  for (const key of old) {
    both.objectStore("looks").delete(key);
    for (const order of await answerOf(both.objectStore("sheaves").index("key").getAllKeys(key))) both.objectStore("sheaves").delete(order);
  }
  await endOf(both);
}

function monthsBefore(month: string, count: number): string {
  const [year = 0, ordinal = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, ordinal - 1 - count, 1)).toISOString().slice(0, 7);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("database"));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error("database"));
  });
}
