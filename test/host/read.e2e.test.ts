import type { Browser } from "playwright-core";
import type { LocalOutlook } from "../support/local-outlook";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { StoredMessage } from "../../host/mailboxes/mail";
import { Clerk, edocHeaders } from "../support/clerk";
import { mailroomOf, openFolder, openMail, tick, type Mailroom } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(60_000);

let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
let mailroom: Mailroom;
inOutlook((open) => {
  ({ outlook, browser, clerk } = open);
  mailroom = mailroomOf(clerk, outlook);
});
afterEach(() => mailroom.fault({}));

const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const publication = "banbientap@moj.gov.vn";
const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";
const supplyButton = "Cung cấp cho Cục CNTT";
const done = "Đã cung cấp";

const symbolIn = (subject: string): string => /\d+\/[\p{L}\d-]+$/u.exec(subject)?.[0] ?? "";

/** What the secretary supplied of this document: a supply mail names its symbol after the token. */
/** The samples hold some that arrived earlier. */
const begun = new Date().toISOString();

async function arrivals(subject: string): Promise<StoredMessage[]> {
  const found = (await clerk.allMailIn(publication, "inbox")).filter((mail) => mail.subject.startsWith("[EDOC:") && mail.subject.includes(symbolIn(subject)) && mail.receivedAt >= begun);
  return Promise.all(found.map((mail) => clerk.mailIn(publication, "inbox", mail.subject).then((whole) => whole!)));
}

async function readInUnitMailbox(subject: string): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, subject);
  await clerk.openPane();
}

async function supply(): Promise<void> {
  await clerk.pressInPane(supplyButton);
  await clerk.card(supplyCard).getByText(done, { exact: true }).waitFor();
}

describe("a mail read in the unit's mailbox", () => {
  const subject = "Quyết định số 2199/QĐ-BTP";

  test("one click supplies it: it arrives once, with its five headers, its record and the original byte for byte, and the pane shows the receipt", async () => {
    await readInUnitMailbox(subject);
    await supply();
    await clerk.card(supplyCard).getByText(/^Lúc .*, bởi ha\.tt@moj\.gov\.vn\.$/).waitFor();

    const [arrived, ...more] = await arrivals(subject);
    expect(more).toEqual([]);
    expect(Object.keys(edocHeaders(arrived!)).sort()).toEqual(["x-moj-edoc-entry", "x-moj-edoc-id", "x-moj-edoc-meta", "x-moj-edoc-unit", "x-moj-edoc-v"]);
    expect(arrived!.attachments.map(({ name }) => name.replace(/^.*\./, ".")).sort()).toEqual([".eml", ".json"]);
    const [record, original] = ["moj-edoc.json", ".eml"].map((end) => arrived!.attachments.find(({ name }) => name.endsWith(end))!);
    expect(JSON.parse((await mailroom.attachment("editor", arrived!, record!.id)).toString("utf8"))).toMatchObject({ id: edocHeaders(arrived!)["x-moj-edoc-id"], suppliedBy: "ha.tt@moj.gov.vn" });

    const read = (await clerk.allMailIn(unit, "inbox")).find((mail) => mail.subject.startsWith(subject))!;
    const [attached, onDisk] = [await mailroom.attachment("editor", arrived!, original!.id), await mailroom.raw("secretary", read)];
    expect(attached.equals(onDisk)).toBe(true);
  });

  test("opened again it says that it was supplied, offers no second supply, and nothing more has arrived", async () => {
    await readInUnitMailbox(subject);
    await clerk.card(supplyCard).getByText(done, { exact: true }).waitFor();
    expect(await clerk.pane().getByRole("button", { name: supplyButton }).count()).toBe(0);
    expect(await arrivals(subject)).toHaveLength(1);
  });

  test("the copy of the same document in another mailbox of the unit's secretary can be supplied again only as one and the same mail", async () => {
    const other = "Vụ Hợp tác quốc tế";
    const shared = "Kế hoạch số 318/KH-BTP";
    await readInUnitMailbox(shared);
    await supply();
    await openFolder(clerk, other, "inbox");
    await openMail(clerk, shared);
    await clerk.openPane();
    await clerk.card(supplyCard).waitFor();
    await clerk.pressInPane(supplyButton);
    await clerk.card(supplyCard).getByText(done, { exact: true }).waitFor();
    await clerk.card(supplyCard).getByText(/^Lúc .*, bởi ha\.tt@moj\.gov\.vn\.$/).waitFor();
    expect(await arrivals(shared)).toHaveLength(1);
  });

  test("the editor opens what arrived and sees its data", async () => {
    await clerk.openAs("editor");
    await openFolder(clerk, "Ban biên tập", "inbox");
    await openMail(clerk, "2199/QĐ-BTP");
    await clerk.openPane();
    const received = clerk.card("Văn bản được cung cấp");
    await received.waitFor();
    const says = await received.innerText();
    for (const part of ["2199/QĐ-BTP", "thành lập Tổ công tác", "ha.tt@moj.gov.vn", "Văn phòng Bộ"]) expect(says).toContain(part);
    expect(await clerk.pane().getByRole("button", { name: supplyButton }).count()).toBe(0);
  });
});

