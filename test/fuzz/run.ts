import { appendFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { hasReader } from "../support/makers/readers";
import { formats, type Format } from "../support/makers/small-files";
import { addCounts, type Counts } from "./counts";
import { fuzzInput } from "./fuzz-input";
import { keepInput, keepState, readState } from "./fuzz-state";
import { runAddresses } from "./run-addresses";
import { runDesk } from "./run-desk";
import { runReport } from "./run-report";
import { runSupply } from "./run-supply";
import { runBatch, type Finding } from "./run-batch";
import { tryInput } from "./try-input";

/**
 * `npm run fuzz -- [--inputs 1000000] [--seconds 600] [--format doc] [--seed N] [--findings FILE]`: broken files of every format into the
 * readers, until the inputs or the seconds are used up; goes on where the last run stopped. `--seed` reads one input again and keeps it.
 * `npm run fuzz -- --addresses 1000000 [--seed N]`: hostile addresses instead, from seed 0 or N on; status 1 at the first that is judged wrong.
 * `npm run fuzz -- --supply 10000 [--seed N]`: as many made-up mornings of supplying over a bad line (`supplyStory`), from seed 1 or N on; the
 * same way of ending.
 * `npm run fuzz -- --report 1000 [--seed N]`: as many made-up months of the report (`madeUpMonth`), in the same way.
 * `npm run fuzz -- --desk 1000 [--seed N]`: the same of the editorial desk (`deskStory`).
 */
const { values } = parseArgs({ options: { desk: { type: "string" }, supply: { type: "string" }, report: { type: "string" }, addresses: { type: "string" }, inputs: { type: "string", default: "100000" }, seconds: { type: "string", default: "60" }, format: { type: "string" }, seed: { type: "string" }, findings: { type: "string" } } });
const wanted = formats.filter((format) => (values.format === undefined || values.format.split(",").includes(format)) && hasReader(format));

/** More say nothing new. */
const mostFindings = 200;

if (values.addresses !== undefined) process.exitCode = runAddresses(Number(values.addresses), Number(values.seed ?? 0)) ? 0 : 1;
else if (values.report !== undefined) process.exitCode = runReport(Number(values.report), Number(values.seed ?? 1)) ? 0 : 1;
else if (values.desk !== undefined) process.exitCode = (await runDesk(Number(values.desk), Number(values.seed ?? 1))) ? 0 : 1;
else if (values.supply !== undefined) process.exitCode = (await runSupply(Number(values.supply), Number(values.seed ?? 1))) ? 0 : 1;
else if (values.seed !== undefined) await replay(wanted[0]!, Number(values.seed));
else await fuzz(Number(values.inputs), Date.now() + Number(values.seconds) * 1000);

async function replay(format: Format, seed: number): Promise<void> {
  const bytes = fuzzInput(format, seed);
  console.log(`${format} ${seed}: ${bytes.length} bytes, kept as ${keepInput(format, seed, bytes)}`);
  const begun = performance.now();
  const outcome = await tryInput(format, bytes);
  console.log(`${outcome.kind} after ${Math.round(performance.now() - begun)} ms, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB in the process`);
  if (outcome.kind === "crash") console.log(outcome.stack);
}

async function fuzz(inputs: number, end: number): Promise<void> {
  const state = readState();
  const before = total();
  const known = new Set<string>();
  let turn = 0;
  while (total() - before < inputs && Date.now() < end && wanted.length > 0) {
    // A batch is as long for a slow format as for a quick one.
    const format = wanted[turn++ % wanted.length]!;
    const { next } = state[format];
    const batch = await runBatch(format, next, Math.min(50_000, inputs - (total() - before)), Math.min(20_000, end - Date.now()));
    const found = await confirmed(batch.findings);
    for (const finding of found) report(finding, known);
    const old = state[format];
    const stopped = found.filter((finding) => finding.kind === "death" || finding.kind === "hang").length;
    state[format] = { next: batch.next, counts: addCounts(old.counts, batch.counts), crashes: old.crashes + found.filter((finding) => finding.kind !== "hang").length, hangs: old.hangs + found.filter((finding) => finding.kind === "hang").length };
    keepState(state);
    if (batch.counts.inputs === 0 && stopped === 0 && batch.findings.length === 0) break;
  }
  for (const format of wanted) console.log(line(format, state[format].counts, state[format].crashes, state[format].hangs));
  console.log(`total ${total()} inputs, ${total() - before} of them in this run`);

  function total(): number {
    return formats.reduce((sum, format) => sum + state[format].counts.inputs, 0);
  }
}

/** Memory of a process that has read thousands of files says little: what asks for too much, or hangs, does so again, alone. */
async function confirmed(findings: readonly Finding[]): Promise<readonly Finding[]> {
  const real: Finding[] = [];
  for (const finding of findings) {
    if ((finding.kind !== "memory" && finding.kind !== "hang") || (await runBatch(finding.format, finding.seed, 1, 20_000)).findings.length > 0) real.push(finding);
  }
  return real;
}

/** Says a finding once: what throws at the same place is the same. */
function report(finding: Finding, known: Set<string>): void {
  const frames = finding.detail.split("\n").filter((one) => /^\s+at /.test(one));
  const ours = frames.filter((one) => /\/src\//.test(one) && !/node_modules/.test(one));
  const place = [frames[0] ?? finding.detail.slice(0, 60), ...ours.slice(0, 1)].join("");
  const key = `${finding.format} ${finding.kind} ${finding.kind === "hang" ? finding.seed : place}`;
  if (known.has(key) || known.size > mostFindings) return;
  known.add(key);
  const kept = keepInput(finding.format, finding.seed, fuzzInput(finding.format, finding.seed));
  const text = `${finding.kind.toUpperCase()} ${finding.format} seed ${finding.seed} (${kept})\n${finding.detail.split("\n").slice(0, 8).join("\n")}\n`;
  console.log(text);
  if (values.findings) appendFileSync(values.findings, `\n${text}`);
}

function line(format: Format, counts: Counts, crashes: number, hangs: number): string {
  const problems = (["damaged", "unsupported", "encrypted", "too-large"] as const).map((kind) => `${kind} ${counts[kind]}`).join(", ");
  return `${format}: ${counts.inputs} inputs, text ${counts.text}, ${problems}, crashes ${crashes}, hangs ${hangs}, slowest ${Math.round(counts.slowest)} ms (seed ${counts.slowestSeed}), peak ${Math.round(counts.memory)} MB`;
}
