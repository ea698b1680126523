import { describe, expect, jest, test } from "@jest/globals";
import { fileOf } from "../../host/samples/make/documents/index";
import { faultsInPane } from "../support/accessible";
import { type Clerk, edocHeaders, type FileToAttach } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(60_000);

let clerk: Clerk;
let notice: FileToAttach;
inOutlook(async (open) => {
  ({ clerk } = open);
  notice = { name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) };
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

/** The unit the notice is numbered by is offered beside the one in Cc. */
async function choose(unit: string): Promise<void> {
  const only = clerk.pane().getByRole("button", { name: `Chuyển sang hộp thư ${unit}`, exact: true });
  const several = clerk.card(personal).locator(`input[type=radio][value="${unit}"]`);
  await only.or(several).first().waitFor();
  if (await only.isVisible()) return only.click();
  await several.click();
  await clerk.pressInPane("Chuyển sang hộp thư này");
}

async function move(unit: string): Promise<void> {
  await choose(unit);
  const goOn = clerk.pane().getByRole("button", { name: "Tiếp tục", exact: true });
  await goOn.or(clerk.pane().getByText("Đã chuyển.", { exact: true })).first().waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await said("Đã chuyển.");
}

const copiesOf = async (mailbox: string, subject: string) => (await clerk.allMailIn(mailbox, "drafts")).filter((mail) => mail.subject === subject);

/** The addresses of the draft in front; the one it was moved from may stand behind it. */
const inFront = (field: string) => clerk.form().filter({ visible: true }).locator(`ul[aria-label="${field}"] [data-address]`).evaluateAll((chips) => chips.map((chip) => chip.getAttribute("data-address")));

async function openMoved(unit: string): Promise<void> {
  await clerk.pressInPane("Mở bản nháp trong hộp thư đơn vị");
  await clerk.page.locator(`select:visible:has(option:checked[value="${unit}"])`).waitFor();
}

async function closeBehind(subject: string): Promise<void> {
  await clerk.page.getByRole("button", { name: `Đóng thư ${subject}` }).first().click();
  await clerk.page.waitForFunction(() => document.querySelectorAll('[aria-label="Soạn thư"]').length === 1);
}


describe("a unit's notice begun in a person's own mailbox", () => {
  test("is moved to the unit's mailbox, opened there, and leaves from the unit without a question", async () => {
    const subject = "Thông báo số 61/TB-PLHSHC gửi lần một";
    await clerk.openAs("secretary");
    await write(subject, inTree);
    await clerk.pressInPane(`Chuyển sang hộp thư ${inTree}`);
    await said(/Outlook có thể hỏi bạn cho phép/);
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await clerk.pressInPane("Tiếp tục");
    await said("Đã chuyển.");
    await said(/đã so lại đủ nội dung và tệp đính kèm\./);
    expect(await faultsInPane(clerk.page)).toEqual([]);
    expect(await clerk.mailIn(own, "drafts", subject)).toMatchObject({ from: { address: own }, attachments: [{ name: notice.name, size: notice.bytes.length }] });

    await openMoved(inTree);
    expect([await inFront("Đến"), await inFront("Cc"), await inFront("Bcc")]).toEqual([["cntt@moj.gov.vn"], [inTree], [editors]]);
    await closeBehind(subject);
    expect(await from()).toBe(inTree);
    expect(await clerk.send()).toEqual({ kind: "sent" });
    const arrived = await clerk.mailArrived("cntt@moj.gov.vn", subject);
    expect(arrived).toMatchObject({ from: { address: inTree }, attachments: [{ name: notice.name }] });
    expect(Buffer.compare(await clerk.bytesOf(arrived, arrived.attachments[0]!.id), notice.bytes)).toBe(0);
  });

  test("opens in the mailbox's own window where it has one, and in the account where it is one", async () => {
    for (const unit of [inTab, account]) {
      const subject = `Thông báo số 61/TB-PLHSHC gửi qua ${unit}`;
      await clerk.openAs("secretary");
      await write(subject, unit);
      await move(unit);
      await openMoved(unit);
      expect(await inFront("Bcc")).toEqual([editors]);
      if (unit === account) await closeBehind(subject);
      expect(await clerk.send()).toEqual({ kind: "sent" });
      expect((await clerk.mailArrived("cntt@moj.gov.vn", subject)).from?.address).toBe(unit);
    }
  });

  test("what was supplied is stated anew for the unit, with the person's own data of the document", async () => {
    const subject = "Thông báo số 61/TB-PLHSHC đã cung cấp";
    await clerk.openAs("secretary");
    await write(subject, inTree, { bcc: [] });
    await clerk.pressInPane("Cung cấp cho Cục CNTT");
    await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Sẽ gửi cùng thư").waitFor();
    await move(inTree);
    const before = await clerk.mailIn(own, "drafts", subject);
    const copy = await clerk.mailIn(inTree, "drafts", subject);
    expect(edocHeaders(before!)["x-moj-edoc-unit"]).toBe("CHUA-RO");
    expect(edocHeaders(copy!)).toMatchObject({ "x-moj-edoc-unit": "PLHSHC", "x-moj-edoc-entry": "TB-01" });
    const { id } = JSON.parse(String(copy!.state.customProperties["edoc"])).supplied as { id: string };
    expect(edocHeaders(copy!)["x-moj-edoc-id"]).toBe(id);
    expect(id).not.toBe(edocHeaders(before!)["x-moj-edoc-id"]);
  });

  test("the old draft goes to Deleted Items at a click, and its window closes", async () => {
    const subject = "Thông báo số 61/TB-PLHSHC bỏ bản cũ";
    await clerk.openAs("secretary");
    await write(subject, inTree);
    await move(inTree);
    await clerk.pressInPane("Đóng và bỏ bản nháp này");
    await clerk.form().waitFor({ state: "detached" });
    expect([await copiesOf(own, subject), (await copiesOf(inTree, subject)).length]).toEqual([[], 1]);
    expect(await clerk.mailIn(own, "deleteditems", subject)).not.toBeNull();
  });

  test("what was written after the move is not thrown away with it", async () => {
    const subject = "Thông báo số 61/TB-PLHSHC viết thêm";
    await clerk.openAs("secretary");
    await write(subject, inTree);
    await move(inTree);
    await clerk.page.getByRole("textbox", { name: "Nội dung thư" }).press("Control+End");
    await clerk.page.getByRole("textbox", { name: "Nội dung thư" }).pressSequentially(" Thêm một câu.");
    await clerk.pressInPane("Đóng và bỏ bản nháp này");
    await said(/đã được sửa sau khi chuyển/);
    expect(await copiesOf(own, subject)).toHaveLength(1);
  });

  test("moved again from a window opened anew, there is still one copy", async () => {
    const subject = "Thông báo số 61/TB-PLHSHC bấm hai lần";
    await clerk.openAs("secretary");
    await write(subject, inTree);
    await move(inTree);
    await clerk.closeDraft();
    await clerk.openDraft(subject);
    await clerk.openPane();
    await clerk.card(personal).waitFor();
    await move(inTree);
    expect(await copiesOf(inTree, subject)).toHaveLength(1);
  });

  test("a mailbox the person may not write in is said, and nothing is changed", async () => {
    const subject = "Thông báo số 61/TB-PLHSHC không có quyền";
    await clerk.openAs("staff");
    await write(subject, inTab);
    await choose(inTab);
    await clerk.pressInPane("Tiếp tục");
    await said(/Bạn chưa có quyền ghi thư vào hộp thư/);
    await said("Thư của bạn vẫn nguyên như trước.");
    expect(await copiesOf(inTab, subject)).toEqual([]);
  });

  test("where Outlook cannot sign us in, or cannot close a window, words stand instead of buttons", async () => {
    await clerk.openAs("secretary");
    await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Không có cầu nối đăng nhập" });
    await write("Thông báo số 61/TB-PLHSHC không đăng nhập", inTree);
    await said(`Ở ô Từ của thư, chọn ${inTree}.`);
    expect(await clerk.pane().getByRole("button", { name: /^Chuyển sang/ }).count()).toBe(0);

    await clerk.openAs("secretary");
    await clerk.switchOnFault({ choose: "Bộ yêu cầu Mailbox", value: "1.13" });
    await write("Thông báo số 61/TB-PLHSHC Outlook cũ", inTree);
    await move(inTree);
    await said(/hãy đóng cửa sổ này và xóa bản nháp cũ/);
    expect(await clerk.pane().getByRole("button", { name: "Đóng và bỏ bản nháp này" }).count()).toBe(0);
  });
});

describe("the unit's mailbox, however Outlook shows it", () => {
  const mail = (unit: string, how: string) => ({ to: ["cntt@moj.gov.vn"], bcc: [editors], subject: `Thông báo số 61/TB-PLHSHC ${how} ${unit}`, body: "Kính gửi các đơn vị.", files: [notice] });
  const openWindow = async (name: string) => {
    await clerk.page.getByRole("button", { name: `Mở hộp thư ${name}` }).click();
    await clerk.page.getByRole("button", { name: "Về hộp thư của tôi" }).waitFor();
  };
  const asks = { kind: "asked", says: expect.stringContaining(personal) };

  test("chosen in From of one's own window: the unit sends, the person is asked", async () => {
    await clerk.openAs("secretary");
    await clerk.newMail({ ...mail(inTree, "ô Từ"), from: inTree });
    expect(await clerk.send()).toEqual({ kind: "sent" });
    await clerk.newMail({ ...mail(own, "ô Từ"), from: own });
    expect(await clerk.send()).toMatchObject(asks);
    await clerk.answer("Không gửi");
    // From is read again at send, not remembered from the pane.
    await clerk.sendFrom(inTree);
    expect(await clerk.send()).toEqual({ kind: "sent" });
  });

  test("opened in a window of its own: the profile is the unit's, and still From decides", async () => {
    await clerk.openAs("secretary");
    await openWindow("Văn phòng Bộ");
    await clerk.newMail(mail(inTab, "cửa sổ riêng"));
    expect(await from()).toBe(inTab);
    await clerk.openPane();
    await clerk.card("Người gửi").getByText(inTab).first().waitFor();
    expect(await clerk.send()).toEqual({ kind: "sent" });
    await clerk.newMail({ ...mail(own, "cửa sổ riêng"), from: own });
    expect(await clerk.send()).toMatchObject(asks);
    await clerk.answer("Không gửi");
  });

  test("a draft of a person's From in the unit's own window is moved too: Graph's “me” is not that mailbox", async () => {
    await clerk.openAs("secretary");
    await openWindow("Văn phòng Bộ");
    const subject = "Thông báo số 61/TB-PLHSHC từ cửa sổ của đơn vị";
    await clerk.newMail({ from: own, to: ["cntt@moj.gov.vn"], cc: [inTree], bcc: [editors], subject, body: "Kính gửi.", files: [notice] });
    await clerk.openPane();
    await clerk.card(personal).waitFor();
    await move(inTree);
    expect([(await copiesOf(inTab, subject)).length, (await copiesOf(inTree, subject)).length]).toEqual([1, 1]);
  });

  test("added as an account of its own: there are no shared properties, and From decides", async () => {
    await clerk.openAs("secretary");
    await clerk.page.getByRole("navigation", { name: "Thư mục" }).getByRole("list", { name: "Vụ Hợp tác quốc tế" }).getByRole("button", { name: /^Hộp thư đến/ }).click();
    await clerk.newMail(mail(account, "tài khoản"));
    expect(await from()).toBe(account);
    expect(await clerk.send()).toEqual({ kind: "sent" });
    await clerk.newMail({ ...mail(own, "tài khoản"), from: own });
    expect(await clerk.send()).toMatchObject(asks);
    await clerk.answer("Không gửi");
  });
});
