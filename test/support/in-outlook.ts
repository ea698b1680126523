import { afterAll, beforeAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "./chromium";
import { Clerk } from "./clerk";
import { startOutlook, type LocalOutlook } from "./local-outlook";

export interface OpenOutlook {
  readonly outlook: LocalOutlook;
  readonly browser: Browser;
  readonly clerk: Clerk;
}

/** A local Outlook of this file's own and a clerk before it: opened before its tests, ended after them, also when they could not begin. */
export function inOutlook(opened: (open: OpenOutlook) => unknown, options: () => Parameters<typeof startOutlook>[0] = () => ({})): void {
  let outlook: LocalOutlook | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [outlook, browser] = await Promise.all([startOutlook(options()), openBrowser()]);
    await opened({ outlook, browser, clerk: await Clerk.atWindow(browser, outlook) });
  });
  afterAll(async () => {
    await browser?.close();
    await outlook?.dispose();
  });
}
