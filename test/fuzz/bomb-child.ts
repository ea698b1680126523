import { bombs } from "../support/makers/bombs";
import { hasReader, readAs } from "../support/makers/readers";
import { smallFiles } from "../support/makers/small-files";
import { tryInput } from "./try-input";

// Loading pdf.js is no bomb's fault.
await readAs("pdf", smallFiles("pdf")[0]!);

/** Reads every bomb in a process of its own and says how each reading ended, how long it took and what the process held by then. */
for (const { name, format, make, within, refused } of bombs()) {
  if (!hasReader(format)) continue;
  const bytes = make();
  (globalThis as { gc?: () => void }).gc?.();
  const begun = performance.now();
  const outcome = await tryInput(format, bytes);
  process.send?.({ name, format, refused, within, outcome, took: Math.round(performance.now() - begun), megabytes: Math.round(process.resourceUsage().maxRSS / 1024), bytes: bytes.length });
}
process.disconnect?.();
process.exit(0);
