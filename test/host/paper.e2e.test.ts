import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Frame, Locator } from "playwright-core";
import { fileOf, type DocumentName } from "../../host/samples/make/documents/index";
import { seriousFaults } from "../support/accessible";
import { openBrowser } from "../support/chromium";
import { Clerk, type FileToAttach } from "../support/clerk";
import { startOutlook, type LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail } from "../support/mailroom";

jest.setTimeout(180_000);

let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
beforeAll(async () => {
  [outlook, browser] = await Promise.all([startOutlook(), openBrowser()]);
  clerk = await Clerk.atWindow(browser, outlook);
});
afterAll(async () => {
  await browser?.close();
  await outlook?.dispose();
});

const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const person = "Trần Thu Hà";
const publication = "banbientap@moj.gov.vn";
const part = "Văn bản giấy, chưa có trong thư";
const supply = "Cung cấp cho Cục CNTT";

const made = async (document: DocumentName, name: string): Promise<FileToAttach> => ({ name, ...(await fileOf(document, name)) });
const arrivedOf = async (symbol: string) => (await clerk.allMailIn(publication, "inbox")).filter(({ subject, internetMessageId }) => subject.includes(symbol) && internetMessageId.startsWith("<edoc."));
const faultsInPane = async () => (await seriousFaults(clerk.page)).filter((fault) => fault.startsWith("/taskpane"));

function paneFrame(): Frame {
  const frame = clerk.page.frames().find((one) => new URL(one.url()).pathname.endsWith("/taskpane.html"));
  if (frame === undefined) throw new Error("no pane");
  return frame;
}

/** As the mouse does it: over the pane first, then let go. */
async function drag(files: readonly FileToAttach[], end: "over" | "drop" | "leave"): Promise<void> {
  const frame = paneFrame();
  const carried = await frame.evaluateHandle(
    (sent) => {
      const transfer = new DataTransfer();
      for (const { name, contentType, base64 } of sent) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: contentType }));
      return transfer;
    },
    files.map(({ name, contentType, bytes }) => ({ name, contentType, base64: Buffer.from(bytes).toString("base64") })),
  );
  const main = frame.locator("main").first();
  await main.dispatchEvent("dragenter", { dataTransfer: carried });
  await main.dispatchEvent("dragover", { dataTransfer: carried });
  if (end !== "over") await main.dispatchEvent(end === "drop" ? "drop" : "dragleave", { dataTransfer: carried });
}

const choose = async (files: readonly FileToAttach[]): Promise<void> =>
  clerk.pane().locator("[data-papers]").first().setInputFiles(files.map(({ name, contentType, bytes }) => ({ name, mimeType: contentType, buffer: Buffer.from(bytes) })));

async function openReading(): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, "Lịch công tác tuần 45");
  await clerk.openPane();
  await clerk.pane().getByRole("button", { name: part }).waitFor();
}

const title = (): Locator => clerk.pane().getByRole("heading", { level: 1, name: part });

describe("a file of the unit, chosen by keyboard", () => {
  test("says everything of itself: one Enter supplies it, and it arrives once, as it was", async () => {
    await openReading();
    await clerk.pane().getByRole("button", { name: part }).press("Enter");
    await title().waitFor();
    expect(await clerk.pane().getByRole("combobox", { name: "Cung cấp cho văn bản của đơn vị" }).inputValue()).toBe(unit);
    const file = await made("urgingLetter", "don-doc.pdf");
    await choose([file]);
    const card = clerk.card("don-doc.pdf");
    await look("judged");
    await card.getByText("Đã đọc đủ thông tin. Xem qua rồi bấm Cung cấp.").waitFor();
    await look("whole");
    expect(await faultsInPane()).toEqual([]);
    await clerk.page.keyboard.press("Enter");
    await card.getByText("Đã gửi cho Cục Công nghệ thông tin.").waitFor({ timeout: 60_000 });
    await look("kept");
  });
});

const folder = process.env["EVANBAN_LOOK"];
async function look(name: string): Promise<void> {
  if (folder !== undefined) await clerk.page.screenshot({ path: `${folder}/paper-${name}.png` });
}
