import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/** What axe finds serious or critical, in the page and in every frame that is shown in it, the add-in's own included. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) if (await isShown(frame)) found.push(...(await faultsIn(frame)));
  return found;
}

/** Of the add-in's own pages alone. */
export async function faultsInPane(page: Page): Promise<readonly string[]> {
  return (await seriousFaults(page)).filter((fault) => fault.startsWith("/taskpane"));
}

/**
 * The frame of the send file, and a pane that waits behind another draft, are seen by nobody. The frame of a mail's own HTML runs no
 * script, axe included, and is not ours to write.
 */
async function isShown(frame: Frame): Promise<boolean> {
  if (frame.parentFrame() === null) return true;
  try {
    const element = await frame.frameElement();
    const sandbox = await element.getAttribute("sandbox");
    return (sandbox === null || sandbox.includes("allow-scripts")) && (await element.isVisible());
  } catch (fault) {
    // The frame of a send file goes when it has answered, and may do so while it is asked about.
    if (frame.isDetached()) return false;
    throw fault;
  }
}

/** Frame by frame: axe cannot cross from one origin to another. */
async function faultsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(source);
  // What is still fading in has not its own colours yet.
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished)));
  // Fluent's guards around a dialog take the focus only to hand it on.
  const { violations } = await frame.evaluate(
    (only) => (globalThis as unknown as { axe: { run(what: unknown, options: unknown): Promise<AxeResults> } }).axe.run({ exclude: ["[data-tabster-dummy]"] }, { runOnly: only, iframes: false, resultTypes: ["violations"] }),
    tags,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${new URL(frame.url()).pathname} ${id} ${target.join(" ")}: ${failureSummary ?? ""}`));
}