describe("several mails at once", () => {
  test("three ticked mails are supplied in one click, each once, and chosen again are not asked for", async () => {
    const three = ["Chỉ thị số 05/CT-BTP", "Công văn số 4712/BTP-VP", "Quyết định số 2230/QĐ-BTP"];
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "inbox");
    const before = (await arrivals("")).length;
    await tick(clerk, three);
    await clerk.openPane();
    await clerk.verdictBecomes("Đã chọn 3 thư");
    await clerk.pressInPane("Cung cấp 3 văn bản");
    await clerk.pane().getByText("Vừa cung cấp 3 văn bản.").waitFor();
    expect((await arrivals("")).length - before).toBe(3);

    // The same three, chosen anew.
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "inbox");
    await tick(clerk, three);
    await clerk.openPane();
    await clerk.pane().getByText("3 văn bản đã cung cấp trước đó.").waitFor();
    expect(await clerk.pane().getByRole("button", { name: "Cung cấp 3 văn bản" }).count()).toBe(0);
    expect(await clerk.pane().getByText("Đã cung cấp trước đó", { exact: true }).count()).toBe(3);
    expect((await arrivals("")).length - before).toBe(3);
  });

  test("a pinned pane goes along from mail to mail, and to several at once", async () => {
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "inbox");
    await openMail(clerk, "Lịch công tác tuần 45");
    await clerk.openPane();
    await clerk.press("Ghim ngăn");
    await clerk.card("Người gửi").getByText("vanphongbo@moj.gov.vn").waitFor();
    await openMail(clerk, "Công văn số 1042/STP-QLXLVPHC");
    await clerk.card("Người gửi").getByText("sotuphap@sonla.gov.vn").waitFor();
    await tick(clerk, ["Lịch công tác tuần 45"]);
    await clerk.verdictBecomes("Đã chọn 2 thư");
    await openMail(clerk, "Thông báo số 263/TB-CNTT");
    await clerk.card("Người gửi").getByText("cntt@moj.gov.vn").waitFor();
  });
});

describe("a line or a server that fails", () => {
  test("a send whose answer was lost still arrives exactly once", async () => {
    const subject = "Giấy mời số 156/GM-BTP";
    await readInUnitMailbox(subject);
    await mailroom.fault({ loseNextSends: 1 });
    await supply();
    expect(await arrivals(subject)).toHaveLength(1);
  });

  test("a server that asks to wait is given the time it asks for, and the document is supplied once", async () => {
    const subject = "Thông báo kết luận số 247/TB-BTP";
    await readInUnitMailbox(subject);
    await mailroom.fault({ throttleNext: 2, retryAfterSeconds: 1 });
    const started = Date.now();
    await supply();
    expect(Date.now() - started).toBeGreaterThanOrEqual(2000);
    expect(await arrivals(subject)).toHaveLength(1);
  });

  test.each([
    ["without a sign-in", { choose: "Đăng nhập (lấy mã truy cập)", value: "Lỗi kéo dài" }, {}, "Chưa đăng nhập được với tài khoản của Bộ"],
    ["when the person breaks off the sign-in", { choose: "Đăng nhập (lấy mã truy cập)", value: "Người dùng hủy" }, {}, "Chưa đăng nhập được với tài khoản của Bộ"],
    ["when the server rejects the token", null, { rejectToken: true }, "Chưa đăng nhập được với tài khoản của Bộ"],
    ["without a network", null, { offline: true }, "Máy đang không có kết nối mạng. Khi có mạng trở lại, hãy bấm lại. Chưa có gì được gửi đi."],
  ])("%s the pane says what to do and nothing leaves", async (_when, client, server, says) => {
    const subject = "Báo cáo số 436/BC-BTP";
    // A window of its own: nobody has signed in there yet.
    const newcomer = await Clerk.atWindow(browser, outlook);
    await newcomer.openAs("secretary");
    await openFolder(newcomer, unitName, "inbox");
    await openMail(newcomer, subject);
    await newcomer.openPane();
    await newcomer.card(supplyCard).waitFor();
    if (client !== null) await newcomer.switchOnFault(client);
    await mailroom.fault(server);
    await newcomer.pressInPane(supplyButton);
    await newcomer.card(supplyCard).getByRole("alert").filter({ hasText: says }).waitFor();
    expect(await arrivals(subject)).toEqual([]);
    expect((await clerk.allMailIn("ha.tt@moj.gov.vn", "drafts")).filter((mail) => mail.subject.startsWith("[EDOC:"))).toEqual([]);
    expect(await newcomer.pane().getByRole("button", { name: supplyButton }).isEnabled()).toBe(true);
    await newcomer.close();
  });

  test("a line that comes back lets the same button finish the work, once", async () => {
    const subject = "Báo cáo số 436/BC-BTP";
    await readInUnitMailbox(subject);
    await clerk.card(supplyCard).waitFor();
    await mailroom.fault({ offline: true });
    await clerk.pressInPane(supplyButton);
    await clerk.card(supplyCard).getByRole("alert").filter({ hasText: "Máy đang không có kết nối mạng" }).waitFor();
    await mailroom.fault({});
    await supply();
    expect(await arrivals(subject)).toHaveLength(1);
  });
});

