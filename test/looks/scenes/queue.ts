import { openFolder, tick } from "../../support/mailroom";
import type { Scene } from "../scene";
import { supplyButton, supplyCard, unitName } from "./people";

const four = ["Kế hoạch số 318/KH-BTP", "Thông báo kết luận số 247/TB-BTP", "Công văn số 1042/STP-QLXLVPHC", "Lịch công tác tuần 45"];

export const queueScenes: readonly Scene[] = [
  {
    states: ["selection", "selection-many-form", "selection-done"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await openFolder(clerk, unitName, "inbox");
      await tick(clerk, four);
      await stage.openPane();
      const supply = clerk.pane().getByRole("button", { name: /^(Cung cấp|Supply) \d / });
      await supply.waitFor({ timeout: 40_000 });
      await stage.pane("selection");
      await clerk.pressInPane("Sửa chung nhiều văn bản");
      await clerk.pane().getByRole("checkbox", { name: "Người ký" }).check();
      await clerk.pane().getByRole("textbox", { name: "Người ký" }).fill("Lê Thị Hoa");
      await clerk.pane().getByText(/^(Sẽ đổi ở|Will be changed|Changes|Will change)/).first().waitFor();
      await stage.pane("selection-many-form");
      await clerk.page.keyboard.press("Escape");
      await supply.click();
      await clerk.pane().getByText(/^(Vừa cung cấp \d văn bản|\d supplied)/).waitFor();
      await stage.pane("selection-done");
    },
  },
  {
    states: ["queue-cancelled"],
    async play(stage) {
      const { clerk } = stage;
      await stage.read("secretary", unitName, "Giấy mời số 156/GM-BTP");
      await clerk.card(supplyCard).waitFor();
      await stage.mailroom.fault({ graphDelayMs: 1500 });
      await clerk.pressInPane(supplyButton);
      const queue = clerk.card("Hàng chờ cung cấp");
      await queue.getByRole("button", { name: "Xem", exact: true }).click();
      await queue.getByRole("button", { name: "Hủy", exact: true }).click();
      await queue.getByText("Đã hủy; chưa gửi gì.").first().waitFor({ timeout: 60_000 });
      await stage.pane("queue-cancelled");
    },
  },
];
