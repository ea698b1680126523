import { expect, jest, test } from "@jest/globals";
import { fileOf } from "../../host/samples/make/documents/index";
import { faultsInPane } from "../support/accessible";
import { type Clerk } from "../support/clerk";
import { openFolder, openMail } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(60_000);

let clerk: Clerk;
inOutlook((open) => void ({ clerk } = open));

/* One story, told in order: each test takes up where the last one left the person's settings. */
const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const filed = "Thông báo số 61/TB-PLHSHC kết luận của Vụ trưởng tại cuộc họp giao ban Vụ tháng 11";
const entry = () => clerk.card("Văn bản trong thư");

/** The page around it has a test of its own. */

/** Another notice of the same kind: number, month and wording of the file differ. */
async function writeNext(number: number, month: number): Promise<void> {
  await clerk.openAs("secretary");
  const name = `${number}_TB-PLHSHC.docx`;
  await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject: `Thông báo số ${number}/TB-PLHSHC kết luận của Vụ trưởng tại cuộc họp giao ban Vụ tháng ${month}`, files: [{ name, ...(await fileOf("unitConclusion", name)) }] });
  await clerk.openPane();
  await clerk.pane().getByText(/^Đang đọc/).waitFor({ state: "detached" });
}

async function readFiled(): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "sentitems");
  await openMail(clerk, filed);
  await clerk.openPane();
  await entry().waitFor();
  await clerk.pane().getByText(/^Đang đọc/).waitFor({ state: "detached" });
}

test("“Vì sao?” marks the words in their place and adds up the points", async () => {
  await readFiled();
  await entry().getByText("TB-01", { exact: true }).first().waitFor();
  await entry().getByRole("button", { name: "Vì sao?" }).click();
  await entry().getByRole("region", { name: "Căn cứ đọc được" }).locator("mark").filter({ hasText: "61/TB-PLHSHC" }).first().waitFor();
  await entry().getByRole("region", { name: "Cách xét" }).getByText("Thông báo là tên loại hợp với mục này").first().waitFor();
  expect(await faultsInPane(clerk.page)).toEqual([]);
});

test("a correction made while reading is said to be remembered", async () => {
  await readFiled();
  await clerk.pressInPane("Sửa thông tin văn bản");
  await clerk.pane().getByRole("combobox", { name: /^Mục/ }).fill("pd1");
  await clerk.pane().getByRole("combobox", { name: /^Mục/ }).press("Enter");
  await clerk.pane().getByRole("checkbox", { name: "Hệ thống quản lý văn bản và điều hành" }).check();
  await clerk.pressInPane("Lưu thông tin văn bản");
  await entry().getByText("Đã nhớ: thư như thế này là PD-01.").waitFor();
  await entry().getByText(/Bạn đã chọn; phần bổ trợ nhận ra TB-01/).waitFor();
});

test("the next mail like it is shown under that entry, says why, and the send event decides alike", async () => {
  await writeNext(75, 12);
  await entry().getByText(/^Theo lần sửa của bạn ngày \d\d\/\d\d\/\d{4} cho thư “Thông báo số 61\/TB-PLHSHC/).waitFor();
  await entry().getByText("PD-01", { exact: true }).first().waitFor();
  await clerk.verdictBecomes("Thư này ổn");
  expect(await clerk.send()).toEqual({ kind: "sent" });
});

test("forgotten beside the mail, it is judged by itself again, and the send event asks", async () => {
  await writeNext(76, 1);
  await entry().getByText(/^Theo lần sửa của bạn/).waitFor();
  await entry().getByRole("button", { name: "Quên", exact: true }).click();
  await entry().getByText("Đã quên. Các thư sau được xét theo nội dung như cũ.").waitFor();
  await entry().getByText("TB-01", { exact: true }).first().waitFor();
  await clerk.verdictBecomes("Có 1 việc cần xem");
  const sent = await clerk.send();
  expect(sent.kind).toBe("asked");
  await clerk.answer("Không gửi");
});

test("taken back, it stands in the list with its switch; switched off it stays off, and forgets all when told so", async () => {
  await entry().getByRole("button", { name: "Nhớ lại" }).click();
  await entry().getByText(/^Theo lần sửa của bạn/).waitFor();
  await clerk.pressInPane("Những điều đã nhớ");
  const list = () => clerk.pane().getByRole("region", { name: /^(Đã nhớ 1|Chưa nhớ)/ });
  await list().getByText(`“${filed}”`).waitFor();
  expect(await faultsInPane(clerk.page)).toEqual([]);
  await list().getByRole("checkbox", { name: "Nhớ các lần tôi sửa mục" }).uncheck();
  await entry().getByText(/^Theo lần sửa của bạn/).waitFor({ state: "detached" });

  await writeNext(77, 2);
  await entry().getByText("TB-01", { exact: true }).first().waitFor();
  expect(await entry().getByText(/^Theo lần sửa của bạn/).count()).toBe(0);
  await clerk.pressInPane("Những điều đã nhớ");
  expect(await list().getByRole("checkbox").isChecked()).toBe(false);
  await list().getByRole("button", { name: "Quên tất cả" }).click();
  await list().getByRole("group").getByRole("button", { name: "Quên tất cả" }).click();
  await clerk.pane().getByRole("heading", { name: /^Chưa nhớ lần sửa nào/ }).waitFor();
});
