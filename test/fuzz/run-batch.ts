import { fork } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Format } from "../support/makers/small-files";
import { childProgram } from "./child-program";
import { unpackCounts, type Counts } from "./counts";

export interface Finding {
  readonly kind: "crash" | "hang" | "memory" | "unhandled" | "death";
  readonly format: Format;
  readonly seed: number;
  readonly detail: string;
}

export interface Batch {
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  /** Where to go on. */
  readonly next: number;
}

let program: Promise<string> | null = null;
/** One reading may take 10 s of work and ends itself; what stands still longer, on a machine with other work to do, hangs. */
const patience = 40_000;

/** Reads a batch of inputs in a process of its own, killed when it stands still; the batch ends where it died. */
export async function runBatch(format: Format, from: number, inputs: number, milliseconds: number): Promise<Batch> {
  const child = await (program ??= childProgram("child"));
  const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-fuzz-"));
  const file = path.join(folder, "counts");
  const findings: Finding[] = [];
  const started = fork(child, [format, String(from), String(inputs), String(milliseconds), file], { execArgv: ["--no-warnings", "--max-old-space-size=600"], stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let said = "";
  started.stderr?.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  started.on("message", (message: { kind: Finding["kind"]; seed: number; detail: string }) => findings.push({ ...message, format }));
  const read = () => unpackCounts(existsSync(file) ? readFileSync(file) : Buffer.alloc(0));

  let last = -1;
  let since = Date.now();
  let hung = false;
  const watch = setInterval(() => {
    const { inputs: done } = read();
    if (done !== last) [last, since] = [done, Date.now()];
    else if (Date.now() - since > patience) {
      hung = true;
      started.kill("SIGKILL");
    }
  }, 500);

  return new Promise((resolve) => {
    started.on("exit", (code, signal) => {
      clearInterval(watch);
      const counts = read();
      rmSync(folder, { recursive: true, force: true });
      const whole = code === 0;
      if (hung) findings.push({ kind: "hang", format, seed: counts.seed, detail: `stood still for ${patience} ms` });
      else if (!whole) findings.push({ kind: "death", format, seed: counts.seed, detail: `exit ${code} ${signal ?? ""}\n${said}` });
      resolve({ counts, findings, next: whole ? counts.seed : Math.max(from, counts.seed) + 1 });
    });
  });
}
