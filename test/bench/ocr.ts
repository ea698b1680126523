/** How long reading a scan takes: starting, an upright page, a page fed the wrong way round, the same page again. Each rival is the same page in the same run. */
import { notice, readAsScan, scanOf, wasmPlace } from "../documents/ocr/scans";
import { memoryStore, openOcrCache } from "../../src/documents/ocr/ocr-cache";
import { openOcr } from "../../src/documents/ocr/ocr";
import { openBudget } from "../../src/documents/budget";
import { openPdfPages } from "../../src/documents/pdf-render";
import { conclusion, unitConclusion } from "../../host/samples/make/documents/notices";
import type { OfficialDocument } from "../../host/samples/make/official-document";

/** A notice of half a page; a full page; and one whose signer stands on the second. */
const documents: Readonly<Record<string, OfficialDocument>> = { notice, full: unitConclusion, long: conclusion };
const rounds = 3;

const ocr = openOcr(null);
const rows: string[] = [];

const timed = async (work: () => Promise<unknown>): Promise<{ wall: number; busy: number }> => {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const used = process.cpuUsage(before);
  return { wall: performance.now() - began, busy: (used.user + used.system) / 1000 };
};

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function report(name: string, work: () => Promise<unknown>, times = rounds): Promise<void> {
  const taken = [];
  for (let i = 0; i < times; i++) taken.push(await timed(work));
  rows.push(`${name.padEnd(52)} ${(middle(taken.map((one) => one.wall)) / 1000).toFixed(2).padStart(6)} s   ${(middle(taken.map((one) => one.busy)) / 1000).toFixed(2).padStart(6)} s`);
}

const scans = await Promise.all(Object.entries(documents).map(async ([name, document]) => ({ name, upright: await scanOf(document), sideways: await scanOf(document, 90), upsideDown: await scanOf(document, 180) })));
const first = scans[0] as (typeof scans)[0];

await report("starting the engine and reading the first page", () => readAsScan(ocr, first.upright), 1);
for (const { name, upright, sideways, upsideDown } of scans) {
  await report(`${name}: the page as pixels`, async () => {
    const pages = await openPdfPages(upright, wasmPlace, openBudget());
    await pages.page(1);
    pages.close();
  });
  await report(`${name}: upright`, () => readAsScan(ocr, upright));
  await report(`${name}: fed sideways`, () => readAsScan(ocr, sideways));
  await report(`${name}: fed upside down`, () => readAsScan(ocr, upsideDown));
}
const cache = openOcrCache(memoryStore());
const cached = () => cache.through(first.upright, () => readAsScan(ocr, first.upright));
await cached();
await report("notice: once more, from the cache", cached);
ocr.close();

console.log(`${"Reading scans (medians)".padEnd(52)}     wall    processor`);
for (const row of rows) console.log(row);
