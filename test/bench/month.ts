/**
 * A month of 200,000 mails in a real tab of Chromium, read from the Graph emulator by the product's own code: requests, time, memory;
 * then a second look. Beside it the plain way, over a tenth of the month, its figures times ten.
 */
import http from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { createGraph, type GraphRequest } from "../../host/graph";
import type { MadeUpKind } from "../../host/mailboxes/made-up-month";
import { openStore } from "../../host/mailboxes/open-store";
import * as people from "../../host/mailboxes/people";
import { withMadeUpMonth } from "../../host/mailboxes/with-made-up-month";
import { openBrowser } from "../support/chromium";
import type { ServerFaults } from "../../host/server/page-api";
import type { MonthTimes } from "./month-page";

const mails = 200_000;
const tenth = mails / 10;
const noFaults: ServerFaults = { offline: false, graphDelayMs: 0, throttleNext: 0, retryAfterSeconds: 2, loseNextSends: 0, rejectToken: false, sharedUploads: false };
const megabyte = 1024 * 1024;

interface Counted {
  /** Requests as they come over the line, a batch being one. */
  requests: number;
  /** Parts of batches. */
  parts: number;
  bytes: number;
}

interface Measured extends MonthTimes, Counted {
  /** Highest seen: JavaScript's own heap, and all memory the tab's process has for itself; `null` where the system does not tell. */
  readonly heap: number;
  readonly process: number | null;
}

async function serve(kind: (index: number, chance: number) => MadeUpKind): Promise<{ readonly address: string; readonly counted: Counted; close(): void }> {
  const data = mkdtempSync(join(tmpdir(), "bench-month-"));
  const store = withMadeUpMonth(await openStore(data), { mailbox: "banbientap@moj.gov.vn", month: "2026-11", count: mails, seed: 5, kind, trace: 24 });
  const graph = createGraph({ store, people, faults: () => noFaults });
  const script = (await build({ entryPoints: [fileURLToPath(new URL("./month-page.ts", import.meta.url))], bundle: true, write: false, minify: true, format: "iife", target: "es2022", logLevel: "error" })).outputFiles[0]?.contents ?? new Uint8Array();
  const counted: Counted = { requests: 0, parts: 0, bytes: 0 };
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.url === "/month.js") return void response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    if (request.url?.startsWith("/v1.0/") !== true) return void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end('<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tháng</title><body></body><script src="/month.js"></script></html>');
    const asked: GraphRequest = { method: request.method ?? "GET", url: request.url, headers: request.headers as Record<string, string>, body: Buffer.concat(chunks) };
    const answer = await graph(asked);
    counted.requests += 1;
    counted.bytes += answer.body.length;
    if (asked.url.endsWith("/$batch")) counted.parts += (JSON.parse(Buffer.from(asked.body).toString()) as { requests: unknown[] }).requests.length;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return {
    address: `http://localhost:${(server.address() as { port: number }).port}/`,
    counted,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function measure(browser: Browser, page: Page, counted: Counted, run: () => Promise<MonthTimes>): Promise<Measured> {
  const [session, system] = await Promise.all([page.context().newCDPSession(page), browser.newBrowserCDPSession()]);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  Object.assign(counted, { requests: 0, parts: 0, bytes: 0 });
  const peak = { heap: 0, process: 0 };
  let isOver = false;
  const watch = (async () => {
    while (!isOver) {
      const { metrics } = await session.send("Performance.getMetrics");
      peak.heap = Math.max(peak.heap, metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0);
      const { processInfo } = await system.send("SystemInfo.getProcessInfo");
      peak.process = Math.max(peak.process, ...processInfo.filter(({ type }) => type === "renderer").map(({ id }) => ownMemory(id)));
      await new Promise((go) => setTimeout(go, 200));
    }
  })();
  const times = await run();
  isOver = true;
  await watch;
  return { ...times, ...counted, heap: peak.heap, process: peak.process === 0 ? null : peak.process };
}

/** Bytes that belong to the process alone, without the libraries it shares with others: what Chromium's task manager calls footprint. */
function ownMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    // Another system, or the process has ended.
    return 0;
  }
}

function print(what: string, { mails: read, requests, parts, bytes, whole, firstFigures, heap, process: own }: Measured, times = 1): void {
  const cells = [
    what.padEnd(34),
    String(read * times).padStart(8),
    String(requests * times).padStart(9),
    String(parts * times).padStart(9),
    `${((bytes * times) / 1e6).toFixed(0)} MB`.padStart(9),
    `${((whole * times) / 1000).toFixed(1)} s`.padStart(9),
    (firstFigures === 0 ? "–" : `${firstFigures.toFixed(0)} ms`).padStart(10),
    `${(heap / megabyte).toFixed(0)} MB`.padStart(9),
    (own === null ? "?" : `${(own / megabyte).toFixed(0)} MB`).padStart(9),
  ];
  console.log(cells.join(" "));
}

const kinds: Readonly<Record<string, (index: number, chance: number) => MadeUpKind>> = {
  "all with a token": () => "token",
  "2 % without": (_, chance) => (chance < 0.02 ? "headers" : "token"),
  "none with a token": () => "headers",
};

const browser = await openBrowser();
try {
  console.log(`\nA month of ${mails} mails in a tab of Chromium\n`);
  console.log("                                      mails  requests  in batch  over line      time  figures¹    heap²   process²");
  for (const [name, kind] of Object.entries(kinds)) {
    const served = await serve(kind);
    const inTab = async (run: (page: Page) => Promise<MonthTimes>, page?: Page): Promise<{ readonly measured: Measured; readonly page: Page }> => {
      const tab = page ?? (await browser.newPage());
      if (page === undefined) await tab.goto(served.address);
      return { measured: await measure(browser, tab, served.counted, () => run(tab)), page: tab };
    };
    const look = (page: Page): Promise<MonthTimes> => page.evaluate(() => (globalThis as unknown as { look(account: string): Promise<MonthTimes> }).look("bench"));
    const first = await inTab(look);
    print(name, first.measured);
    await first.page.reload();
    print("  a second look, page reloaded", (await inTab(look, first.page)).measured);
    await first.page.close();
    const plain = await inTab((page) => page.evaluate(([headers, most]) => (globalThis as unknown as { rival(headers: boolean, most: number): Promise<MonthTimes> }).rival(headers as boolean, most as number), [name !== "all with a token", tenth] as const));
    print(`  plain pages of 100${name === "all with a token" ? "" : ", headers"} (×10)`, plain.measured, 10);
    await plain.page.close();
    served.close();
  }
  console.log("\n¹ from the first page of mails to figures on the page   ² highest seen; of the plain way as measured, with a tenth of the mails\n");
} finally {
  await browser.close();
}
