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

/** Memory is a process's own: the bombs are read in one that reads nothing else. */
async function readBombs(): Promise<ReadonlyMap<string, Reading>> {
  const readings = new Map<string, Reading>();
  const started = fork(await childProgram("bomb-child"), [], { execArgv: ["--no-warnings", "--expose-gc"] });
  started.on("message", (reading: Reading) => readings.set(reading.name, reading));
  const late = setTimeout(() => started.kill("SIGKILL"), 100_000);
  return new Promise((resolve) =>
    started.on("exit", () => {
      clearTimeout(late);
      resolve(readings);
    }),
  );
}

describe("a small file that asks for much is refused in time", () => {
  let readings: ReadonlyMap<string, Reading>;
  beforeAll(async () => {
    readings = await readBombs();
  }, 120_000);

  test.each(bombs().filter((bomb) => hasReader(bomb.format)))("$name", ({ name, within, refused }) => {
    const reading = readings.get(name);
    expect(reading?.outcome.kind).not.toBe("crash");
    if (refused) expect(["damaged", "too-large", "unsupported", "encrypted"]).toContain(reading?.outcome.kind);
    expect(reading?.took).toBeLessThan(within);
    expect(reading?.megabytes).toBeLessThan(600);
  });
});

/** A PDF takes as long as hundreds of other files. */
const inputs: Partial<Record<Format, number>> = { pdf: 60, docx: 150, xlsx: 150, pptx: 150, odt: 150, ods: 150, zip: 100, eml: 100, msg: 100, tnef: 100 };

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
