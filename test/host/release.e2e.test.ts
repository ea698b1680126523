import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { filesOf, folderSite } from "../../src/cli/site/folder-site";
import { serveFolder, type ServedFolder } from "../../src/cli/site/serve-folder";
import { openBrowser } from "../support/chromium";
import { Clerk } from "../support/clerk";
import { Editor } from "../support/editor";
import { startOutlook, type LocalOutlook } from "../support/local-outlook";
import { realRelease } from "../support/real-release";
import { supplyNotice, witness, type Witness } from "../support/working-day";

/** A whole build comes before. */
jest.setTimeout(600_000);

const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-released-"));
let built: string;
let served: ServedFolder;
let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
let editor: Editor;
let heard: readonly Witness[];

beforeAll(async () => {
  built = await realRelease(folder, "release");
  const server = await serveFolder(built, 0);
  if (typeof server === "string") throw new Error(server);
  served = server;
  outlook = await startOutlook({ args: ["--addin", `https://localhost:${served.port}`] });
  browser = await openBrowser();
  clerk = await Clerk.atWindow(browser, outlook);
  editor = await Editor.atDesk(browser, outlook);
  heard = await Promise.all([clerk, editor].map(({ page }) => witness(page.context())));
});
afterAll(async () => {
  await browser?.close();
  await outlook?.dispose();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a document is recognised, supplied in Bcc and sent", async () => {
  await clerk.openAs("secretary");
  await supplyNotice(clerk, ["vanphongbo@moj.gov.vn"]);
  expect(await clerk.recipients("bcc")).toEqual(["banbientap@moj.gov.vn"]);
  expect(await clerk.send()).toEqual({ kind: "sent" });
});

test("the check at send runs: official mail to a personal mailbox is asked about", async () => {
  await clerk.newMail({ from: "plhshc@moj.gov.vn", to: ["chuyengia.vidu@gmail.com"], subject: "Lịch họp", body: "Kính gửi anh." });
  expect(await clerk.send()).toMatchObject({ kind: "asked" });
  await clerk.answer("Không gửi");
});

test("the desk lets an editor in and shows what waits", async () => {
  await editor.open();
  await editor.signIn();
  await editor.row("2230/QĐ-BTP").waitFor();
});

test("what the browser got was the release, byte for byte and header for header but for the Office library and who frames it", async () => {
  const site = folderSite(built);
  if (typeof site === "string") throw new Error(site);
  for (const file of filesOf(path.join(built, "web")).filter((name) => !/\.html$|web\.config|staticwebapp/.test(name))) {
    const [wanted, answer] = [await site.get(file), await clerk.page.request.get(outlook.addinUrl + file)];
    if (typeof wanted === "string") throw new Error(wanted);
    const given = answer.headers();
    expect({ file, same: (await answer.body()).equals(Buffer.from(wanted.body)) }).toEqual({ file, same: true });
    for (const [name, value] of Object.entries(wanted.headers)) {
      expect([file, name, given[name]]).toEqual([file, name, name === "content-security-policy" ? value.replace(/frame-ancestors [^;]*/, `frame-ancestors ${new URL(outlook.url).origin}`) : value]);
    }
  }
});

test("breaks no content-security policy, makes no script complain and asks for nothing but this machine", () => {
  expect(heard.flatMap(({ complaints }) => complaints)).toEqual([]);
  const hosts = new Set(heard.flatMap(({ asked }) => asked).filter((url) => !/^(data|blob|about):/.test(url)).map((url) => new URL(url).host));
  expect([...hosts].sort()).toEqual([new URL(outlook.url).host, new URL(outlook.addinUrl).host].sort());
});
