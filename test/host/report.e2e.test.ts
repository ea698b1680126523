import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Download, Locator } from "playwright-core";
import { openBudget } from "../../src/documents/budget";
import { readDocument } from "../../src/documents/read-document";
import { readXlsxCells } from "../../src/documents/xlsx-cells";
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
  editor = await atReport();
});
afterAll(() => editor?.close());

/** What is overdue, and which months there are to choose, hangs on the day. */
async function atReport(): Promise<Editor> {
  const one = await Editor.atDesk(browser, outlook);
  await one.page.clock.install({ time: "2026-11-26T09:00:00+07:00" });
  return one;
}

/**
 * The sample mails of November in banbientap@: 263/TB-CNTT (2/11), 5120/TCTHADS-VP (5/11), 2230/QĐ-BTP (10/11) and 12/2026/TT-BTP (16/11), each
 * of another unit and supplied on its day of issue, all still in the inbox and so overdue; a press release and a draft bear nothing of ours.
 */
const supplied = { "Văn phòng Bộ": 1, "Cục Công nghệ thông tin": 1, "Vụ Tổ chức cán bộ": 0, "Cục Pháp luật hình sự - hành chính và Quản lý xử lý vi phạm hành chính": 1, "Vụ Hợp tác quốc tế": 0, "Cục Quản lý Thi hành án dân sự": 1, "Thi hành án dân sự thành phố Hà Nội": 0, "Thi hành án dân sự thành phố Đà Nẵng": 0 };
/** Supplied, settled, waiting, overdue, returned, median, on the same day. */
const total = ["4", "0", "4", "4", "0", "0", "100%"];
/** Its own mailbox the editor may open: in November one document that was to be supplied, and was; two mails without a note of the check. */
const ofCntt = { sent: "1", sentSupplied: "1", share: "100%", unchecked: "2" };

const button = (name: string | RegExp): Locator => editor.page.getByRole("button", { name });
const table = (): Locator => editor.page.getByRole("region", { name: "Bảng theo đơn vị, cuộn ngang để xem hết" });
/** The figures of a row of the table of units, without its name. */
const figuresOf = (unit: string, at = editor): Promise<string[]> => at.page.getByRole("region", { name: "Bảng theo đơn vị, cuộn ngang để xem hết" }).getByRole("row").filter({ has: at.page.getByRole("rowheader", { name: unit, exact: true }) }).getByRole("cell").allInnerTexts();
const isWhole = (): Promise<void> => button("Bảng tính (XLSX)").waitFor();

async function build(scope: string): Promise<void> {
  await editor.page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-11");
  await editor.page.getByRole("combobox", { name: "Phạm vi" }).selectOption(scope);
  await button(/^(Lập báo cáo|Đọc thư mới và lập lại)$/).click();
  await isWhole();
}

async function saved(press: Locator): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const coming: Promise<Download> = editor.page.waitForEvent("download");
  await press.click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

