import { limits } from "../../../documents/limits";
import type { ReadEdxml } from "../../../documents/edxml/read-edxml";

/** The Worker ends a reading itself when its time is over; one that says nothing for longer hangs. */
const patience = limits.milliseconds + 5000;

/** A package somebody chose or dropped, read in a Worker of its own; it never rejects. */
export async function readPackage(file: Blob): Promise<ReadEdxml> {
  if (file.size > limits.input) return { ok: false, problem: "too-large" };
  const worker = new Worker(new URL("./package-worker.ts", import.meta.url));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await new Promise<ReadEdxml>((resolve) => {
      setTimeout(() => resolve({ ok: false, problem: "too-large" }), patience);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve({ ok: false, problem: "damaged" });
      };
      worker.onmessage = ({ data }: MessageEvent<ReadEdxml>) => resolve(data);
      worker.postMessage(bytes);
    });
  } catch {
    // The file went away under us.
    return { ok: false, problem: "damaged" };
  } finally {
    worker.terminate();
  }
}
