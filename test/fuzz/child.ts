import { openSync, writeSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { Format } from "../support/makers/small-files";
import { noCounts, packCounts } from "./counts";
import { fuzzInput } from "./fuzz-input";
import { tryInput } from "./try-input";

/** One process that reads inputs until its batch is done; what kills it is seen from outside. Arguments: format, first seed, inputs, milliseconds, file of counts. */
const [format, from, inputs, milliseconds, file] = process.argv.slice(2) as [Format, string, string, string, string];
const counts = noCounts();
const place = openSync(file, "w");
const note = () => writeSync(place, packCounts(counts), 0, undefined, 0);
const tell = (kind: string, seed: number, detail: string) => process.send?.({ kind, seed, detail });

process.on("unhandledRejection", (reason) => tell("unhandled", counts.seed, reason instanceof Error ? (reason.stack ?? String(reason)) : String(reason)));

const started = Date.now();
for (let seed = Number(from); seed < Number(from) + Number(inputs) && Date.now() - started < Number(milliseconds); seed++) {
  counts.seed = seed;
  note();
  const bytes = fuzzInput(format, seed);
  const begun = performance.now();
  const work = process.cpuUsage();
  const outcome = await tryInput(format, bytes);
  // On a busy machine a process stands in a queue; that is no time the file took.
  const { user, system } = process.cpuUsage(work);
  const took = Math.min(performance.now() - begun, (user + system) / 1000);
  counts.inputs++;
  counts[outcome.kind]++;
  if (outcome.kind === "crash") tell("crash", seed, outcome.stack);
  if (took > counts.slowest) {
    counts.slowest = took;
    counts.slowestSeed = seed;
  }
  if (took > 10_500) tell("hang", seed, `${Math.round(took)} ms`);
  const memory = process.resourceUsage().maxRSS / 1024;
  counts.memory = Math.max(counts.memory, memory);
  if (memory > 600) {
    tell("memory", seed, `${Math.round(memory)} MB in the process`);
    break;
  }
  // Streams and rejections need the loop to turn; and what thousands of files have left behind is no fault of the next one.
  if (seed % 16 === 0) await setImmediate();
  if (seed % 64 === 0 && process.memoryUsage.rss() > 350 * 2 ** 20) break;
}
await setImmediate();
counts.seed++;
note();
process.disconnect?.();
process.exit(0);
