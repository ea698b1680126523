import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { openBrowser } from "../../support/chromium";
import type { Answer, TestPane } from "./pages/pane";
import type { TestHost } from "./pages/host-page";
import type { Servers } from "./servers";
import { serve } from "./servers";

declare global {
  interface Window {
    testHost: TestHost;
    pane: TestPane;
  }
}

export interface World {
  readonly page: Page;
  readonly servers: Servers;
  /** What broke a content-security policy, what nobody caught, what went out to the network. */
  readonly complaints: string[];
  openPane(itemKey: string | null): Promise<Pane>;
  close(): Promise<void>;
}

export interface Pane {
  readonly frame: Frame;
  readonly index: number;
  call(path: string, ...values: unknown[]): Promise<Answer>;
  /** The value, when the call succeeded. */
  get(path: string, ...values: unknown[]): Promise<unknown>;
  events(): Promise<unknown[]>;
}

let browser: Browser;
/** One for all tests: the library is read from the network once. Each test has a tab, and with it a session, of its own. */
let context: BrowserContext;
let servers: Servers;

export async function startWorlds(): Promise<void> {
  [browser, servers] = await Promise.all([openBrowser(), serve()]);
  context = await browser.newContext({ ignoreHTTPSErrors: true });
}

export async function endWorlds(): Promise<void> {
  await browser?.close();
  await servers?.close();
}

export async function openWorld(): Promise<World> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => /Content Security Policy|Refused to/.test(message.text()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => !request.url().startsWith("https://localhost:") && !request.url().startsWith("data:") && complaints.push(`network: ${request.url()}`));
  await page.goto(servers.hostUrl);
  return {
    page,
    servers,
    complaints,
    openPane: async (itemKey) => {
      const index = await page.evaluate(({ url, key }) => window.testHost.openPane(url, key), { url: `${servers.addin}/pane.html`, key: itemKey });
      await page.evaluate((at) => window.testHost.frames[at]?.ready, index);
      const element = (await page.evaluateHandle((at) => window.testHost.frames[at]?.element as HTMLIFrameElement, index)).asElement();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error("the pane has no frame");
      await frame.waitForSelector("html[data-ready=yes]", { state: "attached" });
      const call = (path: string, ...values: unknown[]): Promise<Answer> => frame.evaluate(([name, given]) => window.pane.call(name as string, ...(given as unknown[])), [path, values] as const);
      return {
        frame,
        index,
        call,
        get: async (path, ...values) => {
          const answer = await call(path, ...values);
          if (answer.status !== "succeeded") throw new Error(`${path} failed with ${answer.code}`);
          return answer.value;
        },
        events: () => frame.evaluate(() => window.pane.events),
      };
    },
    close: () => page.close(),
  };
}
