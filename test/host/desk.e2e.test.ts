import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { seriousFaults } from "../support/accessible";
import { Editor } from "../support/editor";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";

jest.setTimeout(90_000);

let outlook: LocalOutlook;
let browser: Browser;
let editor: Editor;
inOutlook((open) => void ({ outlook, browser } = open));
beforeAll(async () => {
  editor = await Editor.atDesk(browser, outlook);
});
afterAll(() => editor?.close());

const regulation = "2230/QĐ-BTP";
const circular = "12/2026/TT-BTP";

describe("the editor", () => {
  test("signs in by Microsoft's ordinary flow and sees what waits, oldest first", async () => {
    await editor.open();
    await editor.page.getByRole("heading", { name: "Đăng nhập để xem văn bản và số liệu" }).waitFor();
    expect(await seriousFaults(editor.page)).toEqual([]);
    await editor.signIn();
    await editor.row(regulation).waitFor();
    const shown = await editor.list().getByRole("option").allInnerTexts();
    expect(shown[0]).toContain("263/TB-CNTT");
    expect(shown[shown.length - 1]).toContain(circular);
    expect(await editor.page.getByRole("status").filter({ hasText: "văn bản" }).first().innerText()).toBe(`${shown.length} văn bản`);
  });

  test("stays signed in when the page is loaded again, and asks for no right on mail of their own", async () => {
    const asked: string[] = [];
    editor.page.on("request", (request) => request.url().includes("/graph.microsoft.com/") && asked.push(new URL(request.url()).pathname));
    await editor.page.reload();
    await editor.row(regulation).waitFor();
    expect(asked.filter((path) => /\/v1\.0\/me\b/.test(path))).toEqual([]);
  });

  test("finds a document by words without diacritics, and is told when nothing matches", async () => {
    await editor.page.keyboard.press("/");
    await editor.search().fill("quy che hop thu");
    await editor.row(circular).waitFor({ state: "detached" });
    expect(await editor.list().getByRole("option").count()).toBe(1);
    await editor.row(regulation).waitFor();
    await editor.search().fill("không có văn bản này");
    await editor.list().getByText("Không có văn bản nào khớp").waitFor();
    await editor.page.getByRole("button", { name: "Bỏ lọc" }).click();
    await editor.row(circular).waitFor();
  });

  test("narrows the list by unit and by what is overdue", async () => {
    await editor.page.getByRole("combobox", { name: "Đơn vị" }).selectOption("CNTT");
    await editor.row(circular).waitFor({ state: "detached" });
    expect(await editor.list().getByRole("option").count()).toBe(1);
    await editor.page.getByRole("button", { name: "Bỏ lọc" }).click();
    await editor.state("Đã trả lại").click();
    await editor.list().getByText("Không có văn bản nào bị trả lại.").waitFor();
    await editor.state("Chờ xử lý").click();
    await editor.row(circular).waitFor();
  });

  test("goes through the list by keys, chooses a range and opens a document", async () => {
    await editor.list().focus();
    await editor.page.keyboard.press("Home");
    expect(await editor.at()).toContain("263/TB-CNTT");
    await editor.page.keyboard.press("j");
    expect(await editor.at()).toContain("5120/TCTHADS-VP");
    await editor.page.keyboard.press("Space");
    await editor.page.keyboard.press("Shift+ArrowDown");
    await editor.page.getByText("Đã chọn 2 văn bản").waitFor();
    await editor.page.keyboard.press("Escape");
    await editor.page.getByText("Đã chọn 2 văn bản").waitFor({ state: "detached" });
    await editor.page.keyboard.press("End");
    await editor.page.keyboard.press("k");
    expect(await editor.at()).toContain(regulation);
    await editor.page.keyboard.press("Enter");
    await editor.page.getByRole("heading", { level: 2, name: regulation }).waitFor();
    await editor.page.keyboard.press("?");
    await editor.page.getByRole("dialog", { name: "Các phím" }).waitFor();
    await editor.page.keyboard.press("Escape");
    await editor.page.getByRole("dialog", { name: "Các phím" }).waitFor({ state: "detached" });
  });

  test("sees the record's data, the pages of the document, its words and the mail it came in", async () => {
    await editor.page.getByText("Trịnh Hải Đăng").waitFor();
    await editor.page.getByRole("img", { name: "Trang 1/2" }).waitFor();
    await editor.page.waitForFunction(() => (document.querySelector("canvas[aria-label='Trang 1/2']") as HTMLCanvasElement).width > 800);
    await editor.page.getByText("Không có chữ ký số.").waitFor();
    await editor.page.getByRole("button", { name: "Chữ trong tệp" }).click();
    await editor.page.locator("pre").filter({ hasText: "BỘ TƯ PHÁP" }).waitFor();
    const saved = editor.page.waitForEvent("download");
    await editor.page.getByRole("button", { name: "Tải tệp về" }).click();
    expect((await saved).suggestedFilename()).toBe("2230_QD-BTP.signed.pdf");
    await editor.page.getByRole("tab", { name: "Nội dung thư" }).click();
    await editor.page.getByText("Người gửi:").waitFor();
  });

  test.each(["light", "dark"] as const)("finds the desk accessible in %s colours, wide and at 320 px", async (colorScheme) => {
    await editor.page.emulateMedia({ colorScheme });
    expect(await seriousFaults(editor.page)).toEqual([]);
    await editor.page.setViewportSize({ width: 320, height: 640 });
    await editor.page.getByRole("button", { name: "Về danh sách" }).waitFor();
    expect(await editor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await seriousFaults(editor.page)).toEqual([]);
    await editor.page.setViewportSize({ width: 1280, height: 800 });
  });

  test("sees the page around what opens over it: the menu of their settings and the list of keys cover no more than themselves", async () => {
    const { page } = editor;
    const isCovered = (x: number, y: number): Promise<boolean> => page.evaluate(([left, top]) => document.elementFromPoint(left!, top!)?.closest("#root") === null, [x, y]);
    await page.getByRole("button", { name: /^Hiển thị, / }).click();
    await page.getByRole("menuitemradio").first().waitFor();
    expect(await isCovered(20, 600)).toBe(false);
    await page.keyboard.press("Escape");
    await page.getByRole("menuitemradio").first().waitFor({ state: "detached" });

    await editor.list().focus();
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Các phím" });
    await keys.waitFor();
    // The dimmed page is seen through what lies over it: nothing there has a colour of its own that hides it.
    const opaque = await keys.evaluate((dialog) => {
      const all: string[] = [];
      for (let one = dialog.parentElement; one !== null && one !== document.body; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (!/^rgba\(.*, (0|0\.\d+)\)$/.test(backgroundColor)) all.push(backgroundColor);
      }
      return all;
    });
    expect(opaque).toEqual([]);
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
  });

  test("is told which mailbox they have no right on", async () => {
    const secretary = await Editor.atDesk(browser, outlook);
    await secretary.open();
    await secretary.signIn("secretary");
    // They are here for a unit's figures, and begin there.
    await secretary.page.getByRole("heading", { name: /^Báo cáo cung cấp/ }).waitFor();
    await secretary.page.getByRole("tab", { name: "Hàng chờ" }).click();
    await secretary.page.getByRole("heading", { name: "Bạn chưa có quyền mở hộp thư tiếp nhận nào" }).waitFor();
    await secretary.close();
  });
});
