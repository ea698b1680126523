import { describe, expect, jest, test } from "@jest/globals";
import { fileOf } from "../../host/samples/make/documents/index";
import { faultsInPane } from "../support/accessible";
import { type Clerk, edocHeaders } from "../support/clerk";
import type { LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail, tick } from "../support/mailroom";
import { putNotice } from "../support/notice-mail";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(120_000);

const publication = "banbientap@moj.gov.vn";
const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";
const supplyButton = "Cung cấp cho Cục CNTT";
const inTree = { address: "plhshc@moj.gov.vn", name: "Vụ Pháp luật hình sự - hành chính" };
const inTab = { address: "vanphongbo@moj.gov.vn", name: "Văn phòng Bộ" };
const account = { address: "htqt@moj.gov.vn", name: "Vụ Hợp tác quốc tế" };

let outlook: LocalOutlook;
let clerk: Clerk;
inOutlook((open) => void ({ outlook, clerk } = open));

const card = () => clerk.card(supplyCard);
const arrivedOf = async (number: number) => {
  const [mail] = (await clerk.allMailIn(publication, "inbox")).filter(({ subject }) => subject.startsWith("[EDOC:") && subject.includes(`${number}/TB-PLHSHC`));
  return mail === undefined ? null : clerk.mailArrived(publication, mail.subject);
};

const folder = process.env["EVANBAN_LOOK"];
async function look(name: string): Promise<void> {
  if (folder !== undefined) await clerk.page.screenshot({ path: `${folder}/mailboxes-${name}.png` });
}

async function openTab(name: string): Promise<void> {
  await clerk.page.getByRole("button", { name: `Mở hộp thư ${name}` }).click();
  await clerk.page.getByRole("button", { name: "Về hộp thư của tôi" }).waitFor();
}

async function supplied(): Promise<void> {
  await clerk.pressInPane(supplyButton);
  await card().getByText("Đã cung cấp", { exact: true }).waitFor({ timeout: 60_000 });
}

describe("a unit's mail, however its mailbox is shown", () => {
  test.each([
    { how: "in the tree", mailbox: inTree, number: 801 },
    { how: "in a tab of its own", mailbox: inTab, number: 802 },
    { how: "as an account", mailbox: account, number: 803 },
  ])("$how: tagged, supplied from the unit, and its state shown when it is opened again", async ({ mailbox, number }) => {
    const name = await putNotice(clerk, outlook, "secretary", mailbox.address, "archive", { from: mailbox.address, number, about: "hộp thư chung" });
    const open = async () => {
      await clerk.openAs("secretary");
      if (mailbox === inTab) await openTab(mailbox.name);
      await openFolder(clerk, mailbox.name, "archive");
      await openMail(clerk, name);
      await clerk.openPane();
    };
    await open();
    await card().waitFor();
    await supplied();
    const mail = await arrivedOf(number);
    expect(mail?.from?.address).toBe(mailbox.address);
    expect(edocHeaders(mail!)["x-moj-edoc-id"]).toMatch(/^[0-9a-f]{32}$/);
    await open();
    await card().getByText("Đã cung cấp", { exact: true }).waitFor();
  });

  test.each([
    { how: "in a tab of its own", mailbox: inTab, numbers: [811, 812] },
    { how: "as an account", mailbox: account, numbers: [813, 814] },
  ])("several selected, $how", async ({ mailbox, numbers }) => {
    for (const number of numbers) await putNotice(clerk, outlook, "secretary", mailbox.address, "archive", { from: mailbox.address, number, about: "chọn nhiều" });
    await clerk.openAs("secretary");
    if (mailbox === inTab) await openTab(mailbox.name);
    await openFolder(clerk, mailbox.name, "archive");
    await tick(clerk, numbers.map((number) => `Thông báo số ${number}/TB-PLHSHC`));
    await clerk.openPane();
    await clerk.pane().getByRole("button", { name: "Cung cấp 2 văn bản", exact: true }).click({ timeout: 60_000 });
    await clerk.pane().getByText(/^Đã xong|Đã cung cấp 2/).first().waitFor({ timeout: 60_000 });
    for (const number of numbers) {
      for (let tries = 0; tries < 40 && (await arrivedOf(number)) === null; tries += 1) await clerk.page.waitForTimeout(500);
      expect((await arrivedOf(number))?.from?.address).toBe(mailbox.address);
    }
  });
});

