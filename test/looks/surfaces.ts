import type { Frame, Page } from "playwright-core";
import type { ThemeName, WidthName } from "./scene";

/** What is looked at: knows how it is given its colours and width, and where its picture lies in the window. */
export interface Surface {
  readonly page: Page;
  dress(theme: ThemeName): Promise<void>;
  /** Answers what part of the window is its picture. */
  lay(width: WidthName): Promise<{ readonly width: number; readonly height: number }>;
  /** Leaves the window as it was found. */
  leave(): Promise<void>;
}

/** As tall as a picture gets: below it nobody looks, and the way there was another state. */
const tallest = 2600;
const window = { width: 1440, height: 900 };

/** The pane that is in front, cut out of the window and as tall as what stands in it. */
export async function paneSurface(page: Page): Promise<Surface> {
  const frame = await paneInFront(page);
  const element = await frame.frameElement();
  // Property by property: the page's content-security policy takes no style attribute.
  const style = (css: Readonly<Record<"position" | "inset" | "width" | "height" | "zIndex", string>>): Promise<unknown> => element.evaluate((one, rules) => Object.assign((one as HTMLElement).style, rules), css);
  const placed = (width: number, height: number): Promise<unknown> => style({ position: "fixed", inset: "0 auto auto 0", width: `${width}px`, height: `${height}px`, zIndex: "2147483647" });
  return {
    page,
    dress: (theme) => dressOutlook(page, theme),
    lay: async (name) => {
      await page.setViewportSize({ width: window.width, height: tallest });
      const width = name === "narrow" ? 320 : 450;
      await placed(width, 300);
      const height = Math.min(tallest, Math.max(300, await heightAtRest(page, frame)));
      await placed(width, height);
      return { width, height };
    },
    leave: async () => {
      await style({ position: "", inset: "", width: "", height: "", zIndex: "" });
      await page.setViewportSize(window);
      await page.emulateMedia({ forcedColors: "none" });
      await choose(page, labels.light);
    },
  };
}

async function dressOutlook(page: Page, theme: ThemeName): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
  await choose(page, labels[theme === "dark" ? "dark" : "light"]);
}

/** The whole window of the local Outlook, which stands for a program of a desk: narrow is half a screen, not a telephone. */
export function outlookSurface(page: Page): Surface {
  return {
    page,
    dress: (theme) => dressOutlook(page, theme),
    lay: async (name) => {
      const size = await sized(page, { width: name === "narrow" ? 720 : 1280, height: 800 });
      // The folders lie over a narrow window until one is chosen.
      const tree = page.locator("header button[aria-expanded]").first();
      if ((await tree.getAttribute("aria-expanded")) === String(name === "narrow")) await tree.dispatchEvent("click");
      return size;
    },
    leave: async () => {
      await page.emulateMedia({ forcedColors: "none" });
      await choose(page, labels.light);
      await page.setViewportSize(window);
    },
  };
}

/** The desk's page, in the colours the system asks for. `height`: of a page whose figures go on below. */
export function deskSurface(page: Page, height = 800): Surface {
  return {
    page,
    dress: (theme) => page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light", forcedColors: theme === "contrast" ? "active" : "none" }),
    lay: async (name) => {
      const size = await sized(page, { width: name === "narrow" ? 320 : 1280, height });
      // A page that is not drawn after all stays as it is: the picture shows it.
      await page.waitForFunction(pagesArePainted, undefined, { timeout: 5000 }).catch(() => undefined);
      return size;
    },
    leave: async () => {
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      await page.setViewportSize({ width: 1280, height: 800 });
    },
  };
}

/** What the pane loads later must be there: its parts come one by one. */
async function heightAtRest(page: Page, frame: Frame): Promise<number> {
  let last = 0;
  for (let same = 0; same < 3; ) {
    await settled(page);
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    same = height === last ? same + 1 : 0;
    last = height;
    await page.waitForTimeout(40);
  }
  return last;
}

/** Every page of a document that is in sight has something on it. */
function pagesArePainted(): boolean {
  return [...document.querySelectorAll("canvas")].every((canvas) => {
    const { top, bottom, width } = canvas.getBoundingClientRect();
    if (width === 0 || bottom <= 0 || top >= innerHeight) return true;
    if (canvas.width === 0 || canvas.height === 0) return false;
    const small = new OffscreenCanvas(60, 80).getContext("2d")!;
    small.drawImage(canvas, 0, 0, 60, 80);
    return small.getImageData(0, 0, 60, 80).data.some((part, at) => at % 4 < 3 && part > 0 && part < 200);
  });
}

async function sized(page: Page, size: { readonly width: number; readonly height: number }): Promise<typeof size> {
  await page.setViewportSize(size);
  return size;
}

/** Two frames drawn, what was on its way through them at its end, and no words marked by coming into their field. The frame of a mail's own text draws when its page does. */
export async function settled(page: Page): Promise<void> {
  const drawn = page.frames().filter((frame) => frame.parentFrame() === null || isPane(frame));
  await Promise.all(
    drawn.map(async (frame) => {
      // What is hidden behind another pane is not drawn.
      if (frame.parentFrame() !== null && !(await (await frame.frameElement()).isVisible())) return;
      await frame.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const field = document.activeElement;
        if (field instanceof HTMLInputElement && (field.selectionEnd ?? 0) > 0) field.setSelectionRange(field.value.length, field.value.length);
        for (const one of document.getAnimations()) if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish();
      });
    }),
  );
}

/** A frame that is only being opened has no address yet. */
const isPane = (frame: Frame): boolean => frame.url().includes("/taskpane.html");

export async function paneInFront(page: Page): Promise<Frame> {
  for (const frame of page.frames().filter(isPane)) {
    if (await (await frame.frameElement()).isVisible()) return frame;
  }
  throw new Error("no pane is open");
}

const labels = { light: /^(Sáng|Light)$/, dark: /^(Tối|Dark)$/, vi: /^Tiếng Việt$/, en: /^English$/ } as const;

export async function chooseLanguage(page: Page, language: "vi" | "en"): Promise<void> {
  const chosen = page.locator(`button[aria-label="${language === "en" ? "Settings" : "Cài đặt"}"]`);
  for (let tries = 0; tries < 4; tries++) {
    await choose(page, labels[language]);
    // What is just closing above the page may take the click.
    if (await chosen.waitFor({ state: "attached", timeout: 5000 }).then(() => true, () => false)) return;
  }
  throw new Error(`the page does not take up ${language}`);
}

/** By the page's own menu, pressed from within: a dialog or the pane may lie over it. */
async function choose(page: Page, label: RegExp): Promise<void> {
  const trigger = page.locator('button[aria-label="Cài đặt"],button[aria-label="Settings"]');
  const item = page.locator("[role=menuitemradio]").filter({ hasText: label });
  await trigger.dispatchEvent("click");
  await item.dispatchEvent("click");
  // It closes by itself, or at the next press; pressed while it is closing it opens again.
  for (let tries = 0; tries < 5; tries++) {
    if (await item.waitFor({ state: "detached", timeout: 1000 }).then(() => true, () => false)) return;
    await trigger.dispatchEvent("click");
  }
  throw new Error(`the menu of ${label.source} does not close`);
}
