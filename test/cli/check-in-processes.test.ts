import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "@jest/globals";
import { checkInProcesses } from "../../src/cli/check-in-processes";
import type { Rules } from "../../src/cli/checked";
import type { Checker } from "../../src/cli/checker";
import { aCatalogue, aPolicy } from "../support/builders";

const program = fileURLToPath(new URL("../support/hostile-worker.mjs", import.meta.url));
const rules: Rules = { policy: aPolicy(), catalogue: aCatalogue() };

let checker: Checker | null = null;
afterEach(() => checker?.close());

function workers(jobs = 2, longest = 60_000): (file: string) => Promise<{ code: string | null; pid: string }> {
  const own = (checker = checkInProcesses(rules, { jobs, form: "json", scans: false, longest, program }));
  return async (file) => {
    const { text, outcome } = await own.check({ file, error: null });
    return { code: "error" in outcome ? outcome.error?.code ?? null : null, pid: text.trim().split(" ")[1] ?? "" };
  };
}

test.each(["die", "exit"])("a worker that does %s costs its own mail, and another takes its place", async (fate) => {
  const check = workers();
  const codes = await Promise.all(["a", "b", `${fate}.eml`, "c", "d", "e"].map(check));
  expect(codes.map(({ code }) => code)).toEqual([null, null, "crashed", null, null, null]);
});

test("a worker that hangs is ended with its time, and the others go on meanwhile", async () => {
  const check = workers(2, 1500);
  const order: string[] = [];
  const codes = await Promise.all(["hang.eml", "b", "c", "d"].map((file) => check(file).then((one) => (order.push(file), one.code))));
  expect([codes, order]).toEqual([["too-slow", null, null, null], ["b", "c", "d", "hang.eml"]]);
});

test("a worker killed from outside is replaced", async () => {
  const check = workers(1);
  const { pid } = await check("a");
  const slow = check("slow.eml");
  process.kill(Number(pid), "SIGKILL");
  expect((await slow).code).toBe("crashed");
  const after = await check("b");
  expect([after.code, after.pid === pid]).toEqual([null, false]);
});

test("a worker that has grown is replaced after its mail", async () => {
  const check = workers(1);
  const grown = await check("big.eml");
  const after = await check("b");
  expect([grown.code, after.code, after.pid === grown.pid]).toEqual([null, null, false]);
});

test("a program that cannot run is an error of each mail, not of the run", async () => {
  const own = (checker = checkInProcesses(rules, { jobs: 1, form: "json", scans: false, longest: 60_000, program: `${program}.none` }));
  const checked = await Promise.all(["a", "b"].map((file) => own.check({ file, error: null })));
  expect(checked.map(({ text }) => (JSON.parse(text) as { error: { code: string } }).error.code)).toEqual(["crashed", "crashed"]);
});

test("closing ends the workers, also one that hangs", async () => {
  const check = workers(1);
  const { pid } = await check("a");
  void check("hang.eml");
  await new Promise((resolve) => setTimeout(resolve, 100));
  checker!.close();
  await expect(gone(Number(pid))).resolves.toBe(true);
});

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
