import { expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { faultsInPane } from "../support/accessible";
import type { Clerk } from "../support/clerk";
import { Editor } from "../support/editor";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";

jest.setTimeout(120_000);

let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
inOutlook((open) => void ({ outlook, browser, clerk } = open));

test("a pane opened for the first time with nothing to be had says so, and opens at one more try", async () => {
  const { page } = clerk;
  await page.context().route(/\/(?:policy\.json|part\.[^/]*\.js)$/, (route) => route.abort("internetdisconnected"));
  await clerk.openAs("staff");
  await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Lịch họp" });
  await clerk.press("Văn bản điện tử");
  await clerk.pane().getByRole("heading", { name: "Chưa mở được Văn bản điện tử" }).waitFor();
  expect(await faultsInPane(page)).toEqual([]);
  await page.context().unrouteAll({ behavior: "wait" });
  await clerk.pane().getByRole("button", { name: /^Thử lại/ }).click();
  await clerk.verdictBecomes("Thư này ổn, có 1 điều nên biết");
});

test.each(["pane", "desk"])("a part that somebody changed on its way is not run: %s", async (where) => {
  const page = where === "pane" ? clerk.page : (await Editor.atDesk(browser, outlook)).page;
  const asked: string[] = [];
  await page.context().route("**/part.*.js", async (route) => {
    const response = await route.fetch();
    asked.push(route.request().url());
    await route.fulfill({ response, body: `self.changed = true;\n${await response.text()}` });
  });
  const refused = page.waitForEvent("console", (said) => said.text().includes("valid digest in the 'integrity' attribute"));
  if (where === "desk") await page.goto(`${outlook.addinUrl}desk.html`);
  else {
    await clerk.openAs("staff");
    await clerk.newMail({ subject: "Lịch họp" });
    await clerk.press("Văn bản điện tử");
  }
  const said = (await refused).text();
  expect(asked.filter((url) => said.includes(url))).toHaveLength(1);
  for (const frame of page.frames()) {
    // The Office library takes its own frames away when it likes.
    const ran = await frame.evaluate(() => "changed" in globalThis).catch((fault: unknown) => {
      if (!frame.isDetached()) throw fault;
      return false;
    });
    expect(ran).toBe(false);
  }
  await page.context().unrouteAll({ behavior: "wait" });
});

test("the desk makes no script and no HTML of text, and loads no script of another host", async () => {
  const editor = await Editor.atDesk(browser, outlook);
  await editor.open();
  await editor.signIn();
  const refused = await editor.page.evaluate(() => {
    const script = () => document.createElement("script");
    const tried: readonly (() => unknown)[] = [
      () => (document.createElement("div").innerHTML = "<img>"),
      () => new DOMParser().parseFromString("<p>", "text/html"),
      () => (script().text = "1"),
      () => (script().src = "https://evil.example/a.js"),
      () => new Worker("data:text/javascript,1"),
    ];
    return tried.map((run) => {
      try {
        run();
        return "done";
      } catch (fault) {
        return (fault as Error).name;
      }
    });
  });
  expect(refused).toEqual(["TypeError", "TypeError", "TypeError", "TypeError", "TypeError"]);
});
