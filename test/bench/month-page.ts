/** Runs in the tab that the bench of the month opens: the product's own reading, or its rival, as the address says; the end is told to the bench. */
import catalogueText from "../../assets/catalogue.json";
import policyText from "../../assets/policy.json";
import { readRules } from "../../src/config/read-rules";
import { countMonth } from "../../src/desk/report/count-month";
import { growingFigures } from "../../src/desk/report/growing-figures";
import { openArrivals } from "../../src/graph/read-arrivals";
import { openGraph, type Graph } from "../../src/graph/request";
import { openRequestSpare } from "../../src/graph/request-spare";
import { openMonthStore } from "../../src/desk/report/month-store";
import { readMonth } from "../../src/jobs/read-month";

export interface MonthTimes {
  readonly mails: number;
  readonly whole: number;
  /** From the first page of mails to figures on the page. */
  readonly firstFigures: number;
  /** Highest seen of JavaScript's own heap, in bytes. */
  readonly heap: number;
}

const mailbox = "banbientap@moj.gov.vn";
const month = "2026-11";
const rules = readRules(JSON.stringify(policyText), JSON.stringify(catalogueText), "");
if (typeof rules === "string") throw new Error(rules);
const { policy, catalogue } = rules;

function openLocalGraph(): Graph {
  const fetchLocally = (url: string, init: RequestInit): Promise<Response> => fetch(url.replace("https://graph.microsoft.com", ""), init);
  return openGraph({ token: () => Promise.resolve("local.editor"), fetch: fetchLocally, wait: (ms) => new Promise((go) => setTimeout(go, ms)) });
}

let heap = 0;
setInterval(() => (heap = Math.max(heap, (performance as { readonly memory?: { readonly usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0)), 100);

async function look(account: string): Promise<MonthTimes> {
  const started = performance.now();
  const graph = openLocalGraph();
  const spare = openRequestSpare();
  const figures = growingFigures({ month, scope: { kind: "ministry" }, policy, catalogue, earlier: new Set() }, Date.now);
  let first: Promise<number> | null = null;
  let mails = 0;
  const read = await readMonth(
    { open: (address) => openArrivals(graph, address, month, spare), store: await openMonthStore(account, month) },
    {
      month,
      mailboxes: [mailbox],
      signal: new AbortController().signal,
      told: (progress, fresh, all) => {
        mails = progress.read;
        const report = figures(progress, fresh, all);
        if (report !== null) first ??= painted([...report.units.map(({ unit, supply }) => `${unit}: ${supply.supplied}`), `${progress.read}/${progress.expected ?? "?"}`].join("\n"));
      },
    },
  );
  const whole = performance.now() - started;
  // As the page does: once more from the first, for of the month before it is known by then what was supplied already.
  const tally = await countMonth({ month, scope: { kind: "ministry" }, policy, catalogue, earlier: new Set() }, read.arrivals(), () => undefined);
  await painted(`${tally.figures(new Date().toISOString()).total.supplied}`);
  return { mails, whole, firstFigures: (await first) ?? 0, heap };
}

/** Milliseconds until it is seen. */
function painted(text: string): Promise<number> {
  const started = performance.now();
  document.body.textContent = text;
  return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - started))));
}

/** As one reads a list at first: page after page of a hundred, folder after folder, kept as Graph gives them. */
async function rival(headers: boolean, mostMails: number): Promise<MonthTimes> {
  const started = performance.now();
  const graph = openLocalGraph();
  const all: unknown[] = [];
  const folders = (await graph.json<{ readonly value: readonly { readonly id: string }[] }>({ method: "GET", path: `/users/${mailbox}/mailFolders?$top=100` }))?.value ?? [];
  for (const { id } of [...folders, ...(await childFolders(graph, folders))]) {
    const filter = encodeURIComponent("receivedDateTime ge 2026-10-31T17:00:00Z and receivedDateTime lt 2026-11-30T17:00:00Z");
    let next: string | null = `/users/${mailbox}/mailFolders/${id}/messages?$filter=${filter}&$orderby=receivedDateTime&$top=100&$select=id,receivedDateTime,from,subject,internetMessageId${headers ? ",internetMessageHeaders" : ""}`;
    while (next !== null && all.length < mostMails) {
      const page: Record<string, unknown> | null = await graph.json<Record<string, unknown>>({ method: "GET", path: next });
      all.push(...((page?.["value"] as unknown[] | undefined) ?? []));
      const link: unknown = page?.["@odata.nextLink"];
      next = typeof link === "string" ? link.replace("https://graph.microsoft.com/v1.0", "") : null;
    }
  }
  return { mails: all.length, whole: performance.now() - started, firstFigures: 0, heap };
}

async function childFolders(graph: Graph, folders: readonly { readonly id: string }[]): Promise<readonly { readonly id: string }[]> {
  const lists = await Promise.all(folders.map(({ id }) => graph.json<{ readonly value: readonly { readonly id: string }[] }>({ method: "GET", path: `/users/${mailbox}/mailFolders/${id}/childFolders?$top=100` })));
  return lists.flatMap((list) => list?.value ?? []);
}

const wanted = new URLSearchParams(location.search);
const most = Number(wanted.get("rival"));
const times = await (most > 0 ? rival(wanted.has("headers"), most) : look("bench"));
await fetch("/done", { method: "POST", body: JSON.stringify(times) });
