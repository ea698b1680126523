import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { Browser, Download } from "playwright-core";
import { readEdxml } from "../../src/documents/edxml/read-edxml";
import { mailFiles } from "../../src/desk/exports/mail-files";
import { brokenRules } from "../report/portal/atom-rules";
import { seriousFaults } from "../support/accessible";
import { sampleMail, withheldSamples } from "../support/desk/supplied-sample";
import { Editor } from "../support/editor";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";
import { describeWithShared } from "../support/shared";

jest.setTimeout(120_000);

const board = "banbientap@moj.gov.vn";
let outlook: LocalOutlook;
let browser: Browser;
let editor: Editor;
inOutlook((open) => void ({ outlook, browser } = open));
beforeAll(async () => {
  editor = await Editor.atDesk(browser, outlook);
  for (const mail of Object.values(withheldSamples)) {
    const put = await editor.page.request.post(`${outlook.url}api/mailboxes/${encodeURIComponent(board)}/import?folder=inbox`, { headers: { "x-persona": "editor", "content-type": "message/rfc822" }, data: mail(), ignoreHTTPSErrors: true });
    expect(put.ok()).toBe(true);
  }
  await editor.open();
  await editor.signIn();
});
afterAll(() => editor?.close());

async function choose(...symbols: readonly string[]): Promise<void> {
  for (const symbol of symbols) await editor.row(symbol).locator("[data-check]").click();
  await editor.page.getByText(`Đã chọn ${symbols.length} văn bản`).waitFor();
}
const dialog = (name: string) => editor.page.getByRole("dialog", { name });
const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

describe("the editor", () => {
  test("packs two documents for the document-management system: number, subject and files come out as they went in", async () => {
    await editor.row("5120/TCTHADS-VP").waitFor();
    await choose("2230/QĐ-BTP", "5120/TCTHADS-VP");
    const saved = editor.page.waitForEvent("download");
    await editor.page.keyboard.press("e");
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^goi-edxml-\d{4}-\d\d-\d\d\.zip$/);
    await dialog("Gói edXML").getByText("2 văn bản đã vào gói edXML.").waitFor();
    expect(await seriousFaults(editor.page)).toEqual([]);
    const read = await Promise.all(Object.values(unzipSync(await bytesOf(download))).map((bytes) => readEdxml(bytes)));
    const sent = { "2230/QĐ-BTP": await mailFiles(sampleMail(`${board}/inbox/05-cung-cap-quy-che.eml`)), "5120/TCTHADS-VP": await mailFiles(sampleMail(`${board}/inbox/02-thads-5120.eml`)) };
    for (const one of read) {
      if (!one.ok) throw new Error(one.problem);
      const { code, subject, attachments } = one.value;
      const mail = sent[`${code.number}/${code.notation}` as keyof typeof sent]!;
      if (mail.record !== null) expect(subject).toBe(mail.record.tag.subject);
      expect(subject).toBeTruthy();
      expect(attachments.map(({ name }) => name)).toEqual(mail.files.map(({ name }) => name));
      attachments.forEach(({ bytes }, at) => expect(Buffer.compare(bytes, mail.files[at]!.bytes)).toBe(0));
    }
  });

  test("closes the dialog by key and is back in the list", async () => {
    await editor.page.keyboard.press("Escape");
    await dialog("Gói edXML").waitFor({ state: "detached" });
    await editor.page.keyboard.press("Escape");
    await editor.page.getByText("Đã chọn 2 văn bản").waitFor({ state: "detached" });
    await editor.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "listbox");
  });

  test("is told of each document why the portal does not get it, and opens one from there", async () => {
    await choose("99/BTP-MAT", "2241/QĐ-BTP", "118/TB-VP", "2230/QĐ-BTP");
    await editor.page.getByRole("button", { name: "Gói cho Cổng" }).first().click();
    const said = dialog("Gói cho Cổng");
    await said.getByText("Không có văn bản nào vào được gói cho Cổng.").waitFor();
    const of = (symbol: string) => said.getByRole("listitem").filter({ has: editor.page.getByRole("button", { name: `Mở ${symbol}` }) }).innerText();
    expect(await of("99/BTP-MAT")).toContain("Có dấu độ mật");
    expect(await of("2241/QĐ-BTP")).toContain("loại trừ");
    expect(await of("118/TB-VP")).toContain("LƯU HÀNH NỘI BỘ");
    expect(await of("2230/QĐ-BTP")).toContain("chưa ghi ngày đăng");
    const buttons = editor.page.locator("[role=dialog] button");
    await buttons.last().and(editor.page.locator(":focus")).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await editor.page.emulateMedia({ colorScheme });
      await editor.page.setViewportSize({ width: 320, height: 640 });
      expect(await editor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await seriousFaults(editor.page)).toEqual([]);
      await shot(`refused-320-${colorScheme}`);
      await editor.page.setViewportSize({ width: 1280, height: 800 });
      await shot(`refused-${colorScheme}`);
    }
    await editor.page.emulateMedia({ colorScheme: "light" });
    await said.getByRole("button", { name: "Mở 118/TB-VP" }).click();
    await editor.page.getByRole("heading", { level: 2, name: "118/TB-VP" }).waitFor();
    await editor.page.getByRole("article").getByRole("button", { name: "Gói edXML" }).waitFor();
    await shot("reading");
  });
});

