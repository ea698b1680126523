/**
 * A month of 200,000 mails in a real tab of Chromium, read from the Graph emulator by the product's own code: requests, time, memory;
 * then a second look. Beside it the plain way, over a tenth of the month, its figures times ten.
 */
import http from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createGraph, type GraphRequest } from "../../host/graph";
import type { MadeUpKind } from "../../host/mailboxes/made-up-month";
import { openStore } from "../../host/mailboxes/open-store";
import * as people from "../../host/mailboxes/people";
import { withMadeUpMonth } from "../../host/mailboxes/with-made-up-month";
import type { ServerFaults } from "../../host/server/page-api";
import type { MonthTimes } from "./month-page";
import { inQuietTab, type TabMemory } from "./quiet-tab";

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

type Measured = MonthTimes & Counted & TabMemory;

interface Served {
  /** Opens the page in a tab of its own and waits for its end. */
  run(query: string): Promise<Measured>;
  close(): void;
}

async function serve(kind: (index: number, chance: number) => MadeUpKind): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), "bench-month-"));
  const store = withMadeUpMonth(await openStore(join(data, "mailboxes")), { mailbox: "banbientap@moj.gov.vn", month: "2026-11", count: mails, seed: 5, kind, trace: 24 });
  const graph = createGraph({ store, people, faults: () => noFaults });
  const script = (await build({ entryPoints: [fileURLToPath(new URL("./month-page.ts", import.meta.url))], bundle: true, write: false, minify: true, format: "esm", target: "es2022", logLevel: "error" })).outputFiles[0]?.contents ?? new Uint8Array();
  const counted: Counted = { requests: 0, parts: 0, bytes: 0 };
  let tell: (times: MonthTimes) => void = () => undefined;
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.url === "/done") {
      tell(JSON.parse(Buffer.concat(chunks).toString()) as MonthTimes);
      return void response.end();
    }
    if (request.url === "/month.js") return void response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    if (request.url?.startsWith("/v1.0/") !== true) return void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end('<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tháng</title><body></body><script type="module" src="/month.js"></script></html>');
    const asked: GraphRequest = { method: request.method ?? "GET", url: request.url, headers: request.headers as Record<string, string>, body: Buffer.concat(chunks) };
    const answer = await graph(asked);
    counted.requests += 1;
    counted.bytes += answer.body.length;
    if (asked.url.endsWith("/$batch")) counted.parts += (JSON.parse(Buffer.from(asked.body).toString()) as { requests: unknown[] }).requests.length;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return {
    run: async (query) => {
      Object.assign(counted, { requests: 0, parts: 0, bytes: 0 });
      const over = new Promise<MonthTimes>((done) => (tell = done));
      const memory = await inQuietTab(`http://localhost:${(server.address() as { port: number }).port}/?${query}`, join(data, "profile"), over);
      return { ...(await over), ...counted, ...memory };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
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

console.log(`\nA month of ${mails} mails in a tab of Chromium\n`);
console.log("                                      mails  requests  in batch  over line      time  figures¹     heap²  process²");
for (const [name, kind] of Object.entries(kinds)) {
  const served = await serve(kind);
  try {
    print(name, await served.run("look"));
    print("  a second look, another day", await served.run("look"));
    const headers = name === "all with a token" ? "" : "&headers";
    print(`  plain pages of 100${headers === "" ? "" : ", headers"} (×10)`, await served.run(`rival=${tenth}${headers}`), 10);
  } finally {
    served.close();
  }
}
console.log("\n¹ from the first page of mails to figures on the page   ² highest seen, in MB of 2^20 bytes; of the plain way as measured, with a tenth of the mails\n");
