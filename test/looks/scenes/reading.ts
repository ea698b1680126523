import type { Scene } from "../scene";
import { either } from "../either-language";
import { file, supplyButton, supplyCard, unitName } from "./people";

const person = "Trần Thu Hà";

export const readingScenes: readonly Scene[] = [
  {
    states: ["read-first-run", "read-signed-out"],
    async play(stage) {
      const clerk = await stage.newClerk();
      await stage.read("secretary", unitName, "Báo cáo số 436/BC-BTP", "inbox", clerk);
      await clerk.card(supplyCard).getByRole("button", { name: supplyButton }).waitFor();
      await stage.pane("read-first-run", clerk.page);
      await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Lỗi kéo dài" });
      await clerk.pressInPane(supplyButton);
      await clerk.card(supplyCard).getByRole("alert").first().waitFor();
      await stage.pane("read-signed-out", clerk.page);
    },
  },
  {
    states: ["read-asks", "read-working"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.page.clock.setFixedTime(new Date("2026-11-13T09:00:00+07:00"));
      await stage.read("secretary", unitName, "Công văn số 4821/BTP-HTQT");
      const asks = clerk.pane().getByRole("region", { name: "Thư đề nghị" });
      await asks.getByRole("button", { name: "Câu trong thư" }).click();
      await stage.pane("read-asks");
      await stage.read("secretary", unitName, "Chỉ thị số 05/CT-BTP");
      await clerk.card(supplyCard).waitFor();
      await stage.mailroom.fault({ graphDelayMs: 120_000 });
      await clerk.pressInPane(supplyButton);
      await clerk.pane().locator("button[aria-disabled=true]").first().waitFor();
      await stage.pane("read-working");
    },
  },
  {
    states: ["read-offline"],
    async play(stage) {
      const { clerk } = stage;
      await stage.read("secretary", unitName, "Công văn số 4712/BTP-VP");
      await clerk.card(supplyCard).waitFor();
      await stage.mailroom.fault({ offline: true });
      await clerk.pressInPane(supplyButton);
      await clerk.card(supplyCard).getByRole("alert").first().waitFor();
      await stage.pane("read-offline");
    },
  },
  {
    states: ["read-supplied", "read-change-form", "read-recalled"],
    async play(stage) {
      const { clerk } = stage;
      await stage.read("secretary", unitName, "Quyết định số 2199/QĐ-BTP");
      await clerk.pressInPane(supplyButton);
      await clerk.card(supplyCard).getByText("Đã cung cấp", { exact: true }).waitFor();
      await stage.read("secretary", unitName, "Quyết định số 2199/QĐ-BTP");
      await clerk.card(supplyCard).getByText("Đã cung cấp", { exact: true }).waitFor();
      await stage.pane("read-supplied");
      await clerk.pressInPane("Cập nhật, thay thế hoặc thu hồi");
      await clerk.pane().getByRole("radio").first().waitFor();
      await stage.pane("read-change-form");
      await clerk.pane().getByRole("radio", { name: "Thu hồi" }).click();
      await clerk.pane().getByRole("textbox", { name: "Lý do" }).fill("Ban hành nhầm bản dự thảo.");
      await clerk.pressInPane("Gửi đề nghị thu hồi");
      await clerk.card(supplyCard).getByText("Đã đề nghị thu hồi", { exact: true }).first().waitFor();
      await stage.pane("read-recalled");
    },
  },
  {
    states: ["read-own-late"],
    async play(stage) {
      const { clerk } = stage;
      await stage.read("secretary", unitName, "Công văn số 588/PLHSHC-HC", "sentitems");
      await clerk.pane().getByRole("heading", { level: 1, name: either("Văn bản chưa được cung cấp", "The document has not been supplied") }).waitFor();
      await stage.pane("read-own-late");
    },
  },
  {
    states: ["read-private"],
    async play(stage) {
      await stage.read("staff", "Nguyễn Minh An", "Trưa nay");
      await stage.pane("read-private");
    },
  },
  {
    states: ["read-look-alike"],
    async play(stage) {
      await stage.read("secretary", unitName, "Yêu cầu cung cấp danh sách cán bộ");
      await stage.clerk.card("Nên làm gì").waitFor();
      await stage.pane("read-look-alike");
    },
  },
  {
    states: ["read-no-value"],
    async play(stage) {
      const { clerk } = stage;
      await stage.read("secretary", unitName, "Gửi lại danh mục nhiệm vụ quý IV");
      await clerk.card("Người gửi").getByRole("button", { name: "Vì sao?" }).click();
      await stage.pane("read-no-value");
    },
  },
  {
    states: ["read-secret"],
    async play(stage) {
      await stage.read("staff", "Nguyễn Minh An", "Công văn phối hợp phục vụ đoàn kiểm tra", "sentitems");
      await stage.clerk.card("Văn bản trong thư").waitFor();
      await stage.pane("read-secret");
    },
  },
  {
    states: ["read-scan"],
    async play(stage) {
      await stage.read("secretary", unitName, "Bản quét Thông báo kết luận");
      await stage.clerk.card("Thông tin văn bản").getByText("259/TB-BTP", { exact: true }).waitFor({ timeout: 60_000 });
      await stage.pane("read-scan");
    },
  },
  {
    states: ["read-tag-form", "read-entry-picker", "read-tag-saved"],
    async play(stage) {
      const { clerk } = stage;
      await stage.read("secretary", unitName, "Thông báo số 118/TB-VP");
      await clerk.pressInPane("Sửa thông tin văn bản");
      await clerk.pane().locator("[data-field]:focus").waitFor();
      await stage.pane("read-tag-form");
      await stage.pane("read-entry-picker", clerk.page, async () => {
        await clerk.pane().getByRole("combobox", { name: /^(Mục|Entry)/ }).fill("");
        await clerk.pane().getByRole("combobox", { name: /^(Mục|Entry)/ }).fill("ke hoach");
        await clerk.pane().getByRole("option").first().waitFor();
      });
      await clerk.page.keyboard.press("Escape");
      await clerk.pane().getByRole("textbox", { name: "Người ký" }).fill("Lê Thị Hoa");
      await clerk.pressInPane("Lưu thông tin văn bản");
      await clerk.card("Thông tin văn bản").getByText("Đã lưu thông tin văn bản.").waitFor();
      await stage.pane("read-tag-saved");
    },
  },
  {
    states: ["read-answer", "read-returned", "supplied-list", "owed-list"],
    async play(stage) {
      const { clerk } = stage;
      await stage.read("secretary", unitName, "RE: Thông tư số 12/2026/TT-BTP");
      await clerk.card("Trả lời của Ban biên tập").waitFor();
      await stage.pane("read-answer");
      await stage.read("secretary", unitName, "Thông tư số 12/2026/TT-BTP", "sentitems");
      const ask = clerk.pane().getByRole("button", { name: "Xem tình trạng" });
      await ask.or(clerk.card(supplyCard).getByText("Bị trả lại").first()).first().waitFor();
      if (await ask.isVisible()) await ask.click();
      await clerk.card(supplyCard).getByText("Bị trả lại").first().waitFor();
      await stage.pane("read-returned");
      await clerk.pressInPane("Văn bản đã cung cấp");
      const look = clerk.pane().getByRole("button", { name: "Xem các hộp thư" });
      const all = clerk.pane().getByRole("button", { name: /^(Đã cung cấp|Supplied) \(/ });
      await look.or(all).first().waitFor();
      if (await look.isVisible()) await look.click();
      await all.waitFor();
      await clerk.pane().getByRole("listitem").first().waitFor();
      await stage.pane("supplied-list");
      await clerk.pane().getByRole("button", { name: /^(Chưa cung cấp|Not supplied) \(|^(Chưa|Not) .*\(/ }).first().click();
      await stage.pane("owed-list");
    },
  },
  {
    states: ["read-opinions"],
    async play(stage) {
      const { clerk } = stage;
      await stage.read("secretary", unitName, "Công văn số 4780/BTP-PLHSHC lấy ý kiến", "sentitems");
      const look = clerk.pane().getByRole("button", { name: "Xem ai đã trả lời" });
      const told = clerk.pane().getByText(/2\/4|2 of 4/);
      await look.or(told).first().waitFor();
      if (await look.isVisible()) await look.click();
      await told.first().waitFor();
      await stage.pane("read-opinions");
    },
  },
  {
    states: ["read-received"],
    async play(stage) {
      await stage.read("editor", "Ban biên tập", "Quyết định số 2230/QĐ-BTP");
      await stage.clerk.card("Văn bản được cung cấp").waitFor();
      await stage.pane("read-received");
    },
  },
  {
    states: ["paper-ready", "paper-read", "health"],
    async play(stage) {
      // Troubles another scene had would stand in this window's health.
      const clerk = await stage.newClerk();
      await stage.read("secretary", unitName, "Lịch công tác tuần 45", "inbox", clerk);
      await clerk.pane().getByRole("button", { name: "Văn bản giấy, chưa có trong thư" }).press("Enter");
      await clerk.pane().getByRole("heading", { level: 1, name: "Văn bản giấy, chưa có trong thư" }).waitFor();
      await stage.pane("paper-ready", clerk.page);
      const papers = [await file("urgingLetter", "don-doc.pdf"), await file("secretLetter", "mat.pdf")];
      await clerk.pane().locator("[data-papers]").first().setInputFiles(papers.map(({ name, contentType, bytes }) => ({ name, mimeType: contentType, buffer: Buffer.from(bytes) })));
      await clerk.card("don-doc.pdf").getByRole("button", { name: supplyButton }).waitFor({ timeout: 60_000 });
      await clerk.card("mat.pdf").getByText(/không bao giờ được cung cấp|never supplied|never be supplied/).waitFor();
      await stage.pane("paper-read", clerk.page);
      await clerk.pressInPane("Quay lại");
      await clerk.pane().getByRole("button", { name: "Tình trạng phần bổ trợ, nhờ hỗ trợ" }).click();
      await clerk.pane().getByText(/^Mailbox 1\.15/).first().waitFor();
      await stage.pane("health", clerk.page);
    },
  },
  {
    states: ["nothing-open"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await clerk.listed("Cảm ơn").or(clerk.listed("Chúc mừng")).first().click();
      await stage.openPane();
      await clerk.press("Ghim ngăn");
      await clerk.page.getByRole("navigation", { name: "Thư mục" }).getByRole("list", { name: person }).getByRole("button", { name: /^Lưu trữ/ }).click();
      await clerk.verdictBecomes("Chưa mở thư nào");
      await stage.pane("nothing-open");
    },
  },
];

