import { readDocument } from "../documents/read-document";
import { openScanReader } from "../documents/scan-reader";
import type { FromWorker, ToWorker } from "../documents/reader";
import { unreadDocument } from "../domain/unread-document";
import { mailText } from "../eml/mail-text";

/** The reader of documents of a page, inside a Web Worker: all of it loads with the first file that is read. */
const port = self as unknown as { onmessage: ((event: MessageEvent<ToWorker>) => void) | null; postMessage(answer: FromWorker): void };

/** What the engine is made of lies beside our own scripts; the full address, for its own Worker has none to start from. */
const served = (name: string): string => new URL(`ocr/${name}`, self.location.href).href;
const scanReader = openScanReader(
  (core) => ({ workerPath: served("worker.min.js"), corePath: served(core), langPath: served("").replace(/\/$/, "") }),
  served("decoders/"),
  async () => (await import("../documents/ocr/database-store")).databaseStore(),
);

const underWay = new Map<number, AbortController>();

// Assigned, not listened: pdf.js's own code, loaded here, adds its listener to the same port and ignores what is not its own.
port.onmessage = ({ data }) => {
  if ("giveUp" in data) return underWay.get(data.giveUp)?.abort();
  if (!("order" in data)) return;
  const { order, bytes, name, scans, authorities } = data;
  const stop = new AbortController();
  underWay.set(order, stop);
  const progress = (recognised: number): void => port.postMessage({ order, recognised });
    void readDocument(bytes, name, { mail: mailText, scans: scans ? scanReader : null, authorities, progress, signal: stop.signal })
    .catch(() => unreadDocument(name, "damaged"))
    .then((reading) => {
      underWay.delete(order);
      port.postMessage({ order, reading });
    });
};
