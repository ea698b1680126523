import type { Page } from "playwright-core";

/** Milliseconds of the pane's own clock, which begins with the navigation to it. */
export interface PaneMarks {
  /** Office.js knows its host. */
  readonly ready: number;
  /** The judgement (its first line and its first part) is on the screen, and the page answers. */
  readonly usable: number;
  /** Paths of the scripts asked for by then. */
  readonly scripts: readonly string[];
}

interface Marked {
  __marks?: { ready?: number; usable?: number };
  readonly Office?: { onReady?(call: () => void): void };
}

/** Looks on from within the pane, without standing between it and its server. `usable` says by a selector what has to be on the page. */
export async function markPane(page: Page, addinUrl: string, usable: string): Promise<void> {
  await page.addInitScript(
    ({ origin, wanted, said }) => {
      const here = globalThis as unknown as Marked;
      if (!location.href.startsWith(`${origin}taskpane.html`)) return;
      const marks: { ready?: number; usable?: number } = (here.__marks = {});
      const timer = setInterval(() => {
        if (typeof here.Office?.onReady !== "function") return;
        clearInterval(timer);
        here.Office.onReady(() => (marks.ready = performance.now()));
      }, 1);
      const look = new MutationObserver(() => {
        if (wanted.split(" && ").some((one) => document.querySelector(one) === null)) return;
        look.disconnect();
        // Painted, and nothing keeps the thread from a click: a message posted to ourselves has its turn.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            marks.usable = performance.now();
            console.debug(said);
          };
          port2.postMessage(null);
        });
      });
      look.observe(document, { childList: true, subtree: true, attributes: true });
    },
    { origin: addinUrl, wanted: usable, said: word },
  );
}

/** Does what opens the pane, and waits until it is usable: it says so itself, for whoever asked it again and again would hold it up. */
export async function marksOf(page: Page, addinUrl: string, open: () => Promise<unknown>): Promise<PaneMarks> {
  await Promise.all([page.waitForEvent("console", (message) => message.text() === word), open()]);
  const frame = page.frames().find((one) => one.url().startsWith(`${addinUrl}taskpane.html`));
  if (frame === undefined) throw new Error("The pane is gone.");
  return frame.evaluate(() => {
    const { ready = NaN, usable = NaN } = (globalThis as unknown as Marked).__marks ?? {};
    const scripts = performance.getEntriesByType("resource").filter((one) => one.startTime <= usable && new URL(one.name).pathname.endsWith(".js") && !one.name.includes("__outlook"));
    return { ready, usable, scripts: scripts.map(({ name }) => new URL(name).pathname) };
  });
}

const word = "the pane can be used";
