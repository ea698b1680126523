import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/chromium";

/** A browser that draws the same letters on every Linux that has Noto Sans. */
export async function openBrowserWithSameLetters(): Promise<Browser> {
  process.env["FONTCONFIG_FILE"] = path.join(path.dirname(fileURLToPath(import.meta.url)), "fonts.conf");
  const browser = await openBrowser(["--font-render-hinting=none", "--disable-lcd-text"]);
  if (process.platform === "linux" && !(await hasSameLetters(browser))) {
    await browser.close();
    throw new Error("The pictures are drawn in Noto Sans, which this machine lacks, or has in another version: apt-get install fonts-noto-core");
  }
  return browser;
}

/** Whether a line is as wide as it was where the accepted pictures were taken: elsewhere than on Linux a browser chooses its letters by other means. */
export async function hasSameLetters(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  try {
    const width = await page.evaluate(() => {
      const context = document.createElement("canvas").getContext("2d")!;
      context.font = '100px "Segoe UI"';
      return context.measureText("Văn bản điện tử, số 2043/QĐ-BTP").width;
    });
    return Math.abs(width - widthInNotoSans) < 1;
  } finally {
    await page.close();
  }
}

const widthInNotoSans = 1560.1;
