/**
 * From click to usable pane (its first card is visible), reading and composing, in a cold and in a warm browser; beside it the floor:
 * a page that only loads the Office library in the same place and marks when Office is ready.
 */
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/chromium";
import { Clerk } from "../support/clerk";
import { startOutlook, type LocalOutlook } from "../support/local-outlook";
import { openMail } from "../support/mailroom";

const runs = 7;
const emptyPane = "__bench/empty.html";
const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trống</title>
<script src="/__outlook/prelude.js"></script><script src="/__outlook/office-js/office.js"></script><script src="/__bench/ready.js"></script></head><body></body></html>`;
const script = `Office.onReady(function () { var ready = document.createElement("h1"); ready.textContent = "Sẵn sàng"; document.body.appendChild(ready); });`;

type Surface = "read" | "compose";
type What = "pane" | "floor";

/** Puts an empty page in the place of the pane, under the add-in's own origin. */
async function emptyTheFloor(clerk: Clerk, { url, addinUrl }: LocalOutlook): Promise<void> {
  await clerk.page.route(`${url}api/session`, async (route) => {
    const answer = await route.fetch();
    const session = (await answer.json()) as { addin: Record<string, unknown> };
    const address = addinUrl + emptyPane;
    await route.fulfill({ response: answer, json: { ...session, addin: { ...session.addin, readPaneUrl: address, composePaneUrl: address } } });
  });
  // Outlook adds facts of its own to the address.
  await clerk.page.route((asked) => asked.href.startsWith(addinUrl + emptyPane), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: page }));
  await clerk.page.route(`${addinUrl}__bench/ready.js`, (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }));
}

/** Milliseconds of the first opening in a fresh browser profile, and of the next one in the same. */
async function measure(browser: Browser, outlook: LocalOutlook, surface: Surface, what: What): Promise<{ readonly cold: number; readonly warm: number }> {
  const clerk = await Clerk.atWindow(browser, outlook);
  if (what === "floor") await emptyTheFloor(clerk, outlook);
  const open = async (): Promise<number> => {
    await clerk.openAs("staff");
    if (surface === "read") await openMail(clerk, "Thông báo số 263/TB-CNTT");
    else await clerk.openDraft("Trưa thứ Bảy ăn lẩu nhé");
    const usable = what === "floor" ? clerk.verdict() : clerk.pane().getByRole("region").first();
    const started = performance.now();
    await clerk.press("Văn bản điện tử");
    await usable.waitFor();
    return performance.now() - started;
  };
  try {
    return { cold: await open(), warm: await open() };
  } finally {
    await clerk.close();
  }
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

const [outlook, browser] = await Promise.all([startOutlook(), openBrowser()]);
try {
  console.log(`\nFrom click to usable pane, median of ${runs} (ms)\n`);
  console.log("                  pane   floor   ratio   spread of the pane");
  for (const surface of ["read", "compose"] as const) {
    const taken: Record<What, { cold: number; warm: number }[]> = { pane: [], floor: [] };
    // Turn and turn about, so that a machine that grows busy slows both.
    for (let run = 0; run < runs; run += 1) for (const what of ["pane", "floor"] as const) taken[what].push(await measure(browser, outlook, surface, what));
    for (const state of ["cold", "warm"] as const) {
      const [pane, floor] = (["pane", "floor"] as const).map((what) => taken[what].map((one) => one[state])) as [number[], number[]];
      const cells = [`${surface}, ${state}`.padEnd(14), median(pane).toFixed(0).padStart(7), median(floor).toFixed(0).padStart(7), (median(pane) / median(floor)).toFixed(2).padStart(7), `${Math.min(...pane).toFixed(0)}–${Math.max(...pane).toFixed(0)}`.padStart(12)];
      console.log(cells.join(" "));
    }
  }
  console.log("\nfloor: a page that only loads the Office library in the same frame and waits for Office.onReady\n");
} finally {
  await browser.close();
  await outlook.dispose();
}
