/**
 * `npm run verify`: the gate of the house, in about a minute. Runs what does not depend on another side by side,
 * prints each with its time, and fails if any fails.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { installPackages, needNode20, root } from "./prepare.mjs";

needNode20();
installPackages();

const bin = (name) => path.join(root, "node_modules/.bin", name);
const node = (...args) => [process.execPath, args];
/** CI runs all tests right after, and not the unit tests twice. */
const withoutTests = process.argv.includes("--without-tests");
const steps = [
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["types of the pure folders, without a DOM", bin("tsc"), ["-p", "tsconfig.pure.json"]],
  ["types of the send file, ES2016", bin("tsc"), ["-p", "tsconfig.events.json"]],
  ["lint", bin("eslint"), [".", "--max-warnings=0"]],
  ["import rules", bin("depcruise"), ["src", "host", "--config", ".dependency-cruiser.mjs"]],
  ["nothing unused", bin("knip"), ["--no-progress"]],
  ["build", ...node("build/build-once.mjs")],
  ["sizes of the send file and of the pane", bin("size-limit"), [], "build"],
  ["unit tests", ...node("--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", "--selectProjects", "unit", "screen", "--silent", "--maxWorkers=2"), "build"],
].filter(([name]) => !(withoutTests && name === "unit tests"));

const done = new Map();
const results = await Promise.all(steps.map((step) => run(step)));
const failed = results.filter((result) => !result.ok);
console.log(failed.length === 0 ? "\nverify: all green" : `\nverify: ${failed.map((result) => result.name).join(", ")} failed`);
process.exit(failed.length === 0 ? 0 : 1);

function run([name, command, args, after]) {
  const promise = (async () => {
    if (after !== undefined) await done.get(after);
    await turn();
    const started = Date.now();
    const { code, output } = await execute(command, args);
    free();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    if (code !== 0) console.log(output);
    return { name, ok: code === 0 };
  })();
  done.set(name, promise);
  return promise;
}

/** At most as many at once as the machine has cores: more only makes each slower. */
function turn() {
  turn.running ??= 0;
  turn.queue ??= [];
  if (turn.running < 3) return void (turn.running += 1);
  return new Promise((resolve) => turn.queue.push(resolve));
}

function free() {
  const next = turn.queue?.shift();
  if (next) next();
  else turn.running -= 1;
}

function execute(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: "0", EVANBAN_SAMPLE: "1" }, shell: process.platform === "win32" });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => resolve({ code, output }));
  });
}

