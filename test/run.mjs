/**
 * `npm test`: installs what is missing, builds, then runs the unit, screen and end-to-end tests.
 * `npm test -- PATTERN` runs the test files whose path matches. The last line is "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildOnce, findBrowser, installPackages, needNode20, root } from "../build/prepare.mjs";

needNode20();
installPackages();
buildOnce();
const browser = findBrowser();

const patterns = process.argv.slice(2);
const results = mkdtempSync(path.join(os.tmpdir(), "evanban-test-"));
let passed = 0;
let failed = 0;
let skipped = 0;
let broken = false;
for (const [project, say] of [
  ["unit", "Đang chạy kiểm thử đơn vị…  (unit tests)"],
  ["long", "Đang chạy kiểm thử tệp xấu, bản quét và mọi định dạng, chừng hai phút…  (hostile files, scans, every format)"],
  ["screen", "Đang chạy kiểm thử màn hình…  (screen tests)"],
  ["e2e", "Đang chạy kiểm thử đầu cuối trong trình duyệt, chừng vài phút…  (end-to-end tests)"],
]) {
  console.log(`\n${say}`);
  const file = path.join(results, `${project}.json`);
  // Those of bad files measure time and memory, those end to end hold a browser and a server: each needs the machine for itself.
  const apart = ["long", "e2e"];
  const args = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", "--selectProjects", project, "--passWithNoTests", ...(apart.includes(project) ? [] : ["--maxWorkers=2"]), "--json", `--outputFile=${file}`, ...patterns];
  if (project === "e2e") args.push("--runInBand");
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, EVANBAN_CHROMIUM: browser } });
  if (done.status !== 0) broken = true;
  const summary = read(file);
  passed += summary.numPassedTests;
  failed += summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  skipped += summary.numPendingTests;
}
rmSync(results, { recursive: true, force: true });
if (broken && failed === 0) failed = 1;

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 && (passed > 0 || patterns.length > 0) ? 0 : 1);

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, numPendingTests: 0 };
  }
}
