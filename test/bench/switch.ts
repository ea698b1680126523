/**
 * A pinned pane that goes along from mail to mail: how long each takes until its judgement is there, and what is alive in the pane's process
 * after the garbage was collected. Beside each: the same after the first round, when every mail had been seen once.
 */
import { openBrowser, originsApart } from "../support/chromium";
import { Clerk } from "../support/clerk";
import { startOutlook } from "../support/local-outlook";
import { openPaneMemory, openSwitching } from "../support/pane-memory";

const stops = [20, 100, 300, 500];
const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

const outlook = await startOutlook();
const browser = await openBrowser([originsApart]);
try {
  const clerk = await Clerk.atWindow(browser, outlook);
  await clerk.openAs("secretary");
  await clerk.page.getByRole("listbox", { name: "Danh sách thư" }).getByRole("option").first().click();
  await clerk.openPane();
  await clerk.press("Ghim ngăn");
  const memory = await openPaneMemory(clerk, outlook);
  console.log("\nA pinned pane, mail after mail\n\n  mails   ms a mail   longest   heap, MB   of the first   nodes   listeners   objects");
  const switchMails = await openSwitching(clerk, outlook);
  let done = 0;
  let first: number | null = null;
  for (const stop of stops) {
    const taken = await switchMails(stop - done);
    done = stop;
    // What comes after the judgement, such as files being read, is let through.
    await clerk.page.waitForTimeout(3000);
    const { heap, nodes, listeners, objects } = await memory();
    first ??= heap;
    console.log(`${String(stop).padStart(7)} ${median(taken).toFixed(0).padStart(11)} ${Math.max(...taken).toFixed(0).padStart(9)} ${(heap / 2 ** 20).toFixed(2).padStart(10)} ${(heap / first).toFixed(2).padStart(14)} ${String(nodes).padStart(7)} ${String(listeners).padStart(11)} ${String(objects).padStart(9)}`);
  }
  console.log("\nMB of 2^20 bytes; wanted: flat over 500 mails\n");
} finally {
  await browser.close();
  await outlook.dispose();
}
