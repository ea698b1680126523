import { afterAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { Persona } from "../../host/mailboxes/people";
import { seriousFaults } from "../support/accessible";
import { Editor } from "../support/editor";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";

jest.setTimeout(90_000);

let outlook: LocalOutlook;
let browser: Browser;
inOutlook((open) => void ({ outlook, browser } = open));
const opened: Editor[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close())));

const office = "Văn phòng Bộ";

/** The report of a unit, of the newest month. */
async function reportOf(persona: Persona["id"], unit: string): Promise<Editor> {
  const one = await Editor.atDesk(browser, outlook);
  opened.push(one);
  await one.page.clock.install({ time: "2026-11-26T09:00:00+07:00" });
  await one.open();
  await one.signIn(persona);
  if (persona === "editor") await one.page.getByRole("tab", { name: "Báo cáo tháng" }).click();
  await one.page.getByRole("combobox", { name: "Phạm vi" }).selectOption({ label: unit });
  await one.page.getByRole("button", { name: "Lập báo cáo" }).click();
  await one.page.getByRole("heading", { name: "Gửi số liệu tháng 11/2026 của đơn vị" }).waitFor();
  return one;
}

describe("a unit's secretary, who can open no publication mailbox", () => {
  test("puts a figure right with a reason and delivers; the ministry's report takes the unit's word, and shows what it was", async () => {
    const { page } = await reportOf("secretary", office);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Sửa số" }).click();
    await page.getByRole("textbox", { name: "Thư công vụ đã gửi" }).fill("3");
    await page.getByRole("textbox", { name: "Báo cáo định kỳ gửi điện tử" }).fill("2");
    await page.getByRole("textbox", { name: "Vì sao sửa" }).fill("Hai báo cáo gửi từ điện thoại.");
    await page.getByRole("button", { name: "Gửi số liệu đã kiểm tra" }).click();
    await page.getByText(/^Lần 1/).first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);

    const editor = await reportOf("editor", office);
    const row = editor.page.getByRole("region", { name: "Bảng theo đơn vị, cuộn ngang để xem hết" }).getByRole("row").filter({ has: editor.page.getByRole("rowheader", { name: office, exact: true }) });
    const cells = await row.getByRole("cell").allInnerTexts();
    expect(cells).toContain("2");
    expect(cells.join(" ")).toContain("Đơn vị xác nhận");
  });
});
