import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { Editor } from "../support/editor";
import type { Clerk } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail } from "../support/mailroom";

jest.setTimeout(120_000);

let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
let editor: Editor;
let colleague: Editor;
inOutlook((open) => void ({ outlook, browser, clerk } = open));
beforeAll(async () => {
  [editor, colleague] = await Promise.all([Editor.atDesk(browser, outlook), Editor.atDesk(browser, outlook)]);
  for (const one of [editor, colleague]) {
    await one.open();
    await one.signIn();
    await one.row(regulation).waitFor();
  }
});
afterAll(async () => {
  await editor?.close();
  await colleague?.close();
});

const regulation = "2230/QĐ-BTP";
const circular = "12/2026/TT-BTP";
const answerSubject = "Thông tư số 12/2026/TT-BTP quy định chế độ báo cáo thống kê";
const reason = "Tệp thiếu phụ lục; đề nghị gửi lại bản đầy đủ.";
const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";

describe("what is done at the desk", () => {
  test("an act is done at once, and taken back before any mail has left", async () => {
    await editor.row(regulation).click();
    await editor.page.keyboard.press("p");
    await editor.page.getByRole("textbox", { name: "Địa chỉ trang" }).fill("https://moj.gov.vn/van-ban/2230");
    await editor.page.getByRole("button", { name: "Ghi đã đăng" }).click();
    expect(await editor.told()).toContain("Đã đăng Cổng: xong");
    await editor.page.keyboard.press("u");
    expect(await editor.told("Đã hoàn tác")).toContain("Đã hoàn tác");
    await editor.row(regulation).waitFor();
  });

  test("of two editors one does it; the other is told who was first, and the unit hears of it once", async () => {
    for (const one of [editor, colleague]) {
      await one.row(circular).click();
      await one.page.keyboard.press("t");
      await one.page.getByRole("textbox", { name: "Lý do, đơn vị cần làm gì" }).fill(reason);
    }
    await Promise.all([editor, colleague].map((one) => one.page.getByRole("button", { name: "Trả lại đơn vị" }).click()));
    const told = await Promise.all([editor, colleague].map((one) => one.told()));
    expect(told.map((text) => text.includes("xong")).sort()).toEqual([false, true]);
    expect(told.some((text) => /(huy\.lq@moj\.gov\.vn|người khác) vừa xử lý/.test(text))).toBe(true);
    // The answer is held for ten seconds, then sent, and the mail put where it belongs.
    const first = told[0]!.includes("xong") ? editor : colleague;
    await first.state("Đã trả lại").click();
    await first.row(circular).waitFor({ timeout: 40_000 });
    const answers = (await clerk.allMailIn(unit, "inbox")).filter(({ subject }) => subject.startsWith(answerSubject));
    expect(answers.map(({ from }) => from?.address)).toEqual(["banbientap@moj.gov.vn"]);
  });

  test("the unit's pane says what is asked of it", async () => {
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "inbox");
    await openMail(clerk, answerSubject);
    await clerk.openPane();
    const card = clerk.pane().getByRole("region", { name: "Trả lời của Ban biên tập" });
    await card.getByText(reason).waitFor();
    expect(await card.innerText()).toContain("Văn bản bị trả lại");
  });
});
