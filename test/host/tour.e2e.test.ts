import { expect, jest, test } from "@jest/globals";
import { faultsInPane } from "../support/accessible";
import type { Clerk } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(120_000);

let clerk: Clerk;
inOutlook((open) => void ({ clerk } = open));

const folder = process.env["EVANBAN_LOOK"];
const look = async (name: string): Promise<void> => {
  if (folder !== undefined) await clerk.page.screenshot({ path: `${folder}/tour-${name}.png` });
};
const focused = (): Promise<string> => frame().evaluate(() => document.activeElement?.textContent ?? "");
const frame = () => clerk.page.frames().find((one) => new URL(one.url()).pathname === "/taskpane.html")!;
const key = (name: string): Promise<void> => clerk.page.keyboard.press(name);

/** To the button of that name, as somebody comes there who has no mouse. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 12 && (await focused()) !== name; presses++) await key("Tab");
  expect(await focused()).toBe(name);
}

test("a new person goes through the tour by keyboard at 320 pixels, light and dark, and no mail is touched", async () => {
  await clerk.openAs("staff");
  const drafts = await clerk.allMailIn("an.nm@moj.gov.vn", "drafts");
  await clerk.openDraft("Trưa thứ Bảy ăn lẩu nhé");
  await clerk.openPane();
  await (await frame().frameElement()).evaluate((element) => Object.assign((element as HTMLElement).style, { width: "320px", minWidth: "320px", flex: "none" }));
  await clerk.pane().getByText(/^Bạn mới dùng ngăn này\?/).waitFor();
  await look("offer");
  await clerk.pane().getByRole("button", { name: "Xem thử hai phút" }).focus();
  await key("Enter");
  const seen: string[] = [];
  for (let step = 1; step <= 6; step++) {
    await clerk.pane().getByText(`Bước ${step}/6`).waitFor();
    seen.push(await focused());
    await look(`light-${step}`);
    expect(await faultsInPane(clerk.page)).toEqual([]);
    expect(await frame().evaluate(() => document.documentElement.scrollWidth <= 320)).toBe(true);
    if (step === 3) {
      await tabTo("Bỏ địa chỉ này");
      await key("Enter");
      await clerk.pane().getByText("Đã bỏ địa chỉ. Thẻ mất đi khi việc đã xong.").waitFor();
      await look("removed");
    }
    if (step === 4) {
      await key("Escape");
      expect(await focused()).toBe("Xem thử tiếp, bước 4/6");
      await key("Enter");
      await clerk.pane().getByText("Bước 4/6").waitFor();
    }
    if (step < 6) {
      await tabTo("Bước sau");
      await key("Enter");
    }
  }
  expect(seen).toEqual(["Ngăn này làm gì", "Nhìn dòng đầu là biết", "Mỗi việc có sẵn nút xử lý", "Cung cấp bằng một lần bấm", "Khi bấm Gửi", "Khi cần giúp"]);
  await tabTo("Xong");
  await key("Enter");
  expect(await focused()).toBe("Xem thử hai phút");
  expect(await clerk.allMailIn("an.nm@moj.gov.vn", "drafts")).toEqual(drafts);

  await clerk.press("Cài đặt");
  await clerk.page.getByRole("menuitemradio", { name: "Tối", exact: true }).click();
  await key("Escape");
  await clerk.pane().getByRole("button", { name: "Xem thử hai phút" }).click();
  for (let step = 1; step <= 6; step++) {
    await clerk.pane().getByText(`Bước ${step}/6`).waitFor();
    await look(`dark-${step}`);
    expect(await faultsInPane(clerk.page)).toEqual([]);
    if (step < 6) await clerk.pressInPane("Bước sau");
  }
});
