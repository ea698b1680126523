import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/chromium";

/** A browser whose letters are the same on every machine that has Noto Sans. */
export function openBrowserWithSameLetters(): Promise<Browser> {
  process.env["FONTCONFIG_FILE"] = path.join(path.dirname(fileURLToPath(import.meta.url)), "fonts.conf");
  return openBrowser();
}
