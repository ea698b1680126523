import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { Clerk } from "../support/clerk";
import { Editor } from "../support/editor";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";
import { mailroomOf, openFolder, openMail, type Mailroom } from "../support/mailroom";

jest.setTimeout(120_000);

let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
let mailroom: Mailroom;
inOutlook((open) => {
  ({ outlook, browser, clerk } = open);
  mailroom = mailroomOf(clerk, outlook);
});

const unitName = "Vụ Pháp luật hình sự - hành chính";
const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";
const supplyButton = "Cung cấp cho Cục CNTT";
const graph = /\/graph\.microsoft\.com\//;

/** Graph as it answers when something is not as it should be, for as long as `during` runs; what only asks is answered as ever. */
async function refusing(page: Page, status: number, code: string, during: () => Promise<void>, methods: readonly string[] = ["POST", "PATCH", "PUT"]): Promise<void> {
  await page.context().route(graph, (route) => (methods.includes(route.request().method()) ? route.fulfill({ status, json: { error: { code, message: code } } }) : route.continue()));
  try {
    await during();
  } finally {
    await page.context().unroute(graph);
  }
}

/** Everything the pane says in alarm. */
const alarms = async (): Promise<readonly string[]> => (await clerk.pane().getByRole("alert").allInnerTexts()).map((text) => text.trim()).filter((text) => text !== "");

async function readInUnitMailbox(subject: string): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, subject);
  await clerk.openPane();
  await clerk.card(supplyCard).waitFor();
  await clerk.pane().getByText(/^Đang đọc/).waitFor({ state: "detached" });
}

describe("a received mail", () => {
  test("each refusal of the mail server is said once, in words, with the way on; afterwards the same button supplies", async () => {
    await readInUnitMailbox("Báo cáo số 436/BC-BTP");
    for (const [status, code, says] of [
      [403, "ErrorAccessDenied", /^Bạn chưa có quyền trên hộp thư này .*Hãy đề nghị quản trị cấp quyền/],
      [507, "ErrorQuotaExceeded", /^Hộp thư đã đầy .*Hãy xóa bớt thư/],
      [404, "ErrorItemNotFound", /^Thư không còn ở chỗ cũ.*Hãy tìm rồi mở lại thư/],
      [500, "ErrorInternalServerError", /^Máy chủ thư từ chối \(mã 500, ErrorInternalServerError\)\. Hãy thử lại/],
    ] as const)
      await refusing(clerk.page, status, code, async () => {
        await clerk.pressInPane(supplyButton);
        await clerk.pane().getByRole("alert").filter({ hasText: says }).first().waitFor();
        expect((await alarms()).filter((text) => says.test(text.replace(/\s+/g, " ")))).toHaveLength(1);
        expect(await alarms()).toHaveLength(1);
        expect(await clerk.pane().getByRole("button", { name: supplyButton }).isEnabled()).toBe(true);
      });
    await clerk.pressInPane(supplyButton);
    await clerk.card(supplyCard).getByText(/^Đã (?:cung cấp|xếp vào hàng chờ)|^Đang gửi/).first().waitFor();
  });

  test("a slow server is waited for aloud", async () => {
    await readInUnitMailbox("Giấy mời số 156/GM-BTP");
    await mailroom.fault({ graphDelayMs: 1500 });
    await clerk.pressInPane(supplyButton);
    await clerk.pane().getByText(/Đang cung cấp…|Đang gửi cho Cục|Đã xếp vào hàng chờ/).first().waitFor();
    await mailroom.fault({});
    await clerk.card(supplyCard).getByText("Đã cung cấp", { exact: true }).first().waitFor();
  });

  test("data that Outlook does not take stay in the form as they were typed, and are kept at the next press", async () => {
    const words = "Bố trí lại phòng làm việc của các đơn vị";
    await readInUnitMailbox("Thông báo số 118/TB-VP");
    await clerk.pressInPane("Sửa thông tin văn bản");
    const subject = clerk.pane().getByRole("textbox", { name: /Trích yếu/ });
    await subject.fill(words);
    await clerk.switchOnFault({ failCall: "Ghi thuộc tính riêng", code: 9020 });
    await clerk.pressInPane("Lưu thông tin văn bản");
    await clerk.pane().getByRole("alert").filter({ hasText: /^Outlook không thực hiện được yêu cầu \(mã .* 9020\)\. Hãy thử lại/ }).waitFor();
    expect(await alarms()).toHaveLength(1);
    expect(await subject.inputValue()).toBe(words);
    await clerk.switchOnFault("none");
    await clerk.pressInPane("Lưu thông tin văn bản");
    await clerk.card("Thông tin văn bản").getByText(words).waitFor();
    expect(await alarms()).toEqual([]);
  });
});

