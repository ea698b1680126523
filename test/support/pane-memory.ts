import type { Frame } from "playwright-core";
import type { Clerk } from "./clerk";
import type { LocalOutlook } from "./local-outlook";

/** What is alive in the pane's own process after the garbage was collected. */
export interface PaneMemory {
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Of scripts, functions and lists among them. */
  readonly objects: number;
}

/** Looks into the open pane; the browser keeps the add-in's origin apart (`originsApart`). */
export async function openPaneMemory(clerk: Clerk, outlook: LocalOutlook): Promise<() => Promise<PaneMemory>> {
  const cdp = await clerk.page.context().newCDPSession(paneFrame(clerk, outlook));
  await cdp.send("HeapProfiler.enable");
  return async () => {
    // What is kept by a weak reference or a finalizer goes with the second.
    for (let i = 0; i < 3; i += 1) await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
    const { result } = await cdp.send("Runtime.evaluate", { expression: "Object.prototype" });
    const { objects } = await cdp.send("Runtime.queryObjects", { prototypeObjectId: result.objectId! });
    const { result: length } = await cdp.send("Runtime.callFunctionOn", { objectId: objects.objectId!, functionDeclaration: "function () { return this.length; }", returnByValue: true });
    await cdp.send("Runtime.releaseObject", { objectId: objects.objectId! });
    return { heap: usedSize, nodes, listeners: jsEventListeners, objects: Number(length.value) };
  };
}

interface Noted {
  /** When a judgement came to the screen, by the clock all pages share. */
  __came?: number[];
  __clicked?: number;
}

/**
 * Opens the first mails of the list over and over, each until its judgement is on the screen; the first of them is open. Answers how long
 * each took, in milliseconds. No handle on the page is kept: it would keep what it is about alive.
 */
export async function openSwitching(clerk: Clerk, outlook: LocalOutlook): Promise<(times: number) => Promise<readonly number[]>> {
  const frame = paneFrame(clerk, outlook);
  const options = clerk.page.getByRole("listbox", { name: "Danh sách thư" }).getByRole("option");
  const there = Math.min(await options.count(), 9);
  await clerk.page.evaluate(() => document.addEventListener("click", () => ((globalThis as Noted).__clicked = performance.timeOrigin + performance.now()), true));
  await frame.evaluate((judgement) => {
    const came: number[] = ((globalThis as Noted).__came = []);
    let last = document.querySelector(judgement);
    new MutationObserver(() => {
      const now = document.querySelector(judgement);
      if (now === null || now === last) return;
      last = now;
      requestAnimationFrame(() => came.push(performance.timeOrigin + performance.now()));
    }).observe(document.body, { childList: true, subtree: true });
  }, "main h1:not([role=status] h1), main [data-heading]");
  let at = 0;
  const next = async (): Promise<number> => {
    await frame.evaluate(() => void (globalThis as Noted).__came?.splice(0));
    at = (at + 1) % there;
    await options.nth(at).click();
    await frame.waitForFunction(() => ((globalThis as Noted).__came?.length ?? 0) > 0, undefined, { polling: 20 });
    const clicked = await clerk.page.evaluate(() => (globalThis as Noted).__clicked ?? NaN);
    return (await frame.evaluate(() => (globalThis as Noted).__came?.[0] ?? NaN)) - clicked;
  };
  return async (times) => {
    const taken: number[] = [];
    while (taken.length < times) taken.push(await next());
    return taken;
  };
}

function paneFrame({ page }: Clerk, { addinUrl }: LocalOutlook): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(`${addinUrl}taskpane.html`));
  if (frame === undefined) throw new Error("No pane is open.");
  return frame;
}
