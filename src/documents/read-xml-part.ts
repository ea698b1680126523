import type { Budget } from "./budget";
import { XmlStream, type XmlHandler } from "./xml-stream";
import { unfold, type ZipPart } from "./zip";

/** Hands one XML part of a zip to its reader as it unfolds. */
export async function readXmlPart(bytes: Uint8Array, part: ZipPart, handler: XmlHandler & { end?(): void }, budget: Budget): Promise<void> {
  const stream = new XmlStream(handler);
  await unfold(bytes, part, (chunk) => {
    budget.spend(chunk.length);
    stream.take(chunk);
  });
  stream.end();
  handler.end?.();
}