describe("what is never supplied", () => {
  test.each([
    ["staff", "Nguyễn Minh An", "sentitems", "Công văn phối hợp phục vụ đoàn kiểm tra", "a document marked MẬT"],
    ["secretary", unitName, "inbox", "Quyết định số 2241/QĐ-BTP về việc tặng Bằng khen", "an award to named persons"],
  ] as const)("%s reading in %s, %s: “%s” (%s) is offered no supply", async (persona, mailbox, folder, subject, _what) => {
    await clerk.openAs(persona);
    await openFolder(clerk, mailbox, folder);
    await openMail(clerk, subject);
    await clerk.openPane();
    await clerk.card("Văn bản trong thư").waitFor();
    await clerk.pane().getByText(/^Đang đọc/).waitFor({ state: "detached" });
    expect(await clerk.pane().getByRole("button", { name: supplyButton }).count()).toBe(0);
  });
});

describe("the document's data", () => {
  test("what the secretary corrects while reading is there when the mail is opened again", async () => {
    const subject = "Thông báo số 118/TB-VP";
    await readInUnitMailbox(subject);
    await clerk.pressInPane("Sửa thông tin văn bản");
    await clerk.pane().getByRole("textbox", { name: /Trích yếu/ }).fill("Về việc bố trí lại phòng làm việc (đã sửa)");
    await clerk.pressInPane("Lưu thông tin văn bản");
    await clerk.card("Thông tin văn bản").getByText("Về việc bố trí lại phòng làm việc (đã sửa)").waitFor();

    await readInUnitMailbox(subject);
    await clerk.card("Thông tin văn bản").getByText("Về việc bố trí lại phòng làm việc (đã sửa)").waitFor();
  });
});

describe("a shared mailbox in the three ways Outlook shows one", () => {
  test.each([
    ["in the tree under one's own", unitName, "Công văn số 588/PLHSHC-HC", "sentitems", "plhshc@moj.gov.vn"],
    ["as an account of its own", "Vụ Hợp tác quốc tế", "Công văn số 4877/BTP-HTQT", "sentitems", "htqt@moj.gov.vn"],
    ["in a tab of its own", "Văn phòng Bộ", "Tờ trình số 88/TTr-PLHSHC", "inbox", "plhshc@moj.gov.vn"],
  ] as const)("%s the pane names the unit's mailbox as sender, and supplies the document from there", async (_way, name, subject, folder, sender) => {
    await clerk.openAs("secretary");
    const tab = clerk.page.getByRole("button", { name: `Mở hộp thư ${name}` });
    if (await tab.isVisible()) await tab.click();
    await openFolder(clerk, name, folder);
    await openMail(clerk, subject);
    await clerk.openPane();
    await clerk.card("Người gửi").getByText(sender, { exact: true }).waitFor();
    await clerk.card("Người gửi").getByText("Hộp thư đơn vị", { exact: true }).waitFor();
    await supply();
    const [arrived] = (await clerk.allMailIn(publication, "inbox")).filter((mail) => mail.subject.includes(symbolIn(subject)) && mail.receivedAt >= begun);
    expect(arrived?.from?.address).toBe(sender);
    expect(edocHeaders((await clerk.mailIn(publication, "inbox", arrived!.subject))!)["x-moj-edoc-unit"]).toBe(sender.split("@")[0]!.toUpperCase());
  });
});
