import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { Faults } from "../../../host/protocol/outlook-model";
import { openBrowser } from "../../support/chromium";
import { startOutlook, type LocalOutlook } from "../../support/local-outlook";

let outlook: LocalOutlook;
let browser: Browser;
let page: Page;
const refusals: string[] = [];

beforeAll(async () => {
  outlook = await startOutlook();
  browser = await openBrowser();
  page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(20_000);
  page.on("console", (message) => message.text().includes("Content Security Policy") && refusals.push(message.text()));
  await page.goto(outlook.url);
  await page.getByRole("button", { name: /^Bản nháp/ }).first().click();
  await page.getByRole("option", { name: /Nhờ hỗ trợ cài lại Outlook/ }).click();
  await page.getByRole("button", { name: "Gửi", exact: true }).waitFor();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await outlook.dispose();
});

async function under(faults: Partial<Faults>): Promise<void> {
  await page.evaluate((wanted) => window.outlook?.setFaults(wanted), faults);
}

const dialog = () => page.getByRole("alertdialog");
const offered = async (): Promise<readonly string[]> => (await dialog().getByRole("button").allInnerTexts()).map((text) => text.trim());

async function pressSend(): Promise<void> {
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await dialog().getByRole("button").first().waitFor();
}

async function keepTheDraft(label: string): Promise<void> {
  await dialog().getByRole("button", { name: label, exact: true }).click();
  await dialog().waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.hasAttribute("data-send"));
}

test("an add-in that cannot be loaded lets the writer send unchecked or try later, and offline is the same", async () => {
  for (const faults of [{ smartAlerts: "unavailable" as const }, { offline: true }]) {
    await under(faults);
    await pressSend();
    expect(await offered()).toEqual(["Vẫn gửi", "Thử lại sau"]);
    await keepTheDraft("Thử lại sau");
  }
}, 60_000);

test("an add-in that never answers is waited for, and after the time Outlook gives it the writer may try again", async () => {
  await under({ shortWaits: true, calls: { launch: { kind: "dead" } } });
  await pressSend();
  expect(await offered()).toEqual(["Không gửi"]);
  await page.getByText("không trả lời sau 5 phút").waitFor();
  expect(await offered()).toEqual(["Thử lại", "Không gửi"]);
  await keepTheDraft("Không gửi");
}, 60_000);

test("a question has its own buttons, and Escape keeps the draft with the keyboard back at Send", async () => {
  await under({});
  await pressSend();
  expect((await offered()).slice(0, 2)).toEqual(["Thực hiện", "Vẫn gửi"]);
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.hasAttribute("data-send"));
}, 60_000);

test("a client without Smart Alerts sends without asking", async () => {
  await under({ smartAlerts: "off" });
  await page.getByRole("button", { name: "Gửi", exact: true }).click();
  await page.getByRole("status", { name: "Thông báo" }).getByText("Đã gửi").waitFor();
  expect(await dialog().count()).toBe(0);
}, 60_000);

test("a hostile mail keeps its colours and leaves no refusal in the console", async () => {
  const mail = ["From: la@evil.example", "To: an.nm@moj.gov.vn", "Subject: Co mau", `Date: ${new Date().toUTCString()}`, "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8", "",
    '<style>.r{color:rgb(200,0,0)}</style><body onload="x()"><p class="r" onclick="x()">một</p><p style="color:rgb(0,0,200)"onmouseover="x()">hai</p><img/onerror="x()" src="https://evil.example/x.png">'].join("\r\n");
  await page.request.post(`${outlook.url}api/mailboxes/an.nm%40moj.gov.vn/import?folder=inbox`, { headers: { "x-persona": "staff", "content-type": "message/rfc822" }, data: Buffer.from(mail), ignoreHTTPSErrors: true });
  await page.getByRole("button", { name: /^Hộp thư đến/ }).first().click();
  await page.getByRole("option", { name: /Co mau/ }).click();
  const body = page.frameLocator("article iframe");
  const colour = (text: string): Promise<string> => body.getByText(text, { exact: true }).evaluate((element) => getComputedStyle(element).color);
  expect(await colour("một")).toBe("rgb(200, 0, 0)");
  expect(await colour("hai")).toBe("rgb(0, 0, 200)");
  expect(refusals).toEqual([]);
}, 60_000);
