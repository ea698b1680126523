import { readDocument } from "../documents/read-document";
import type { FromWorker, ToWorker } from "../documents/reader";
import { unreadDocument } from "../domain/unread-document";
import { mailText } from "../eml/mail-text";

/** The pane's reader, inside a Web Worker: all of it loads with the first file that is read. */
const port = self as unknown as { onmessage: ((event: MessageEvent<ToWorker>) => void) | null; postMessage(answer: FromWorker): void };

const underWay = new Map<number, AbortController>();

// Assigned, not listened: pdf.js's own code, loaded here, adds its listener to the same port and ignores what is not its own.
port.onmessage = ({ data }) => {
  if ("giveUp" in data) return underWay.get(data.giveUp)?.abort();
  if (!("order" in data)) return;
  const { order, bytes, name, scans } = data;
  const stop = new AbortController();
  underWay.set(order, stop);
    readDocument(bytes, name)
    .catch(() => unreadDocument(name, "damaged"))
    .then((reading) => {
      underWay.delete(order);
      port.postMessage({ order, reading });
    });
};
