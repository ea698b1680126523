import { afterAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { personas, type Persona } from "../../host/mailboxes/people";
import { fileOf } from "../../host/samples/make/documents/index";
import { edocHeaders, type Clerk } from "../support/clerk";
import { Editor } from "../support/editor";
import { HandsOnKeys } from "../support/hands-on-keys";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";

jest.setTimeout(120_000);

/** The main jobs of each person, from the page's first control to the end of the job: nothing here points or clicks, and the way is found by what the tree of accessibility says. */
let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
let keys: HandsOnKeys;
const desks: Editor[] = [];
inOutlook((open) => {
  ({ outlook, browser, clerk } = open);
  keys = new HandsOnKeys(clerk.page);
});
afterAll(() => Promise.all(desks.map((one) => one.close())));

const move = "Gửi công văn, đưa dự thảo lên Mục lấy ý kiến";
const publication = "banbientap@moj.gov.vn";

/** Into the pane from wherever the keyboard is in Outlook. */
async function intoPane(): Promise<void> {
  const inPane = () => clerk.page.evaluate(() => document.activeElement?.tagName === "IFRAME" && document.activeElement.closest("[role=complementary],aside") !== null);
  for (let presses = 0; !(await inPane()); presses++) {
    if (presses > 8) throw new Error("F6 does not come into the pane.");
    await keys.press("F6");
  }
}

/** `nth`: a reader hears whose mailbox a folder is in; here it is the first, her own, or the second, her unit's. */
async function openFolderByKeys(folder: RegExp, nth: 1 | 2): Promise<void> {
  for (let passed = 1; passed < nth; passed++) {
    await keys.goTo(folder);
    await keys.press("Tab");
  }
  await keys.use(folder);
}

async function openMailByKeys(subject: string): Promise<void> {
  await keys.goTo(/^option/);
  await keys.press("Home");
  await keys.goTo(subject, "ArrowDown", 200);
  await keys.press("Enter");
}

async function outOfPane(): Promise<void> {
  await keys.press("Control+F6");
}

async function readFiles(): Promise<void> {
  await clerk.pane().getByText(/^Đang đọc/).first().waitFor({ state: "detached" });
}

describe("a clerk who writes", () => {
  const subject = "Thông báo số 61/TB-PLHSHC kết luận giao ban";

  test("is warned of an address, takes it out, supplies the document and sends", async () => {
    await clerk.openAs("secretary");
    await keys.use(/^button "Thư mới"/);
    await keys.goTo(/combobox "Từ"/);
    await keys.type("Vụ Pháp");
    await keys.goTo(/textbox "Đến"/);
    for (const address of ["vanphongbo@moj.gov.vn", "chuyengia.vidu@gmail.com"]) {
      await keys.type(address);
      await keys.press("Escape", "Enter");
    }
    await keys.goTo(/textbox "Tiêu đề"/);
    await keys.type(subject);
    await keys.goTo(/textbox "Nội dung thư"/);
    await keys.type("Kính gửi Văn phòng Bộ.");
    const chooser = clerk.page.waitForEvent("filechooser");
    await keys.use(/^button "(Đính kèm|Đính tệp)/, "Shift+Tab");
    const notice = await fileOf("unitConclusion", "61_TB-PLHSHC.docx");
    await (await chooser).setFiles({ name: "61_TB-PLHSHC.docx", mimeType: notice.contentType, buffer: Buffer.from(notice.bytes) });
    await clerk.form().getByRole("button", { name: "Bỏ tệp 61_TB-PLHSHC.docx" }).waitFor();
    await keys.use(/^button "Văn bản điện tử"/, "Shift+Tab");
    await clerk.verdict().waitFor();
    await readFiles();

    await intoPane();
    await keys.use('button "Bỏ địa chỉ này"');
    await clerk.card("Địa chỉ không do Bộ Tư pháp cấp").waitFor({ state: "detached" });
    await keys.isSomewhere();
    await keys.use('button "Cung cấp cho Cục CNTT"');
    await clerk.verdictBecomes(/ổn/);
    await keys.isSomewhere();
    await outOfPane();
    await keys.use(/^button "Gửi"/, "Shift+Tab");
    expect(await clerk.sendEnds()).toEqual({ kind: "sent" });
    expect(edocHeaders(await clerk.mailArrived(publication, subject))["x-moj-edoc-entry"]).toBe("TB-01");
    expect(await keys.isSomewhere()).toContain("option");
  });

  test("posts a draft for opinions instead of attaching it, and takes that back", async () => {
    await clerk.openAs("secretary");
    await openFolderByKeys(/^button "Bản nháp/, 1);
    await openMailByKeys("Công văn số 4902/BTP-PLHSHC lấy ý kiến");
    await keys.use(/^button "Văn bản điện tử"/);
    await clerk.verdict().waitFor();
    await readFiles();
    // The offer comes a moment later and stands above what F6 would come to.
    await clerk.card("Dự thảo đính kèm thư xin ý kiến").getByRole("button", { name: move }).waitFor();
    await intoPane();
    await keys.use(`button "${move}"`);
    await clerk.card("Dự thảo đang chờ cùng công văn").waitFor();
    // The way back came a moment after its button's card had gone, and has the focus now.
    await keys.isSomewhere();
    expect(await keys.at()).toContain("Dự thảo đang chờ cùng công văn");
    await keys.use('button "Hoàn tác"');
    await clerk.card("Dự thảo đính kèm thư xin ý kiến").waitFor();
    await keys.isSomewhere();
  });
});

describe("a secretary who reads her unit's mail", () => {
  test("puts the number right and supplies the document", async () => {
    await clerk.openAs("secretary");
    await openFolderByKeys(/^button "Hộp thư đến/, 2);
    await openMailByKeys("Quyết định số 2199/QĐ-BTP");
    await keys.use(/^button "Văn bản điện tử"/);
    await clerk.verdict().waitFor();
    await readFiles();
    await intoPane();
    await keys.use('button "Sửa thông tin văn bản"');
    await keys.goTo(/textbox "Số, ký hiệu"/);
    await keys.press("Control+a");
    await keys.type("2198/QĐ-BTP");
    await keys.press("Control+Enter");
    await clerk.card("Thông tin văn bản").getByText("Đã lưu thông tin văn bản.").waitFor();
    expect(await keys.isSomewhere()).toContain("Sửa thông tin văn bản");
    await keys.use('button "Cung cấp cho Cục CNTT"', "Shift+Tab");
    await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Đã cung cấp", { exact: true }).waitFor();
    await keys.isSomewhere();
    expect((await clerk.allMailIn(publication, "inbox")).filter(({ subject }) => subject.includes("2198/QĐ-BTP"))).toHaveLength(1);
  });
});

describe("at the desk", () => {
  const regulation = "2230/QĐ-BTP";
  const reason = "Bản quét mờ, không đọc được; đề nghị quét lại.";

  async function atDesk(persona: Persona["id"], place = ""): Promise<{ readonly desk: Editor; readonly keys: HandsOnKeys }> {
    const desk = await Editor.atDesk(browser, outlook);
    desks.push(desk);
    await desk.page.clock.install({ time: "2026-11-26T09:00:00+07:00" });
    await desk.open(place);
    const hands = new HandsOnKeys(desk.page);
    await desk.page.getByRole("button", { name: "Đăng nhập", exact: true }).waitFor();
    await hands.use('button "Đăng nhập"');
    const { name } = personas.find(({ id }) => id === persona)!.person;
    await desk.page.getByRole("link", { name }).waitFor();
    await hands.use(`link "${name}`);
    await desk.page.getByRole("button", { name: `Hiển thị, ${name}` }).waitFor();
    return { desk, keys: hands };
  }

  test("an editor finds a document, notes where it is published, takes that back, and returns it with a reason", async () => {
    const { desk, keys: hands } = await atDesk("editor");
    await desk.row(regulation).waitFor();
    await hands.press("/");
    await hands.type("quy che hop thu");
    await desk.row("12/2026/TT-BTP").waitFor({ state: "detached" });
    await hands.goTo(/^listbox "Danh sách văn bản"/);
    await hands.press("Home", "Enter");
    await desk.page.getByRole("heading", { level: 2, name: regulation }).waitFor();
    await hands.press("p");
    await hands.goTo(/^textbox "Địa chỉ trang/);
    await hands.type("https://moj.gov.vn/van-ban/2230");
    await hands.use('button "Ghi đã đăng"');
    expect(await desk.told()).toContain("Đã đăng Cổng: xong");
    await hands.isSomewhere();
    await hands.use(/^button "Hoàn tác/);
    expect(await desk.told("Đã hoàn tác")).toContain("Đã hoàn tác");
    await desk.row(regulation).waitFor();
    await hands.isSomewhere();
    await hands.goTo(/^listbox "Danh sách văn bản"/);
    await hands.press("Home", "t");
    await hands.use(/^button "Lý do hay gặp"/, "Shift+Tab");
    await hands.use(`menuitem "${reason}"`, "ArrowDown");
    expect(await hands.goTo(/^textbox "Lý do, đơn vị cần làm gì/)).toContain(reason);
    await hands.use('button "Trả lại đơn vị"');
    expect(await desk.told()).toContain("Trả lại: xong");
    await hands.isSomewhere();
  });

  test("a secretary counts her unit's month, puts a figure right with a reason, and delivers it", async () => {
    const { desk, keys: hands } = await atDesk("secretary", "#bao-cao");
    await desk.page.getByRole("combobox", { name: "Phạm vi" }).waitFor();
    await hands.goTo(/^combobox "Phạm vi"/);
    await hands.type("Văn phòng Bộ");
    await hands.use('button "Lập báo cáo"');
    await desk.page.getByRole("heading", { name: "Gửi số liệu tháng 11/2026 của đơn vị" }).waitFor();
    await hands.isSomewhere();
    await hands.use('button "Sửa số"');
    await hands.goTo(/^textbox "Thư công vụ đã gửi/);
    await hands.press("Control+a");
    await hands.type("3");
    await hands.goTo(/^textbox "Vì sao sửa/);
    await hands.type("Hai báo cáo gửi từ điện thoại.");
    await hands.use('button "Gửi số liệu đã kiểm tra"');
    await desk.page.getByText(/^Lần 1/).first().waitFor();
    await hands.isSomewhere();
  });
});