describe("the monthly report", () => {
  test("is where its link leads once the editor has signed in, and says what it never reads", async () => {
    await editor.open("#bao-cao");
    await editor.signIn();
    await editor.page.getByRole("heading", { level: 1, name: "Báo cáo cung cấp văn bản điện tử tháng 11/2026" }).waitFor();
    await editor.page.getByText("Chỉ thư công vụ được đếm.").waitFor();
    expect(await editor.page.getByRole("tab", { name: "Báo cáo tháng" }).getAttribute("aria-selected")).toBe("true");
  });

  test("shows figures as they come, stops at a press, and goes on", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((go) => (release = go));
    await editor.page.route(/cntt.*sentitems.*messages/, async (route) => {
      await held;
      await route.continue();
    });
    await editor.page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-11");
    await button("Lập báo cáo").click();
    await editor.page.getByText("Đang đọc hộp thư của đơn vị").waitFor();
    expect((await figuresOf("Tổng cộng"))[0]).toBe("4");
    await button("Dừng").click();
    await editor.page.getByText("Đã dừng. Phần đã đọc được giữ lại.").waitFor();
    expect(await button("Bảng tính (XLSX)").count()).toBe(0);
    release();
    const read: string[] = [];
    const note = (request: { url(): string }) => /mailFolders\/.*messages\?.*internetMessageHeaders/.test(decodeURIComponent(request.url())) && read.push(request.url());
    editor.page.on("request", note);
    await button("Đọc tiếp").click();
    await isWhole();
    editor.page.off("request", note);
    await editor.page.unroute(/cntt.*sentitems.*messages/);
    expect(read).toEqual([]);
  });

  test("has the figures that the mails of the mailbox say", async () => {
    expect((await figuresOf("Tổng cộng")).slice(0, total.length)).toEqual(total);
    for (const [unit, count] of Object.entries(supplied)) expect([unit, (await figuresOf(unit))[0]]).toEqual([unit, String(count)]);
    const cntt = await figuresOf("Cục Công nghệ thông tin");
    expect(cntt.slice(11, 14)).toEqual([ofCntt.sent, ofCntt.sentSupplied, ofCntt.share]);
    expect(cntt[20]).toBe(ofCntt.unchecked);
    expect(cntt[21]).toContain("Đếm trong hộp thư");
    expect((await figuresOf("Văn phòng Bộ"))[11]).toBe("chưa có số liệu");
    const doubtful = editor.page.getByRole("region", { name: "Thư cần xem" }).first();
    expect(await doubtful.getByText("Không có thông tin văn bản").count()).toBe(2);
    expect(await editor.page.getByText("tháng 10/2026: không có").first().isVisible()).toBe(true);
  });

  test("of one unit has that unit alone", async () => {
    await build("Cục Công nghệ thông tin");
    expect(await table().getByRole("rowheader").allInnerTexts()).toEqual(["Cục Công nghệ thông tin", "Tổng cộng"]);
    expect((await figuresOf("Tổng cộng"))[0]).toBe("1");
    await build("Toàn Bộ");
  });

  test("keeps a note of the Ministry Office, corrects it, and has both in the mailbox", async () => {
    await button("Thêm ghi chú: Vụ Tổ chức cán bộ").click();
    await editor.page.getByRole("textbox", { name: "Ghi chú về Vụ Tổ chức cán bộ" }).fill("Đơn vị đang đối chiếu.");
    await button("Lưu").click();
    await editor.page.getByText("Đã lưu ghi chú.").waitFor();
    await button("Sửa ghi chú: Vụ Tổ chức cán bộ").click();
    await editor.page.getByRole("textbox", { name: "Ghi chú về Vụ Tổ chức cán bộ" }).fill("<img src=x onerror=alert(1)> Đã đối chiếu,\nkhông có văn bản.");
    await button("Lưu").click();
    await editor.page.getByText("Đã lưu ghi chú.").waitFor();
    await editor.page.reload();
    await build("Toàn Bộ");
    await editor.page.getByText("Đã đối chiếu,").waitFor();
    expect(await editor.page.getByText("Đã đối chiếu,").innerText()).toBe("<img src=x onerror=alert(1)> Đã đối chiếu,\nkhông có văn bản.");
    expect(await editor.page.getByText("Đơn vị đang đối chiếu.").count()).toBe(0);
  });

  test("goes into a spreadsheet with the same figures, and the note", async () => {
    const { name, bytes } = await saved(button("Bảng tính (XLSX)"));
    expect(name).toBe("Bao cao van ban dien tu 2026-11.xlsx");
    const sheets = await readXlsxCells(bytes, openBudget());
    const summary = sheets.find((sheet) => sheet.name === "Tổng hợp")!;
    // A spreadsheet writes a day or a share with its decimal, be it nought.
    const rowOf = (unit: string) => summary.cells.filter(({ row }) => row === summary.cells.find(({ column, text }) => column === 2 && text === unit)?.row).filter(({ column }) => column > 2).map(({ text }) => text.replace(/,0(?=%?$)/, ""));
    expect(rowOf("Tổng cộng").slice(0, total.length)).toEqual(total);
    for (const unit of Object.keys(supplied)) expect([unit, rowOf(unit).slice(0, 21)]).toEqual([unit, (await figuresOf(unit)).slice(0, 21)]);
    expect(sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).filter((text) => text.includes("Đã đối chiếu"))).toHaveLength(1);
  });

  test("goes into a CSV and a Word report of the Ministry Office", async () => {
    const csv = await saved(button("CSV"));
    expect(csv.name).toBe("Bao cao van ban dien tu 2026-11.csv");
    expect(new TextDecoder().decode(csv.bytes)).toContain("Tổng cộng,,4,");
    await button("Báo cáo Word").click();
    await editor.page.getByRole("textbox", { name: "Họ tên người ký" }).fill("Trần Thị Thu Hà");
    const word = await saved(button("Tạo báo cáo Word"));
    expect(word.name).toBe("Bao cao van ban dien tu 2026-11.docx");
    const { facts, lines } = await readDocument(word.bytes, word.name);
    expect(facts).toMatchObject({ type: "BC", issuer: "Văn phòng", signer: "Trần Thị Thu Hà" });
    expect(lines.join("\n")).toContain("đã cung cấp 04 văn bản");
    expect(lines.join("\n")).toContain("Đã đối chiếu");
  });

  test("is printed without what is only for the screen", async () => {
    await editor.page.emulateMedia({ media: "print" });
    expect(await editor.page.getByRole("tab", { name: "Báo cáo tháng" }).isVisible()).toBe(false);
    expect(await button("CSV").isVisible()).toBe(false);
    expect(await table().isVisible()).toBe(true);
    const { height, seen } = await editor.page.evaluate(() => ({ height: document.querySelector("article")!.getBoundingClientRect().height, seen: document.documentElement.scrollHeight }));
    expect(seen).toBeGreaterThanOrEqual(height);
    await editor.page.emulateMedia({ media: "screen" });
  });

  test.each(["light", "dark"] as const)("is accessible in %s colours, wide and at 320 px", async (colorScheme) => {
    await editor.page.emulateMedia({ colorScheme });
    expect(await seriousFaults(editor.page)).toEqual([]);
    await editor.page.setViewportSize({ width: 320, height: 640 });
    expect(await editor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await seriousFaults(editor.page)).toEqual([]);
    await editor.page.setViewportSize({ width: 1280, height: 800 });
  });

  test("stays as it was while the editor looks at the queue, and the browser's way back leads to it", async () => {
    await editor.page.getByRole("tab", { name: "Hàng chờ" }).click();
    await editor.row("2230/QĐ-BTP").waitFor();
    await editor.page.goBack();
    await isWhole();
    expect((await figuresOf("Tổng cộng"))[0]).toBe("4");
  });

  test("offers a secretary their own units, and says what they cannot see", async () => {
    const secretary = await atReport();
    await secretary.open("#bao-cao");
    await secretary.signIn("secretary");
    const scope = secretary.page.getByRole("combobox", { name: "Phạm vi" });
    await scope.waitFor();
    expect(await scope.locator("option").allInnerTexts()).toEqual(["Văn phòng Bộ", "Cục Pháp luật hình sự - hành chính và Quản lý xử lý vi phạm hành chính", "Vụ Hợp tác quốc tế"]);
    await scope.selectOption("Văn phòng Bộ");
    await secretary.page.getByRole("button", { name: "Lập báo cáo" }).click();
    await secretary.page.getByText("Số liệu chưa đủ: không đọc được hộp thư banbientap@moj.gov.vn.").waitFor();
    // Her own mailbox says one document was to be supplied; of what was supplied nothing is said, not even nought.
    expect((await figuresOf("Văn phòng Bộ", secretary))[0]).toBe("1");
    await secretary.page.getByText("Dưới đây chỉ có số liệu đếm trong hộp thư chung của đơn vị.").waitFor();
    expect(await secretary.page.getByText("Đã cung cấp", { exact: true }).count()).toBe(0);
    expect(await secretary.page.getByRole("button", { name: "CSV" }).count()).toBe(0);
    await secretary.close();
  });
});
