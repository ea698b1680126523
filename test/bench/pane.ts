/**
 * How soon the pane can be used, reading and composing, in a cold and in a warm browser: its judgement is on the screen and its button
 * answers. From the moment office.js is ready, and from the click that opens it. Beside it the floor: an empty page that loads only the
 * Office library in the same place, from the same server, and writes a word when Office is ready.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

import { openBrowser } from "../support/chromium";
import { Clerk } from "../support/clerk";
import { startOutlook, type LocalOutlook } from "../support/local-outlook";
import { openMail } from "../support/mailroom";
import { markPane, marksOf } from "./pane-marks";

const runs = 10;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const addin = path.join(root, "dist/addin");

type Surface = "read" | "compose";
type What = "pane" | "floor";
interface Taken {
  readonly fromReady: number;
  readonly fromClick: number;
  readonly scripts: readonly string[];
}

/** The judgement with what a person would press first: both mails carry a document that is to be supplied. */
const usable: Record<What, string> = { pane: "main h1 && main section[data-card] && main section button:not([disabled])", floor: "h1" };

/** The build with an empty page in the place of the pane. */
function emptyBuild(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-floor-"));
  cpSync(path.join(root, "dist"), folder, { recursive: true, filter: (file) => !file.includes(".cache") });
  const html = readFileSync(path.join(folder, "addin/taskpane.html"), "utf8").replace(/<script defer src="taskpane\.[^"]+">/, '<script defer src="floor.js">');
  writeFileSync(path.join(folder, "addin/taskpane.html"), html);
  writeFileSync(path.join(folder, "addin/floor.js"), `Office.onReady(function () { var ready = document.createElement("h1"); ready.textContent = "Ready"; document.body.appendChild(ready); });`);
  return folder;
}

/** The first opening in a fresh browser profile, and the next one in the same. */
async function measure(browser: Browser, outlook: LocalOutlook, surface: Surface, what: What): Promise<{ readonly cold: Taken; readonly warm: Taken }> {
  const clerk = await Clerk.atWindow(browser, outlook);
  await markPane(clerk.page, outlook.addinUrl, usable[what]);
  const open = async (): Promise<Taken> => {
    await clerk.openAs(surface === "read" ? "staff" : "secretary");
    if (surface === "read") await openMail(clerk, "Thông báo số 263/TB-CNTT");
    else await clerk.openDraft("Công văn số 4856/BTP-PLHSHC");
    const started = performance.now();
    const marks = await marksOf(clerk.page, outlook.addinUrl, () => clerk.press("Văn bản điện tử"));
    return { fromReady: marks.usable - marks.ready, fromClick: performance.now() - started, scripts: marks.scripts };
  };
  try {
    return { cold: await open(), warm: await open() };
  } finally {
    await clerk.close();
  }
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
const cell = (value: number, width: number, digits = 0): string => value.toFixed(digits).padStart(width);

const gzipped = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(addin, name)), { level: 9 }).length, 0);

const firstLoad = (): readonly string[] => [...readFileSync(path.join(addin, "taskpane.html"), "utf8").matchAll(/<script defer src="([^"]+)"/g)].map(([, name]) => name!);

const floorBuild = emptyBuild();
const [outlook, floor, browser] = await Promise.all([startOutlook(), startOutlook({ dist: floorBuild }), openBrowser()]);
try {
  console.log(`\nUntil the pane can be used, median of ${runs} (ms)\n`);
  console.log("                  from office.js ready                    from the click");
  console.log("                  pane   floor   more   spread            pane   floor   ratio");
  const scripts: Record<string, number> = {};
  for (const surface of ["read", "compose"] as const) {
    const taken: Record<What, { cold: Taken; warm: Taken }[]> = { pane: [], floor: [] };
    // Turn and turn about, so that a machine that grows busy slows both.
    for (let run = 0; run < runs; run += 1) for (const what of ["pane", "floor"] as const) taken[what].push(await measure(browser, what === "pane" ? outlook : floor, surface, what));
    for (const state of ["cold", "warm"] as const) {
      const of = (what: What, of: "fromReady" | "fromClick") => taken[what].map((one) => one[state][of]);
      const ready = of("pane", "fromReady");
      const [pane, bare] = [median(ready), median(of("floor", "fromReady"))];
      const [paneClick, bareClick] = [median(of("pane", "fromClick")), median(of("floor", "fromClick"))];
      console.log(`${surface}, ${state}`.padEnd(14), cell(pane, 7), cell(bare, 7), cell(pane - bare, 6), `${Math.min(...ready).toFixed(0)}–${Math.max(...ready).toFixed(0)}`.padStart(11), cell(paneClick, 13), cell(bareClick, 7), cell(paneClick / bareClick, 7, 2));
    }
    scripts[surface] = gzipped(taken.pane[0]?.cold.scripts ?? []);
  }
  console.log(`\nScripts of the pane's page: ${gzipped(firstLoad())} bytes gzip (wanted: at most 173,056); with all that was asked for by then: ${scripts["read"]} reading, ${scripts["compose"]} composing`);
  console.log("floor: an empty page that loads only the Office library and waits for Office.onReady; wanted: at most 300 ms from office.js ready\n");
} finally {
  await browser.close();
  await Promise.all([outlook.dispose(), floor.dispose()]);
  rmSync(floorBuild, { recursive: true, force: true });
}
