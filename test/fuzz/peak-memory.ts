import { readFileSync } from "node:fs";

/**
 * The most memory this process has held, in MB. Linux counts into `maxRSS` what the process was forked from, which may have read something
 * large; its own peak stands in /proc.
 */
export function peakMemory(): number {
  try {
    const own = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (own !== undefined) return Math.round(Number(own) / 1024);
  } catch {
    // Not on Linux.
  }
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