describe("what the board has published", () => {
  test("goes to the portal with a valid feed, and what is withheld stands in neither feed nor folder", async () => {
    const { page } = editor;
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await editor.row("2230/QĐ-BTP").click();
    await page.keyboard.press("p");
    await page.getByRole("textbox", { name: "Địa chỉ trang" }).fill("https://moj.gov.vn/van-ban/2230");
    await page.getByRole("button", { name: "Ghi đã đăng" }).click();
    expect(await editor.told()).toContain("Đã đăng Cổng: xong");
    await page.keyboard.press("h");
    await page.getByRole("textbox", { name: "Số đến trong hệ thống" }).fill("1");
    await page.getByRole("button", { name: "Ghi đã vào hệ thống" }).click();
    await editor.state("Đã xử lý").click();
    await editor.row("2230/QĐ-BTP").waitFor({ timeout: 60_000 });
    await choose("2230/QĐ-BTP");
    const saved = page.waitForEvent("download");
    await page.keyboard.press("c");
    const files = unzipSync(await bytesOf(await saved));
    const feed = new TextDecoder().decode(files["feed.atom"]);
    expect(brokenRules(feed)).toEqual([]);
    expect(feed).toContain("https://moj.gov.vn/van-ban/2230");
    expect(Object.keys(files).filter((path) => path.endsWith(".pdf"))).toHaveLength(1);
    expect(feed + Object.keys(files).join()).not.toMatch(/99\/BTP-MAT|2241|118.TB-VP/);
    await dialog("Gói cho Cổng").getByText("1 văn bản đã vào gói cho Cổng.").waitFor();
    await shot("packed");
    await page.keyboard.press("Escape");
  });
});

describeWithShared(["corpus", "edxml", "edoc_new.edxml"], "a package received", (file) => {
  test("is shown as a document, its faults in words, its file drawn like any other, and nothing is sent", async () => {
    const posted: string[] = [];
    editor.page.on("request", (request) => request.method() !== "GET" && posted.push(request.url()));
    const chosen = editor.page.waitForEvent("filechooser");
    await editor.page.getByRole("button", { name: "Mở gói edXML" }).click();
    await (await chosen).setFiles(file);
    const shown = editor.page.getByRole("article", { name: "Gói tin edXML" });
    await shown.getByText("Nơi gửi", { exact: true }).waitFor();
    await shown.getByText("phần bổ trợ chưa kiểm tra chữ ký này").waitFor();
    await shown.getByText(/không có thật nên không dùng/).waitFor();
    await shown.getByRole("tab", { name: "1896_QD-TTg_m_294779.doc" }).waitFor();
    await shown.locator("pre").filter({ hasText: "VPN" }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await editor.page.emulateMedia({ colorScheme });
      await shot(`package-${colorScheme}`);
      expect(await seriousFaults(editor.page)).toEqual([]);
      await editor.page.setViewportSize({ width: 320, height: 640 });
      expect(await editor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await seriousFaults(editor.page)).toEqual([]);
      await shot(`package-320-${colorScheme}`);
      await editor.page.setViewportSize({ width: 1280, height: 800 });
    }
    expect(posted).toEqual([]);
    await editor.page.keyboard.press("Escape");
    await shown.waitFor({ state: "detached" });
  });
});

async function shot(name: string): Promise<void> {
  if (process.env.SHOTS) await editor.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}
