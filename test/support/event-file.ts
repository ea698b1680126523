import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

let built: Promise<string> | null = null;

/** The send file as it is shipped: built by the product's own configuration, with the sample policy. */
export function eventFile(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "evanban-send-"));
  try {
    await promisify(execFile)(process.execPath, [path.resolve("test/support/build-event-file.mjs"), folder], { env: { ...process.env, NODE_OPTIONS: "", EVANBAN_SAMPLE: "1" } });
    return await readFile(path.join(folder, "launchevent.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