describe("a mail being written", () => {
  test("what Outlook does not do is said beside the button, the mail stays as it was, and the next press does it", async () => {
    await clerk.openAs("staff");
    await clerk.openDraft("Trưa thứ Bảy ăn lẩu nhé");
    await clerk.openPane();
    const before = await clerk.recipients("to");
    await clerk.pane().getByRole("button", { name: "Bỏ địa chỉ này" }).waitFor();
    await clerk.switchOnFault({ failCall: "Ghi người nhận", code: 9020 });
    await clerk.pressInPane("Bỏ địa chỉ này");
    await clerk.pane().getByRole("alert").filter({ hasText: /^Outlook không thực hiện được yêu cầu .*Thư của bạn không bị thay đổi/ }).waitFor();
    expect(await alarms()).toHaveLength(1);
    expect(await clerk.recipients("to")).toEqual(before);
    await clerk.switchOnFault("none");
    await clerk.pressInPane("Bỏ địa chỉ này");
    await clerk.verdictBecomes("Chưa có người nhận");
    expect(await alarms()).toEqual([]);
  });

  test("a part of the draft that Outlook does not hand over is said, and read at the next try", async () => {
    await clerk.openAs("staff");
    await clerk.openDraft("Trưa thứ Bảy ăn lẩu nhé");
    await clerk.switchOnFault({ failCall: "Đọc nội dung", code: 9020 });
    await clerk.openPane();
    await clerk.pane().getByRole("alert").filter({ hasText: /^Outlook không thực hiện được yêu cầu \(mã body\.getAsync 9020\)/ }).waitFor();
    expect(await alarms()).toHaveLength(1);
    await clerk.verdictBecomes("Chưa xét được hết thư này");
    await clerk.switchOnFault("none");
    await clerk.pressInPane("Thử lại");
    await clerk.pane().getByRole("alert").waitFor({ state: "detached" });
    await clerk.verdictBecomes("Thư này ổn, có 1 điều nên biết");
  });
});

describe("the desk", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.atDesk(browser, outlook);
    await editor.open();
    await editor.signIn();
    await editor.row("2230/QĐ-BTP").waitFor();
  });
  afterAll(() => editor?.close());

  const alerts = async (): Promise<readonly string[]> => (await editor.page.getByRole("alert").allInnerTexts()).map((text) => text.trim()).filter((text) => text !== "");

  test.each([
    ["without rights", 403, "ErrorAccessDenied", /Bạn chưa có quyền trên hộp thư này/],
    ["when the server fails", 500, "ErrorInternalServerError", /Máy chủ thư từ chối \(mã 500/],
    ["when the sign-in has ended", 401, "InvalidAuthenticationToken", /Phiên đăng nhập đã hết|Chưa đăng nhập được/],
  ] as const)("%s the list says so once, keeps what it has, and is read at a press", async (_when, status, code, says) => {
    await refusing(editor.page, status, code, async () => {
      await editor.page.getByRole("button", { name: "Tải lại" }).click();
      await editor.page.getByRole("alert").filter({ hasText: says }).first().waitFor();
      expect(await alerts()).toHaveLength(1);
      await editor.row("2230/QĐ-BTP").waitFor();
    }, ["GET", "POST"]);
    await editor.page.getByRole("alert").getByRole("button").click();
    await editor.page.getByRole("alert").filter({ hasText: says }).waitFor({ state: "detached" });
    await editor.row("2230/QĐ-BTP").waitFor();
  });

  test("a reason that could not be kept goes out at the next press, typed once", async () => {
    const reason = "Tệp thiếu phụ lục số 2; đề nghị gửi lại bản đầy đủ.";
    await editor.row("2230/QĐ-BTP").click();
    await editor.page.keyboard.press("t");
    const field = editor.page.getByRole("textbox", { name: "Lý do, đơn vị cần làm gì" });
    await field.fill(reason);
    await refusing(editor.page, 507, "ErrorQuotaExceeded", async () => {
      await editor.page.getByRole("button", { name: "Trả lại đơn vị" }).click();
      expect(await editor.told()).toMatch(/chưa ghi được\. Hộp thư đã đầy nên chưa ghi hay gửi được\. Hãy xóa bớt thư/);
    });
    await editor.page.getByRole("button", { name: "Thử lại" }).click();
    expect(await editor.told(/xong/)).toContain("Trả lại: xong");
  });
});
