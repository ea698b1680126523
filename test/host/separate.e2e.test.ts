import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { addinFolder } from "../../host/server/hosting";
import { fileOf } from "../../host/samples/make/documents/index";
import { seriousFaults } from "../support/accessible";
import { openBrowser } from "../support/chromium";
import { Clerk, edocHeaders, type FileToAttach } from "../support/clerk";
import { startOutlook, type LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail } from "../support/mailroom";

jest.setTimeout(90_000);

const unit = "plhshc@moj.gov.vn";
const publication = "banbientap@moj.gov.vn";
const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";

let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
let dist: string;
let notice: FileToAttach;
/** The built add-in, with a policy that wants what is supplied while composing to go as a mail of its own. */
beforeAll(async () => {
  dist = mkdtempSync(path.join(os.tmpdir(), "evanban-separate-"));
  cpSync(path.dirname(addinFolder), dist, { recursive: true, filter: (file) => !file.includes(`${path.sep}.cache`) });
  const file = path.join(dist, "addin/policy.json");
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, "utf8")) as object), supplyCopy: "separate" }));
  [outlook, browser] = await Promise.all([startOutlook({ dist }), openBrowser()]);
  clerk = await Clerk.atWindow(browser, outlook);
  notice = { name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) };
});
afterAll(async () => {
  await browser?.close();
  await outlook?.dispose();
  rmSync(dist, { recursive: true, force: true });
});

const card = () => clerk.card(supplyCard);
const supplies = async () => (await clerk.allMailIn(publication, "inbox")).filter(({ internetMessageId, subject }) => internetMessageId.startsWith("<edoc.") && subject.includes("61/TB-PLHSHC"));

async function write(subject: string): Promise<void> {
  await clerk.newMail({ from: unit, to: ["cntt@moj.gov.vn"], subject, body: "Kính gửi các đơn vị: xin gửi Thông báo kèm theo.", files: [notice] });
  await clerk.openPane();
  await clerk.pressInPane(supplyCard.replace("Công nghệ thông tin", "CNTT"));
  await card().getByText("Đang chờ gửi", { exact: true }).waitFor();
  await card().getByText("Đã xếp vào hàng chờ; sẽ gửi khi thư đã đi.").waitFor();
}

test("the document waits for its letter and goes when that has left; nobody who gets the letter sees our headers, and Outlook asks nothing", async () => {
  const subject = "Gửi Thông báo số 61/TB-PLHSHC";
  await clerk.openAs("secretary");
  await write(subject);
  expect(await clerk.recipients("bcc")).toEqual([]);
  await clerk.card("Hàng chờ cung cấp").getByText("1 văn bản chờ thư đi rồi mới gửi.").waitFor();
  expect((await seriousFaults(clerk.page)).filter((fault) => fault.startsWith("/taskpane"))).toEqual([]);
  expect(await supplies()).toEqual([]);
  expect(await clerk.send()).toEqual({ kind: "sent" });
  const letter = await clerk.mailArrived("cntt@moj.gov.vn", subject);
  // The note of the check at send stays; it names no document.
  expect(Object.keys(edocHeaders(letter))).toEqual(["x-moj-edoc-meta"]);

  // There is no event after the send: it goes when the pane is next open, whatever it shows.
  await clerk.openAs("secretary");
  await openFolder(clerk, "Vụ Pháp luật hình sự - hành chính", "inbox");
  await openMail(clerk, "Lịch công tác tuần 45");
  await clerk.openPane();
  await clerk.card("Hàng chờ cung cấp").getByText("Văn bản đã được cung cấp.").waitFor();
  const [arrived, ...more] = await supplies();
  expect([more.length, arrived?.from?.address]).toEqual([0, unit]);
});

test("taken back while writing, nothing goes", async () => {
  await clerk.openAs("secretary");
  const before = (await supplies()).length;
  await write("Gửi lại Thông báo số 61/TB-PLHSHC");
  await clerk.pressInPane("Rút lại cung cấp");
  await clerk.pane().getByRole("button", { name: "Cung cấp cho Cục CNTT" }).waitFor();
  expect((await supplies()).length).toBe(before);
});
