import { patience } from "../../../src/outlook/ask";
import type { Scene } from "../scene";
import { neverEnds, type Stage } from "../stage";
import { chooseLanguage, paneInFront } from "../surfaces";
import { board, gmail, notice, supplyButton, supplyCard, unit } from "./people";

const subject = "Thông báo số 61/TB-PLHSHC về cuộc họp giao ban";
const readyFiles = (stage: Stage): Promise<void> => stage.clerk.pane().getByText(/^(Đang đọc|Reading)/).first().waitFor({ state: "detached" });

async function write(stage: Stage, mail: Partial<Parameters<Stage["clerk"]["newMail"]>[0]>, pane = true): Promise<void> {
  await stage.clerk.openAs("secretary");
  await stage.clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject, body: "Vụ gửi Thông báo số 61/TB-PLHSHC.", ...mail });
  if (!pane) return;
  await stage.openPane();
  await readyFiles(stage);
}

export const composeScenes: readonly Scene[] = [
  {
    states: ["compose-private"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("staff");
      await clerk.openDraft("Trưa thứ Bảy ăn lẩu nhé");
      await stage.openPane();
      await readyFiles(stage);
      await stage.pane("compose-private");
    },
  },
  {
    states: ["compose-empty", "compose-not-attached"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("staff");
      await clerk.press("Thư mới");
      await stage.openPane();
      await clerk.verdictBecomes("Thư còn trống");
      await stage.pane("compose-empty");
      await write(stage, { subject: "Gửi Thông báo số 73/TB-PLHSHC về lịch họp", body: "Kính gửi Văn phòng Bộ." });
      await clerk.card("Chưa thấy văn bản trong thư").waitFor();
      await stage.pane("compose-not-attached");
    },
  },
  {
    states: ["compose-taken-out"],
    async play(stage) {
      const { clerk } = stage;
      await write(stage, { to: ["vanphongbo@moj.gov.vn", gmail], files: [await notice()] });
      await clerk.pressInPane("Bỏ địa chỉ này");
      await clerk.pane().getByRole("button", { name: "Hoàn tác" }).first().waitFor();
      await stage.pane("compose-taken-out");
    },
  },
  {
    states: ["compose-owed", "compose-why", "compose-supplied"],
    async play(stage) {
      const { clerk } = stage;
      await write(stage, { files: [await notice()] });
      await clerk.card("Chưa cung cấp cho Cục Công nghệ thông tin").waitFor();
      await stage.pane("compose-owed");
      await clerk.card("Văn bản trong thư").getByRole("button", { name: "Vì sao?" }).click();
      await clerk.card("Văn bản trong thư").locator("mark").first().waitFor();
      await stage.pane("compose-why");
      await clerk.card("Văn bản trong thư").getByRole("button", { name: "Vì sao?" }).click();
      await clerk.pressInPane(supplyButton);
      await clerk.card(supplyCard).getByText("Sẽ gửi cùng thư", { exact: true }).waitFor();
      await stage.pane("compose-supplied");
    },
  },
  {
    states: ["compose-warned", "compose-checked", "send-asked"],
    async play(stage) {
      const { clerk } = stage;
      await write(stage, { to: ["vanphongbo@moj.gov.vn", gmail], files: [await notice()] });
      await clerk.card("Địa chỉ không do Bộ Tư pháp cấp").waitFor();
      await clerk.card("Địa chỉ không do Bộ Tư pháp cấp").getByRole("button", { name: "Vì sao?" }).click();
      await stage.pane("compose-warned");
      await clerk.pressInPane("Đã kiểm tra, vẫn gửi như vậy");
      await clerk.pane().getByText(/Bạn đã kiểm tra điểm này|You have checked this/).first().waitFor();
      await stage.pane("compose-checked");
      await clerk.send();
      // The dialog hides the pane from the tree of accessibility, not from the page.
      await (await paneInFront(clerk.page)).evaluate(() => scrollTo(0, 0));
      await stage.window("send-asked");
    },
  },
  {
    states: ["compose-blocked", "send-stopped"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("staff");
      await clerk.openDraft("Công văn phối hợp");
      await stage.openPane();
      await readyFiles(stage);
      await clerk.verdictBecomes("Không được gửi");
      await stage.pane("compose-blocked");
      await clerk.send();
      await stage.window("send-stopped");
    },
  },
  {
    states: ["compose-look-alike"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await clerk.newMail({ to: ["lan.nt@m0j.gov.vn", "anh Nam phòng 412", "tobientap@moj.gov.vn", "sotuphap@sonla.gov.vn"], subject: "Gửi thông tin cuộc họp", body: "Kính gửi chị Lan, tôi gửi thông tin cuộc họp." });
      await stage.openPane();
      await clerk.card("Người nhận").getByText("anh Nam phòng 412").first().waitFor();
      await stage.pane("compose-look-alike");
    },
  },
  {
    states: ["compose-personal-mailbox", "compose-moving", "compose-moved"],
    async play(stage) {
      const { clerk } = stage;
      await write(stage, { from: "ha.tt@moj.gov.vn", to: ["cntt@moj.gov.vn"], bcc: [board], cc: [unit], subject: "Thông báo số 61/TB-PLHSHC từ hộp thư riêng", files: [await notice()] });
      const card = clerk.card("Văn bản của đơn vị gửi từ hộp thư cá nhân");
      await card.waitFor();
      const move = clerk.pane().getByRole("button", { name: new RegExp(`^(Chuyển sang hộp thư|Move to) .*${unit}`) });
      await move.waitFor();
      await stage.pane("compose-personal-mailbox");
      await move.click();
      const moved = /^(Đã chuyển|Moved)\.$/;
      const goOn = clerk.pane().getByRole("button", { name: "Tiếp tục", exact: true });
      await goOn.or(clerk.pane().getByText(moved)).first().waitFor();
      if (await goOn.isVisible()) {
        await stage.pane("compose-moving");
        await goOn.click();
      }
      await card.getByText(moved).waitFor();
      await stage.pane("compose-moved");
    },
  },
  {
    states: ["compose-consultation", "compose-draft-held"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await clerk.openDraft("Công văn số 4902/BTP-PLHSHC lấy ý kiến");
      await stage.openPane();
      await readyFiles(stage);
      await clerk.card("Dự thảo đính kèm thư xin ý kiến").waitFor();
      await stage.pane("compose-consultation");
      await clerk.pressInPane("Gửi công văn, đưa dự thảo lên Mục lấy ý kiến");
      await clerk.card("Dự thảo đang chờ cùng công văn").waitFor();
      await stage.pane("compose-draft-held");
      await clerk.pressInPane("Hoàn tác");
      await clerk.card("Dự thảo đính kèm thư xin ý kiến").waitFor();
    },
  },
  {
    states: ["compose-tag-form", "compose-learned-list"],
    async play(stage) {
      const { clerk } = stage;
      await write(stage, { bcc: [board], files: [await notice()] });
      await clerk.pressInPane("Những điều đã nhớ");
      await clerk.pane().getByRole("checkbox", { name: "Nhớ các lần tôi sửa mục" }).waitFor();
      await stage.pane("compose-learned-list");
      await clerk.pressInPane("Những điều đã nhớ");
      await clerk.pressInPane("Sửa thông tin văn bản");
      await clerk.pane().getByRole("textbox", { name: "Số, ký hiệu" }).waitFor();
      await clerk.pane().getByRole("textbox", { name: "Số, ký hiệu" }).fill("61/QĐ-PLHSHC");
      await clerk.page.keyboard.press("Control+Enter");
      await clerk.pane().locator("[data-field=symbol]:focus").waitFor();
      await stage.pane("compose-tag-form");
    },
  },
  {
    states: ["compose-loading"],
    async play(stage) {
      const clerk = await stage.newClerk();
      // Nor does the pane ever give up waiting.
      await clerk.page.context().addInitScript(neverEnds, patience);
      await clerk.openAs("staff");
      await clerk.switchOnFault({ deadCall: "Đọc người nhận" });
      await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Chiều nay họp lúc 3 giờ" });
      // The pane has no first line yet that would say it is there.
      if (stage.language === "en") await chooseLanguage(clerk.page, "en");
      await clerk.press("Văn bản điện tử");
      await clerk.pane().getByRole("button", { name: "Những điều đã nhớ" }).waitFor();
      if (stage.language === "en") await chooseLanguage(clerk.page, "vi");
      await stage.pane("compose-loading", clerk.page);
    },
  },
  {
    states: ["compose-fault"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("staff");
      await clerk.page.getByRole("button", { name: /^Bảng sự cố/ }).click();
      const faults = clerk.page.getByRole("dialog", { name: "Bảng sự cố" });
      await faults.getByRole("combobox", { name: "Chọn lời gọi" }).selectOption({ label: "Đọc người nhận" });
      await faults.getByRole("combobox", { name: "Loại sự cố" }).selectOption({ label: "Mã lỗi" });
      await faults.getByRole("button", { name: "Thêm sự cố" }).click();
      await faults.getByRole("button", { name: "Đóng" }).click();
      await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Chiều nay họp lúc 3 giờ" });
      await stage.openPane();
      await clerk.pane().getByRole("heading", { name: "Chưa xét được hết người nhận" }).waitFor();
      await stage.pane("compose-fault");
    },
  },
];