describe("a mail being written from a unit", () => {
  const notice = async () => ({ name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) });
  test.each([
    { how: "chosen in From", mailbox: inTree, code: "PLHSHC" },
    { how: "in a tab of its own", mailbox: inTab, code: "VP" },
    { how: "as an account", mailbox: account, code: "HTQT" },
  ])("$how: supplied together with it, in the unit's name", async ({ mailbox, code }) => {
    const subject = `Thông báo số 61/TB-PLHSHC soạn từ ${mailbox.address}`;
    await clerk.openAs("secretary");
    if (mailbox === inTab) await openTab(mailbox.name);
    await clerk.newMail({ from: mailbox.address, to: ["cntt@moj.gov.vn"], subject, body: "Kính gửi.", files: [await notice()] });
    await clerk.openPane();
    await clerk.pane().getByRole("button", { name: supplyButton, exact: true }).first().waitFor();
    await clerk.pressInPane(supplyButton);
    await card().getByText("Sẽ gửi cùng thư").waitFor();
    expect(await clerk.send()).toEqual({ kind: "sent" });
    const mail = await clerk.mailArrived(publication, subject);
    expect([mail.from?.address, edocHeaders(mail)["x-moj-edoc-unit"]]).toEqual([mailbox.address, code]);
  });

  test("without the right to send as the unit, From does not offer it: from the person, and the pane says to ask for the right", async () => {
    const subject = "Thông báo số 61/TB-PLHSHC không được gửi thay";
    await clerk.openAs("staff");
    await clerk.newMail({ to: ["cntt@moj.gov.vn"], cc: [inTab.address], subject, body: "Kính gửi.", files: [await notice()] });
    await clerk.openPane();
    await clerk.card("Văn bản của đơn vị gửi từ hộp thư cá nhân").waitFor();
    await clerk.pressInPane(supplyButton);
    await card().getByText("Sẽ gửi cùng thư").waitFor();
    expect(await clerk.send()).toMatchObject({ kind: "asked" });
    await clerk.answer("Vẫn gửi");
    await clerk.form().waitFor({ state: "detached" });
    expect((await clerk.mailArrived(publication, subject)).from?.address).toBe("an.nm@moj.gov.vn");
  });
});

describe("rights that are missing", () => {
  test("no right to send as the unit: from the person, with the unit named, and the pane says so", async () => {
    const name = await putNotice(clerk, outlook, "staff", inTree.address, "archive", { from: inTree.address, number: 821, about: "không được gửi thay" });
    await clerk.openAs("staff");
    await openFolder(clerk, inTree.name, "archive");
    await openMail(clerk, name);
    await clerk.openPane();
    await supplied();
    const mail = await arrivedOf(821);
    expect([mail?.from?.address, edocHeaders(mail!)["x-moj-edoc-unit"]]).toEqual(["an.nm@moj.gov.vn", "PLHSHC"]);
    await clerk.card("Hàng chờ cung cấp").getByRole("button", { name: "Xem", exact: true }).click();
    await clerk.card("Hàng chờ cung cấp").getByText(/Gửi từ tên bạn/).waitFor();
    await look("from-person");
  });

  test("a mailbox one may only read: supplied all the same; what cannot be kept on the mail is said with what to do", async () => {
    const name = await putNotice(clerk, outlook, "secretary", account.address, "archive", { from: account.address, number: 822, about: "chỉ được đọc" });
    await clerk.openAs("administrator");
    await openFolder(clerk, account.name, "archive");
    await openMail(clerk, name);
    await clerk.openPane();
    await clerk.card("Thông tin văn bản").getByRole("button", { name: "Sửa thông tin" }).click();
    await clerk.pane().getByRole("textbox", { name: "Người ký" }).fill("Lê Văn Bình");
    await clerk.pane().getByRole("button", { name: "Lưu thông tin" }).click();
    await clerk.pane().getByText(/Bạn chỉ được đọc hộp thư này/).first().waitFor();
    await look("read-only");
    await clerk.pane().getByRole("button", { name: "Thôi", exact: true }).click();
    await supplied();
    expect((await arrivedOf(822))?.from?.address).toBe("long.pd@moj.gov.vn");
  });
});

describe("a mailbox hidden from the address list, of which Outlook hands over no item", () => {
  const hide = () => clerk.switchOnFault({ turnOn: /^Hộp thư bị ẩn/ });

  test("the pane says why and whom to ask, and supplies the mail it can read itself", async () => {
    const name = await putNotice(clerk, outlook, "secretary", inTree.address, "archive", { from: inTree.address, number: 831, about: "hộp thư bị ẩn" });
    await clerk.openAs("secretary");
    await hide();
    await openFolder(clerk, inTree.name, "archive");
    await openMail(clerk, name);
    await clerk.openPane();
    const note = clerk.card("Outlook không đưa thư này cho phần bổ trợ");
    await note.getByText(/bị ẩn khỏi danh bạ/).first().waitFor();
    await clerk.pane().getByRole("button", { name: "Cung cấp 1 văn bản", exact: true }).waitFor({ timeout: 60_000 });
    await look("hidden");
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await clerk.pressInPane("Cung cấp 1 văn bản");
    for (let tries = 0; tries < 40 && (await arrivedOf(831)) === null; tries += 1) await clerk.page.waitForTimeout(500);
    expect((await arrivedOf(831))?.from?.address).toBe(inTree.address);
  });

  test("without a sign-in it is said; with nothing open it is no more than a hint", async () => {
    await clerk.openAs("secretary");
    await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Không có cầu nối đăng nhập" });
    await hide();
    await openFolder(clerk, inTree.name, "archive");
    await openMail(clerk, "Thông báo số 831/TB-PLHSHC");
    await clerk.press("Văn bản điện tử");
    await clerk.card("Outlook không đưa thư này cho phần bổ trợ").waitFor();
    await look("hidden-no-sign-in");
    await clerk.press("Ghim ngăn");
    await openFolder(clerk, inTree.name, "inbox");
    await clerk.verdictBecomes("Chưa mở thư nào");
    await clerk.pane().getByText(/Có thể hộp thư ấy bị ẩn khỏi danh bạ/).waitFor();
    await look("hint");
  });
});
