import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { fileOf } from "../../host/samples/make/documents/index";
import { seriousFaults } from "../support/accessible";
import { openBrowser } from "../support/chromium";
import { Clerk, edocHeaders, type FileToAttach } from "../support/clerk";
import { startOutlook, type LocalOutlook } from "../support/local-outlook";

jest.setTimeout(60_000);

let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
let notice: FileToAttach;
beforeAll(async () => {
  [outlook, browser] = await Promise.all([startOutlook(), openBrowser()]);
  clerk = await Clerk.atWindow(browser, outlook);
  notice = { name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) };
});
afterAll(async () => {
  await browser?.close();
  await outlook?.dispose();
});

const own = "ha.tt@moj.gov.vn";
const inTree = "plhshc@moj.gov.vn";
const inTab = "vanphongbo@moj.gov.vn";
const account = "htqt@moj.gov.vn";
const editors = "banbientap@moj.gov.vn";
const personal = "Văn bản của đơn vị gửi từ hộp thư cá nhân";
const from = () => clerk.page.getByRole("combobox", { name: "Từ" }).inputValue();
const said = (words: string | RegExp) => clerk.card(personal).getByText(words).first().waitFor();

/** A unit's notice begun in the person's own window, with the unit in Cc so that the pane knows which one is meant. */
async function write(subject: string, unit: string, more: { readonly to?: readonly string[]; readonly bcc?: readonly string[] } = {}): Promise<void> {
  await clerk.newMail({ to: more.to ?? ["cntt@moj.gov.vn"], cc: [unit], bcc: more.bcc ?? [editors], subject, body: "Kính gửi các đơn vị: xin gửi Thông báo kèm theo.", files: [notice] });
  await clerk.openPane();
  await clerk.card(personal).waitFor();
}

async function move(unit: string): Promise<void> {
  await clerk.pressInPane(`Chuyển sang hộp thư ${unit}`);
  const goOn = clerk.pane().getByRole("button", { name: "Tiếp tục", exact: true });
  await goOn.or(clerk.pane().getByText("Đã chuyển.", { exact: true })).first().waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await said("Đã chuyển.");
}

const copiesOf = async (mailbox: string, subject: string) => (await clerk.allMailIn(mailbox, "drafts")).filter((mail) => mail.subject === subject);

describe("a unit's notice begun in a person's own mailbox", () => {
  test("is moved to the unit's mailbox, opened there, and leaves from the unit without a question", async () => {
    const subject = "Thông báo số 61/TB-PLHSHC gửi lần một";
    await clerk.openAs("secretary");
    await write(subject, inTree);
    await clerk.pressInPane(`Chuyển sang hộp thư ${inTree}`);
    await said(/Outlook có thể hỏi bạn cho phép/);
    expect((await seriousFaults(clerk.page)).filter((fault) => fault.startsWith("/taskpane"))).toEqual([]);
    await clerk.pressInPane("Tiếp tục");
    await said("Đã chuyển.");
    expect((await seriousFaults(clerk.page)).filter((fault) => fault.startsWith("/taskpane"))).toEqual([]);
    expect(await clerk.mailIn(own, "drafts", subject)).toMatchObject({ from: { address: own }, attachments: [{ name: notice.name, size: notice.bytes.length }] });

    await clerk.pressInPane("Mở bản nháp trong hộp thư đơn vị");
    await expect.poll?.(from);
    await clerk.page.waitForFunction((unit) => document.querySelector<HTMLSelectElement>("select")?.value === unit, inTree).catch(() => undefined);
    expect(await from()).toBe(inTree);
    expect([await clerk.recipients("to"), await clerk.recipients("cc"), await clerk.recipients("bcc")]).toEqual([["cntt@moj.gov.vn"], [inTree], [editors]]);
    expect(await clerk.send()).toEqual({ kind: "sent" });
    expect(await clerk.mailArrived("cntt@moj.gov.vn", subject)).toMatchObject({ from: { address: inTree }, attachments: [{ name: notice.name }] });
  });
});
