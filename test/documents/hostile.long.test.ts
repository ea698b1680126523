import { fork } from "node:child_process";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { childProgram } from "../fuzz/child-program";
import { fuzzInput } from "../fuzz/fuzz-input";
import { tryInput, type Outcome } from "../fuzz/try-input";
import { bombs } from "../support/makers/bombs";
import { hasReader } from "../support/makers/readers";
import { formats, type Format } from "../support/makers/small-files";

interface Reading {
  readonly name: string;
  readonly outcome: Outcome;
  readonly took: number;
  readonly megabytes: number;
}

/** No reading may take longer than this; a process that stands still is ended, and the next reads on. */
const patience = 15_000;

/** Memory is a process's own: the bombs are read in one that reads nothing else. */
async function readBombs(): Promise<ReadonlyMap<string, Reading>> {
  const program = await childProgram("bomb-child");
  const readings = new Map<string, Reading>();
  for (let from = 0; from < bombs().length; ) {
    const read = await readFrom(program, from);
    for (const reading of read) readings.set(reading.name, reading);
    from += read.length + 1;
  }
  return readings;
}

function readFrom(program: string, from: number): Promise<readonly Reading[]> {
  const read: Reading[] = [];
  const started = fork(program, [String(from)], { execArgv: ["--no-warnings", "--expose-gc"] });
  let late = setTimeout(() => started.kill("SIGKILL"), 2 * patience);
  started.on("message", (reading: Reading) => {
    read.push(reading);
    clearTimeout(late);
    late = setTimeout(() => started.kill("SIGKILL"), patience);
  });
  return new Promise((resolve) =>
    started.on("exit", () => {
      clearTimeout(late);
      resolve(read);
    }),
  );
}

describe("a small file that asks for much is refused in time", () => {
  let readings: ReadonlyMap<string, Reading>;
  beforeAll(async () => {
    readings = await readBombs();
  }, 120_000);

  test.each(bombs())("$name", ({ name, within, refused }) => {
    const reading = readings.get(name);
    expect(reading?.outcome.kind ?? "hang").not.toMatch(/crash|hang/);
    if (refused) expect(["damaged", "too-large", "unsupported", "encrypted"]).toContain(reading?.outcome.kind);
    expect(reading?.took).toBeLessThan(within);
    expect(reading?.megabytes).toBeLessThan(600);
  });
});

/** A PDF takes as long as hundreds of other files. */
const inputs: Partial<Record<Format, number>> = { pdf: 60, scan: 30, docx: 150, xlsx: 150, pptx: 150, odt: 150, ods: 150, zip: 100, eml: 100, msg: 100, tnef: 100 };

describe("a broken file ends in text or in a named problem, never in a fault of ours", () => {
  test.each(formats.filter(hasReader))("%s", async (format) => {
    const outcomes = new Map<Outcome["kind"], number>();
    const faults: string[] = [];
    for (let seed = 1; seed <= (inputs[format] ?? 400); seed++) {
      const outcome = await tryInput(format, fuzzInput(format, seed));
      outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
      if (outcome.kind === "crash") faults.push(`${format} ${seed}: ${outcome.stack}`);
    }
    expect(faults).toEqual([]);
    // If nothing could be read any more, the changes would no longer reach the reader.
    expect(outcomes.get("text") ?? 0).toBeGreaterThan(0);
  }, 30_000);
});
