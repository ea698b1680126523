import { expect, jest, test } from "@jest/globals";
import { type Clerk } from "../support/clerk";
import { openFolder, openMail } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(150_000);

let clerk: Clerk;
inOutlook((open) => void ({ clerk } = open));

const scan = "Bản quét Thông báo kết luận";
const card = "Bản quét trong thư";
const always = "Tự nhận dạng chữ trong bản quét";

async function openScan(): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, "Vụ Pháp luật hình sự - hành chính", "inbox");
  await openMail(clerk, scan);
  await clerk.openPane();
}

test("the letters of a scan are recognised on this machine: its number, date and signer stand in the pane, and nothing was asked of another host", async () => {
  const asked: string[] = [];
  clerk.page.context().on("request", (request) => asked.push(request.url()));
  await openScan();
  await clerk.card(card).getByText(/nhận dạng từ bản quét/).waitFor({ timeout: 90_000 });
  const data = clerk.card("Thông tin văn bản");
  for (const part of ["259/TB-BTP", "12/11/2026"]) await data.getByText(part, { exact: true }).waitFor();
  expect(asked.some((url) => url.includes("/ocr/"))).toBe(true);
  expect(asked.filter((url) => !/^(https:\/\/localhost:|data:|blob:)/.test(url))).toEqual([]);
});

test("a person who switched it off is asked first, also tomorrow", async () => {
  await openScan();
  await clerk.card(card).getByRole("checkbox", { name: always }).uncheck();
  await openScan();
  const recognise = clerk.card(card).getByRole("button", { name: "Nhận dạng chữ" });
  await recognise.waitFor();
  await recognise.click();
  await clerk.card("Thông tin văn bản").getByText("259/TB-BTP", { exact: true }).waitFor({ timeout: 90_000 });
  expect(await clerk.card(card).getByRole("checkbox", { name: always }).isChecked()).toBe(false);
});
