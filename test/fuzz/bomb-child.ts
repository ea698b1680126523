import { bombs } from "../support/makers/bombs";
import { readAs } from "../support/makers/readers";
import { smallFiles } from "../support/makers/small-files";
import { peakMemory } from "./peak-memory";
import { tryInput } from "./try-input";

// Loading pdf.js is no bomb's fault.
await readAs("pdf", smallFiles("pdf")[0]!);

/** Reads the bombs, from the one whose index is handed in, in a process of their own and says how each reading ended, how long it took and what the process held by then. */
for (const { name, format, make, within, refused } of bombs().slice(Number(process.argv[2] ?? 0))) {
  const bytes = make();
  (globalThis as { gc?: () => void }).gc?.();
  const begun = performance.now();
  const outcome = await tryInput(format, bytes);
  process.send?.({ name, format, refused, within, outcome, took: Math.round(performance.now() - begun), megabytes: peakMemory(), bytes: bytes.length });
}
process.disconnect?.();
process.exit(0);
