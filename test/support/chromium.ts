import { accessSync, constants } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];
const usual = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The certificate of the tests is self-signed; nothing else is to go out to the network. */
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--ignore-certificate-errors",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/** Every origin gets a process of its own, another port too, so that its memory can be told from others'. */
export const originsApart = "--enable-features=OriginKeyedProcessesByDefault";

/** A real Chromium without a window. `EVANBAN_CHROMIUM` names another one. `switches`: more of Chromium's own, for this browser alone. */
export function openBrowser(switches: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(
      "Không tìm thấy Chromium, Chrome hay Edge. Hãy cài một trong ba trình duyệt đó, hoặc đặt biến môi trường EVANBAN_CHROMIUM là đường dẫn của nó.\n" +
        "No Chromium, Chrome or Edge was found. Install one of them, or set the environment variable EVANBAN_CHROMIUM to its path.",
    );
  }
  return chromium.launch({ executablePath, args: [...args, ...switches] });
}

function findChromium(): string | null {
  const named = process.env.EVANBAN_CHROMIUM;
  if (named !== undefined && named !== "") return isExecutable(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [...usual, ...folders.flatMap((folder) => names.map((name) => path.join(folder, process.platform === "win32" ? `${name}.exe` : name)))];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the next candidate may be.
    return false;
  }
}
