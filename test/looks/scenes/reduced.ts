import { readFileSync } from "node:fs";
import path from "node:path";
import type { Clerk } from "../../support/clerk";
import { addinFolder } from "../../../host/server/hosting";
import { either } from "../either-language";
import { openFolder, openMail } from "../../support/mailroom";
import type { Scene } from "../scene";
import { notice, supplyCard, unit, unitName } from "./people";

/** The policy that is served, changed on its way to this window. */
async function under(clerk: Clerk, change: (policy: Record<string, unknown>) => string): Promise<void> {
  const policy = JSON.parse(readFileSync(path.join(addinFolder, "policy.json"), "utf8")) as Record<string, unknown>;
  await clerk.page.context().route("**/policy.json*", (route) => route.fulfill({ contentType: "application/json", body: change(policy) }));
}

export const reducedScenes: readonly Scene[] = [
  {
    states: ["rules-damaged"],
    async play(stage) {
      const clerk = await stage.newClerk();
      await under(clerk, () => '{ "name": "dở dang", ');
      await stage.read("staff", "Nguyễn Minh An", "Thông báo số 263/TB-CNTT", "inbox", clerk);
      await clerk.pane().getByText(/^(Chính sách mới trên máy chủ có lỗi nên chưa dùng|The server's new policy has a fault)/).first().waitFor();
      await stage.pane("rules-damaged", clerk.page);
    },
  },
  {
    states: ["switched-off"],
    async play(stage) {
      const clerk = await stage.newClerk();
      await under(clerk, (policy) => JSON.stringify({ ...policy, enabled: false }));
      await stage.read("staff", "Nguyễn Minh An", "Thông báo số 263/TB-CNTT", "inbox", clerk);
      await clerk.pane().getByRole("heading", { name: either("Phần bổ trợ đang tạm tắt", "The add-in is switched off for now") }).waitFor();
      await stage.pane("switched-off", clerk.page);
    },
  },
  {
    states: ["old-by-hand"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await clerk.switchOnFault({ choose: "Bộ yêu cầu Mailbox", value: "1.9" });
      await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Không có cầu nối đăng nhập" });
      await openFolder(clerk, unitName, "inbox");
      await openMail(clerk, "Công văn số 4877/BTP-HTQT");
      await stage.openPane();
      await clerk.card(supplyCard).waitFor();
      await clerk.card(supplyCard).getByRole("button", { name: "Mở thư soạn sẵn" }).waitFor();
      await stage.pane("old-by-hand");
    },
  },
  {
    states: ["old-write"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await clerk.switchOnFault({ choose: "Bộ yêu cầu Mailbox", value: "1.9" });
      await clerk.newMail({ from: unit, to: ["chuyengia.vidu@gmail.com"], subject: "Thông báo số 61/TB-PLHSHC", files: [await notice()] });
      await stage.openPane();
      await clerk.card("Outlook này không kiểm tra khi bấm Gửi").waitFor();
      await clerk.pane().getByText(/^(Đang đọc|Reading)/).first().waitFor({ state: "detached" });
      await stage.pane("old-write");
    },
  },
  {
    states: ["mailbox-hidden"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await clerk.switchOnFault({ turnOn: /^Hộp thư bị ẩn/ });
      await clerk.listed("Chúc mừng").first().click();
      await stage.openPane();
      await clerk.pane().getByText(/ẩn khỏi danh bạ|hidden/).first().waitFor();
      await stage.pane("mailbox-hidden");
    },
  },
];
