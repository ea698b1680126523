import { expect, jest, test } from "@jest/globals";
import { faultsInPane } from "../support/accessible";
import { type Clerk } from "../support/clerk";
import type { LocalOutlook } from "../support/local-outlook";
import { mailroomOf, openFolder, openMail, type Mailroom } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(420_000);

const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const publication = "banbientap@moj.gov.vn";
/** A hundred, the most Outlook lets one select, with EVANBAN_MANY=100: that takes over three minutes at thirty a minute. */
const many = Number(process.env["EVANBAN_MANY"] ?? 31);

let outlook: LocalOutlook;
let clerk: Clerk;
let mailroom: Mailroom;
inOutlook((open) => {
  ({ outlook, clerk } = open);
  mailroom = mailroomOf(clerk, outlook);
});

const queue = () => clerk.card("Hàng chờ cung cấp");
const arrived = async () => (await clerk.allMailIn(publication, "inbox")).filter(({ internetMessageId, subject }) => internetMessageId.startsWith("<edoc.") && subject.includes("Thông báo hàng loạt"));

/** A morning's backlog of the unit: mails with a notice set out in the text. */
async function backlog(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const text = ["BỘ TƯ PHÁP", "VỤ PHÁP LUẬT HÌNH SỰ - HÀNH CHÍNH", `Số: ${900 + number}/TB-PLHSHC`, "Hà Nội, ngày 25 tháng 11 năm 2026", "", "THÔNG BÁO", `Kết luận của Thứ trưởng: Thông báo hàng loạt thứ ${number}`, "", "Ngày 24/11/2026, Thứ trưởng chủ trì họp và kết luận như sau:"].join("\r\n");
    const eml = `From: =?UTF-8?B?${Buffer.from(unitName).toString("base64")}?= <${unit}>\r\nTo: ${unit}\r\nSubject: =?UTF-8?B?${Buffer.from(`Thông báo số ${900 + number}/TB-PLHSHC`).toString("base64")}?=\r\nDate: Wed, 25 Nov 2026 08:00:00 +0700\r\nMessage-ID: <hang-loat-${number}@moj.gov.vn>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64")}\r\n`;
    await clerk.page.request.post(`${outlook.url}api/mailboxes/${encodeURIComponent(unit)}/import?folder=archive`, { headers: { "x-persona": "secretary", "content-type": "message/rfc822" }, data: Buffer.from(eml) });
  }
}

test("many selected mails go in one click, at Exchange's pace, while other mail is read; the pane closed and opened again, the queue goes on", async () => {
  await clerk.openAs("secretary");
  await backlog(many);
  await openFolder(clerk, unitName, "archive");
  await clerk.listed(`Thông báo số ${900 + many}/TB-PLHSHC`).first().click();
  await clerk.page.keyboard.press("Control+a");
  await clerk.openPane();
  await clerk.press("Ghim ngăn");
  await clerk.verdictBecomes(`Đã chọn ${many} thư`);
  const begun = Date.now();
  await clerk.pane().getByRole("button", { name: `Cung cấp ${many} văn bản`, exact: true }).click({ timeout: 120_000 });
  await queue().getByText(/^Đã xong \d+\/\d+ văn bản\. Còn khoảng/).waitFor();
  await look("selected");

  // The pane is pinned, and shows another mail meanwhile.
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, "Lịch công tác tuần 45");
  await queue().getByText(new RegExp(`^Đã xong \\d+/${many} văn bản`)).waitFor();
  expect(await faultsInPane(clerk.page)).toEqual([]);
  await look("other-mail");

  // Closed in the midst of it, with the window, and opened again.
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, "Lịch công tác tuần 45");
  await clerk.openPane();
  await queue().getByText(/^Đã xong \d+\/\d+ văn bản/).waitFor();
  await queue().getByRole("button", { name: "Xem", exact: true }).click();
  await look("opened-again");
  await queue().getByText(/^(Văn bản đã được cung cấp|Cả \d+ văn bản đã xong)\.$/).waitFor({ timeout: 400_000 });
  expect(await faultsInPane(clerk.page)).toEqual([]);
  await look("done");
  const ids = new Set((await arrived()).map(({ internetMessageId }) => internetMessageId));
  expect([ids.size, (await arrived()).length]).toEqual([many, many]);
  if (process.env["EVANBAN_MANY"] !== undefined) console.log(`${many} in ${Math.round((Date.now() - begun) / 1000)} s`);
});

test("without a network nothing is kept, and the pane says so", async () => {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, "Chỉ thị số 05/CT-BTP");
  await clerk.openPane();
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").waitFor();
  await clerk.page.waitForTimeout(500);
  await mailroom.fault({ offline: true });
  await clerk.pressInPane("Cung cấp cho Cục CNTT");
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByRole("alert").first().waitFor();
  await mailroom.fault({});
  expect((await clerk.allMailIn(publication, "inbox")).filter(({ subject }) => subject.includes("05/CT-BTP") && subject.startsWith("[EDOC:CT"))).toEqual([]);
});

test("what is on its way can be cancelled before it goes, and nothing arrives", async () => {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, "Chỉ thị số 05/CT-BTP");
  await clerk.openPane();
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").waitFor();
  await mailroom.fault({ graphDelayMs: 1000 });
  await clerk.pressInPane("Cung cấp cho Cục CNTT");
  await queue().getByRole("button", { name: "Xem", exact: true }).click();
  await queue().getByRole("button", { name: "Hủy", exact: true }).click();
  await queue().getByText("Đã hủy; chưa gửi gì.").first().waitFor({ timeout: 60_000 });
  await look("cancelled");
  await mailroom.fault({});
  await clerk.page.waitForTimeout(3000);
  expect((await clerk.allMailIn(publication, "inbox")).filter(({ subject, internetMessageId }) => subject.includes("05/CT-BTP") && internetMessageId.startsWith("<edoc."))).toEqual([]);
});

const folder = process.env["EVANBAN_LOOK"];
async function look(name: string): Promise<void> {
  if (folder !== undefined) await clerk.page.screenshot({ path: `${folder}/queue-${name}.png` });
}
