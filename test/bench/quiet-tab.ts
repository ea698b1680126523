import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Highest memory seen, in bytes; `null` where the system does not tell. */
export interface TabMemory {
  readonly process: number | null;
}

const args = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--enable-precise-memory-info"];

/**
 * Opens a page in Chromium with nobody looking into it, until `over`: a debugger keeps every answer of the network for its own view, in the
 * page's process, and what a month takes could not be told from that.
 */
export async function inQuietTab(address: string, profile: string, over: Promise<unknown>): Promise<TabMemory> {
  const browser = spawn(process.env["EVANBAN_CHROMIUM"] ?? "chromium", [...args, `--user-data-dir=${profile}`, address], { stdio: "ignore" });
  let highest = 0;
  const watch = setInterval(() => (highest = Math.max(highest, ...rendererMemory(browser.pid ?? 0))), 100);
  try {
    await Promise.race([over, new Promise((_, reject) => browser.once("exit", (code) => reject(new Error(`Chromium ended with ${code}`))))]);
  } finally {
    clearInterval(watch);
    const gone = new Promise((resolve) => browser.once("exit", resolve));
    browser.kill("SIGTERM");
    if (browser.exitCode === null && browser.signalCode === null) await gone;
  }
  return { process: highest === 0 ? null : highest };
}

/** Of each page's process: bytes that belong to it alone, without the libraries it shares with others; what Chromium's task manager calls footprint. Linux tells; no other system is asked. */
function rendererMemory(browser: number): number[] {
  try {
    const parents = new Map(readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), Number(/\nPPid:\s+(\d+)/.exec(read(name, "status"))?.[1] ?? 0)]));
    const isOurs = (pid: number): boolean => pid === browser || (pid > 1 && isOurs(parents.get(pid) ?? 0));
    return [...parents.keys()].filter((pid) => isOurs(pid) && read(pid, "cmdline").includes("--type=renderer")).map((pid) => Number(/\nRssAnon:\s+(\d+) kB/.exec(read(pid, "status"))?.[1] ?? 0) * 1024);
  } catch {
    return [];
  }
}

function read(pid: number | string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // It has ended meanwhile.
    return "";
  }
}
