import { describe, expect, jest, test } from "@jest/globals";
import { type Clerk } from "../support/clerk";
import { openFolder, openMail } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(60_000);

let clerk: Clerk;
inOutlook(async (open) => {
  ({ clerk } = open);
  // The sample mail is of November 2026: "còn 3 ngày" must not depend on the day the test runs.
  await clerk.page.clock.setFixedTime(new Date("2026-11-13T09:00:00+07:00"));
});

const unitName = "Vụ Pháp luật hình sự - hành chính";
const asks = "Thư đề nghị";

async function readAs(persona: "secretary" | "staff", mailbox: string, subject: string): Promise<void> {
  await clerk.openAs(persona);
  await openFolder(clerk, mailbox, "inbox");
  await openMail(clerk, subject);
  await clerk.openPane();
}

describe("a mail that is read", () => {
  test("from a unit's mailbox, asking nothing, has one calm line and no warning", async () => {
    await readAs("secretary", unitName, "Quyết định số 2199/QĐ-BTP");
    await clerk.verdictBecomes("Có giá trị thông tin trong nội bộ Bộ");
    await clerk.pane().getByText("Gửi từ hộp thư chung của đơn vị (Văn phòng Bộ).").waitFor();
    await clerk.pane().getByText(/^Đang đọc/).waitFor({ state: "detached" });
    expect(await clerk.card("Nên làm gì").count()).toBe(0);
    expect(await clerk.card(asks).count()).toBe(0);
  });

  test("from a colleague about lunch has one line more, that it carries no document, and no card for it", async () => {
    await readAs("staff", "Nguyễn Minh An", "Trưa nay");
    await clerk.verdictBecomes("Từ hộp thư do Bộ Tư pháp cấp");
    await clerk.pane().getByText("Thư này không mang văn bản thuộc Danh mục; không phải cung cấp.").waitFor();
    expect(await clerk.pane().getByRole("region").count()).toBe(1);
  });

  test("that sets a date says what, by when, its weekday and the days left, and shows the sentence to whom asks for it", async () => {
    await readAs("secretary", unitName, "Công văn số 4821/BTP-HTQT");
    await clerk.card(asks).getByText("Gửi ý kiến trước thứ Sáu 20/11/2026").waitFor();
    await clerk.card(asks).getByText("còn 7 ngày", { exact: true }).waitFor();
    await clerk.card(asks).getByRole("button", { name: "Câu trong thư" }).click();
    await clerk.card(asks).getByText("“đề nghị gửi ý kiến trước ngày 20/11/2026.”").waitFor();
  });

  test("that invites says when and where", async () => {
    await readAs("secretary", unitName, "Giấy mời số 156/GM-BTP");
    await clerk.card(asks).getByText("Dự họp 14:00, thứ Tư 11/11/2026").waitFor();
    await clerk.card(asks).getByText("Tại hội trường tầng 3").waitFor();
    await clerk.card(asks).getByText("đã quá hạn 4 ngày", { exact: true }).waitFor();
  });

  test("with an official document from gmail has no value in official exchange, and says what to do and on what ground", async () => {
    await readAs("secretary", unitName, "Gửi lại danh mục nhiệm vụ quý IV");
    await clerk.verdictBecomes("Không có giá trị trong trao đổi thông tin");
    await clerk.pane().getByText(/Hãy đề nghị gửi lại từ hộp thư do Bộ cấp/).waitFor();
    await clerk.card("Người gửi").getByRole("button", { name: "Vì sao?" }).click();
    await clerk.card("Người gửi").getByText(/Văn bản ngày 29\/03\/2016 của Bộ Tư pháp, điểm 2/).waitFor();
  });

  test.each([
    ["secretary", unitName, "Yêu cầu cung cấp danh sách cán bộ", "vanphongbo@moj.gov.vn.example", "…@moj.gov.vn"],
    ["staff", "Nguyễn Minh An", "KHẨN: Hộp thư của bạn sẽ bị khóa", "hotro@m0j.gov.vn", "…@moj.gov.vn"],
  ] as const)("%s is warned of the look-alike “%s: %s”, sees both addresses, whom to tell, and is not asked to do what it asks", async (persona, mailbox, subject, shown, meant) => {
    await readAs(persona, mailbox, subject);
    await clerk.verdictBecomes("Cẩn thận: địa chỉ dễ nhầm với của Bộ");
    const careful = clerk.card("Nên làm gì");
    await careful.getByText(shown, { exact: true }).waitFor();
    await careful.getByText(meant, { exact: true }).waitFor();
    await careful.getByText("Báo cho Cục Công nghệ thông tin (cntt@moj.gov.vn).").waitFor();
    expect(await clerk.card(asks).count()).toBe(0);
  });
});
