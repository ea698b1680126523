import { expect, jest, test } from "@jest/globals";
import { faultsInPane } from "../support/accessible";
import type { Clerk } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail } from "../support/mailroom";
import { putNotice } from "../support/notice-mail";

jest.setTimeout(120_000);

const own = "ha.tt@moj.gov.vn";
const ownName = "Trần Thu Hà";
/** Words of a mail that nobody who helps may find in what they are sent. */
const canary = "khuyến nghị chim hoàng yến";

let outlook: LocalOutlook;
let clerk: Clerk;
inOutlook((open) => void ({ outlook, clerk } = open));

const page = () => clerk.pane().getByRole("region", { name: "Tình trạng phần bổ trợ" });
const folder = process.env["EVANBAN_LOOK"];
async function look(name: string): Promise<void> {
  if (folder === undefined) return;
  await page().scrollIntoViewIfNeeded();
  await clerk.page.screenshot({ path: `${folder}/health-${name}.png` });
}
async function choose(theme: string): Promise<void> {
  await clerk.press("Cài đặt");
  await clerk.page.getByRole("menuitemradio", { name: theme, exact: true }).click();
  await clerk.page.keyboard.press("Escape");
  await clerk.page.getByRole("menu").waitFor({ state: "detached" });
}
const openPage = async (): Promise<void> => {
  await clerk.pane().getByRole("button", { name: "Tình trạng phần bổ trợ, nhờ hỗ trợ" }).click();
  await page().getByText("Phiên bản", { exact: true }).waitFor();
};

test("the page tells how things are, and a mail with it goes to the ministry's help with nothing of any mail", async () => {
  const name = await putNotice(clerk, outlook, "secretary", own, "inbox", { from: "nam.hv@moj.gov.vn", number: 811, about: canary });
  await clerk.openAs("secretary");
  await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Người dùng hủy" });
  await openFolder(clerk, ownName, "inbox");
  await openMail(clerk, name);
  await clerk.openPane();
  await clerk.pressInPane("Cung cấp cho Cục CNTT");
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByRole("alert").getByText(/Chưa đăng nhập được/).waitFor();

  await openPage();
  await page().getByText(/^Mailbox 1\.15, NestedAppAuth 1\.1/).waitFor();
  await page().getByText(/Chưa đăng nhập được · /).first().waitFor();
  for (const theme of ["Tối", "Sáng"]) {
    await choose(theme);
    await look(theme === "Tối" ? "dark" : "light");
    expect(await faultsInPane(clerk.page)).toEqual([]);
  }
  await page().getByRole("button", { name: "Sao chép" }).click();
  await page().getByText(/Đã sao chép|Nội dung đã được chọn sẵn/).waitFor();

  await page().getByRole("button", { name: "Nhờ hỗ trợ" }).click();
  await clerk.form().waitFor();
  expect(await clerk.recipients("to")).toEqual(["cntt@moj.gov.vn"]);
  const body = await clerk.page.getByRole("textbox", { name: "Nội dung thư" }).innerText();
  expect(body).toMatch(/Phiên bản: 0\.1\.0/);
  for (const word of [canary, "811/TB", own, "nam.hv", ownName]) expect(body).not.toContain(word);
  if (folder !== undefined) await clerk.page.screenshot({ path: `${folder}/health-mail.png` });
});

test("it is read at 320 pixels, and the troubles of before are still known to a pane that is loaded again", async () => {
  await clerk.openAs("secretary");
  await openFolder(clerk, ownName, "inbox");
  await openMail(clerk, "811/TB");
  await clerk.openPane();
  await openPage();
  await page().getByText(/Chưa đăng nhập được · /).first().waitFor();
  const frame = clerk.page.frames().find((one) => new URL(one.url()).pathname === "/taskpane.html")!;
  await (await frame.frameElement()).evaluate((element) => Object.assign((element as HTMLElement).style, { width: "320px", minWidth: "320px", flex: "none" }));
  await look("320");
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= 320)).toBe(true);
});
