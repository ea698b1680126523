import { readDocument, unread } from "./read-document";
import type { ReadAnswer, ReadOrder } from "./reader";

/** The reader's other end, inside a Web Worker. */
const port = self as unknown as { onmessage: ((event: MessageEvent<Partial<ReadOrder>>) => void) | null; postMessage(answer: ReadAnswer): void };

// Assigned, not listened: pdf.js's own code, loaded here, adds its listener to the same port and ignores what is not its own.
port.onmessage = ({ data }) => {
  const { order, bytes, name } = data;
  if (order === undefined || bytes === undefined || name === undefined) return;
  readDocument(bytes, name).then(
    (reading) => port.postMessage({ order, reading }),
    () => port.postMessage({ order, reading: unread(name, "damaged") }),
  );
};
