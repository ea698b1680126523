import { execFile, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const command = here("../../src/cli/check.mjs");
const stories = here("../stories/");
const folder = mkdtempSync(join(tmpdir(), "check-process-"));
const env = { ...process.env, NODE_OPTIONS: "", CI: "" };
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Mails of the stories, named so that their order is not that of their size; one is no mail. */
beforeAll(() => {
  const mails = readdirSync(stories).map((story) => readFileSync(join(stories, story, "mail.eml")));
  for (let i = 0; i < 60; i++) writeFileSync(join(folder, `${String((i * 37) % 60).padStart(2, "0")}.eml`), i === 30 ? "no mail" : mails[i % mails.length]!);
});

const run = (...args: readonly string[]) =>
  new Promise<{ status: unknown; out: string; err: string }>((resolve) => execFile(process.execPath, [command, ...args], { env, maxBuffer: 1e8 }, (error, out, err) => resolve({ status: error?.code ?? 0, out, err })));
const start = (...args: readonly string[]) => {
  const child = spawn(process.execPath, [command, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  return child;
};
const ended = (child: ChildProcess) => new Promise<number | string | null>((resolve) => child.on("exit", (code, signal) => resolve(code ?? signal)));

/** Processes the command started; where the system tells. */
function workersOf(child: ChildProcess): readonly number[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ")[1] === String(child.pid);
    } catch (error) {
      // It ended while we looked.
      if ((error as NodeJS.ErrnoException).code) return false;
      throw error;
    }
  });
}
const alive = (pid: number) => {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
};
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
}

test.each([["--json"], ["--details"], ["--table"]])("with %s, side by side gives what one after another gives, byte for byte and in order", async (form) => {
  const withoutTime = (text: string) => text.replace(/\d+ thư trong .*/, "");
  const [serial, parallel] = [await run(form, "--jobs", "1", folder), await run(form, "--jobs", "3", folder)];
  expect(withoutTime(parallel.out)).toBe(withoutTime(serial.out));
  expect([serial.status, parallel.status, serial.err, parallel.err]).toEqual([1, 1, "", ""]);
  if (form === "--json") {
    const files = parallel.out.trim().split("\n").map((line) => (JSON.parse(line) as { file: string }).file);
    expect(files).toEqual([...files].sort());
    expect(files).toHaveLength(60);
    const few = await run("--json", ...files.slice(0, 4));
    expect(parallel.out.startsWith(few.out)).toBe(true);
  }
}, 120_000);

test("without --json the end says how many mails, decisions and files that could not be read", async () => {
  const { out } = await run("--table", folder);
  expect(out).toMatch(/60 thư trong [\d,]+ giây[\s\S]*Quyết định: GỬI ĐƯỢC \d+, HỎI LẠI \d+, DỪNG \d+\n {2}Mục: .*TB-01 \d+.*\n {2}Bản quét đã nhận dạng: 0\n {2}Tệp không đọc được: 1\n$/);
  expect(out).not.toContain("\u001b");
}, 60_000);

const onLinux = process.platform === "linux" ? describe : describe.skip;
onLinux("with a file that never comes", () => {
  const pipe = join(folder, "..", `${folder.split("/").pop()}-pipe.eml`);
  beforeAll(() => void spawnSync("mkfifo", [pipe]));
  afterAll(() => rmSync(pipe, { force: true }));

  test("the time is over for that file alone, among few mails and among many", async () => {
    const mail = join(stories, "ng.notice-to-gmail", "mail.eml");
    for (const rest of [[mail], [mail, folder]]) {
      const { status, out } = await run("--json", "--timeout", "4", pipe, ...rest);
      const lines = out.trim().split("\n").map((line) => JSON.parse(line) as { file: string; error?: { code: string } });
      expect([status, lines.length, lines[0], lines[1]?.file, lines[1]?.error]).toEqual([1, rest.length === 1 ? 2 : 62, { file: pipe, error: { code: "too-slow", message: expect.stringMatching(/Hãy/) } }, mail, undefined]);
    }
  }, 60_000);

  test("a worker that is killed costs its mail; another goes on", async () => {
    const child = start("--json", "--jobs", "1", pipe, folder);
    let out = "";
    child.stdout.on("data", (data) => (out += String(data)));
    await until(() => workersOf(child).length === 1);
    // Until it waits for the file it may be any mail's.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [worker] = workersOf(child);
    process.kill(worker!, "SIGKILL");
    expect(await ended(child)).toBe(1);
    const codes = out.trim().split("\n").map((line) => (JSON.parse(line) as { error?: { code: string } }).error?.code);
    expect([codes.length, codes[0], codes.filter((code) => code === "crashed").length]).toEqual([61, "crashed", 1]);
  }, 60_000);

  test.each([["SIGINT", 130], ["SIGTERM", 143]] as const)("%s ends everything at once", async (signal, status) => {
    const child = start("--json", "--jobs", "2", folder, pipe);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const workers = workersOf(child);
    expect(workers.length).toBeGreaterThan(0);
    child.kill(signal);
    expect(await ended(child)).toBe(status);
    await until(() => !workers.some(alive));
    expect(workers.filter(alive)).toEqual([]);
  }, 60_000);

  test("a reader that stops ends everything, and is told no error", async () => {
    const child = start("--json", "--jobs", "2", ...Array.from({ length: 30 }, () => folder));
    let err = "";
    child.stderr.on("data", (data) => (err += String(data)));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const workers = workersOf(child);
    child.stdout.destroy();
    expect([await ended(child), err]).toEqual([0, ""]);
    await until(() => !workers.some(alive));
    expect(workers.filter(alive)).toEqual([]);
  }, 60_000);

  test("workers end when the command itself is killed", async () => {
    const child = start("--json", "--jobs", "1", pipe, folder);
    await until(() => workersOf(child).length === 1);
    const workers = workersOf(child);
    child.kill("SIGKILL");
    await until(() => !workers.some(alive));
    expect(workers.filter(alive)).toEqual([]);
  }, 60_000);
});

test("a step that never ends in the command's own process is an error of that mail, and the rest is checked", async () => {
  const mail = join(stories, "ng.notice-to-gmail", "mail.eml");
  const [status, out] = await new Promise<[unknown, string]>((resolve) => execFile(process.execPath, [here("../support/hanging-check.mjs"), mail], { env }, (error, stdout) => resolve([error?.code ?? 0, stdout])));
  const [line = "", rest] = out.trim().split("\n");
  expect([status, (JSON.parse(line) as { error: { code: string } }).error.code, rest]).toEqual([1, "too-slow", "the rest"]);
}, 60_000);
