import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser, originsApart } from "../support/chromium";
import { Clerk } from "../support/clerk";
import { startOutlook, type LocalOutlook } from "../support/local-outlook";
import { openPaneMemory, openSwitching } from "../support/pane-memory";

jest.setTimeout(180_000);

let outlook: LocalOutlook;
let browser: Browser;
beforeAll(async () => {
  [outlook, browser] = await Promise.all([startOutlook(), openBrowser([originsApart])]);
});
afterAll(async () => {
  await browser.close();
  await outlook.dispose();
});

/** Rounds of the same nine mails: what a mail leaves behind would be there as often as the mail was open. */
const round = 9;
const rounds = 6;

test("a pinned pane keeps nothing of the mails it has shown", async () => {
  const clerk = await Clerk.atWindow(browser, outlook);
  await clerk.openAs("secretary");
  await clerk.page.getByRole("listbox", { name: "Danh sách thư" }).getByRole("option").first().click();
  await clerk.openPane();
  await clerk.press("Ghim ngăn");
  const memory = await openPaneMemory(clerk, outlook);
  const switchMails = await openSwitching(clerk, outlook);
  const settled = async () => {
    await clerk.pane().getByText(/^Đang đọc tệp/).waitFor({ state: "detached" });
    await clerk.page.waitForTimeout(1500);
    return memory();
  };
  // Every part has come, and every file was read once.
  await switchMails(2 * round);
  const before = await settled();
  await switchMails(rounds * round);
  const after = await settled();

  expect(after.listeners - before.listeners).toBeLessThan(rounds * round);
  expect(after.nodes - before.nodes).toBeLessThan(rounds * round);
  // A mail's work, kept, is hundreds of objects; what compiled code and the Office library keep is fewer than ten a mail.
  expect(after.objects - before.objects).toBeLessThan(10 * rounds * round);
});
