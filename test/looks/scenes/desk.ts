import type { Editor } from "../../support/editor";
import { readFile } from "node:fs/promises";
import { either } from "../either-language";
import type { Scene } from "../scene";

const regulation = "2230/QĐ-BTP";

async function act({ page }: Editor, name: string, field: string): Promise<void> {
  await page.getByRole("group", { name: "Việc cần làm với văn bản" }).getByRole("button", { name }).first().click();
  await page.getByRole("textbox", { name: field }).waitFor();
}

async function leave(editor: Editor): Promise<void> {
  await editor.page.keyboard.press("Escape");
}

export const deskScenes: readonly Scene[] = [
  {
    states: ["desk-signed-out"],
    async play(stage) {
      const editor = await stage.atDesk(null);
      await editor.page.getByRole("button", { name: "Đăng nhập", exact: true }).waitFor();
      await stage.desk("desk-signed-out", editor);
    },
  },
  {
    states: ["desk-queue", "desk-nothing-found", "desk-empty", "desk-keys", "desk-selected", "desk-document", "desk-act-published", "desk-act-filed", "desk-act-posted", "desk-act-returned", "desk-reasons", "desk-act-corrected", "desk-exports-refused", "desk-done"],
    async play(stage) {
      const editor = await stage.atDesk();
      const { page } = editor;
      await editor.row(regulation).waitFor();
      await stage.desk("desk-queue", editor);
      await editor.page.getByRole("searchbox").fill("không có văn bản này");
      await page.getByText(/^(Không có văn bản nào khớp|No document matches)/).first().waitFor();
      await stage.desk("desk-nothing-found", editor);
      await page.getByRole("button", { name: "Bỏ lọc" }).first().click();
      await page.getByRole("group", { name: "Tình trạng" }).getByRole("button", { name: /^(Đã trả lại|Returned)/ }).click();
      await page.getByText("Không có văn bản nào bị trả lại.").waitFor();
      await stage.desk("desk-empty", editor);
      await page.getByRole("group", { name: "Tình trạng" }).getByRole("button", { name: /^(Chờ xử lý|Waiting)/ }).click();
      await editor.row(regulation).waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Các phím" }).waitFor();
      await stage.desk("desk-keys", editor);
      await leave(editor);
      for (const symbol of ["263/TB-CNTT", "5120/TCTHADS-VP"]) await editor.row(symbol).locator("[data-check]").click();
      await stage.desk("desk-selected", editor);
      await leave(editor);
      await editor.row(regulation).click();
      await page.waitForFunction(() => (document.querySelector("canvas") as HTMLCanvasElement | null)?.width ?? 0 > 200);
      await page.getByText("Không có chữ ký số.").waitFor();
      await stage.desk("desk-document", editor);
      for (const [name, state, field] of [
        ["Đã đăng Cổng", "desk-act-published", "Địa chỉ trang"],
        ["Đã vào hệ thống", "desk-act-filed", "Số đến trong hệ thống"],
        ["Đã đăng lấy ý kiến", "desk-act-posted", "Hạn góp ý"],
        ["Trả lại", "desk-act-returned", "Lý do, đơn vị cần làm gì"],
        ["Sửa dữ liệu", "desk-act-corrected", "Số, ký hiệu"],
      ] as const) {
        await act(editor, name, field);
        await stage.desk(state, editor);
        if (state === "desk-act-returned") {
          await page.getByRole("button", { name: "Lý do hay gặp" }).click();
          await page.getByRole("menuitem").first().waitFor();
          await stage.desk("desk-reasons", editor);
          await leave(editor);
          await page.getByRole("menuitem").first().waitFor({ state: "detached" });
        }
        await leave(editor);
        await page.getByRole("textbox", { name: field }).waitFor({ state: "detached" });
      }
      await page.getByRole("article").getByRole("button", { name: "Gói cho Cổng" }).click();
      await page.getByRole("dialog", { name: "Gói cho Cổng" }).getByText("Không có văn bản nào vào được gói cho Cổng.").waitFor({ timeout: 60_000 });
      await stage.desk("desk-exports-refused", editor);
      await leave(editor);
      await page.getByRole("dialog", { name: "Gói cho Cổng" }).waitFor({ state: "detached" });
      await act(editor, "Đã đăng Cổng", "Địa chỉ trang");
      await page.getByRole("textbox", { name: "Địa chỉ trang" }).fill("https://moj.gov.vn/van-ban/2230");
      // The ten seconds in which it can be taken back do not pass.
      await page.clock.setFixedTime(new Date("2026-11-26T10:00:00+07:00"));
      await page.getByRole("button", { name: /^(Ghi đã đăng|Note as published)/ }).click();
      await page.getByRole("button", { name: "Hoàn tác" }).first().waitFor();
      await stage.desk("desk-done", editor);
      await page.getByRole("button", { name: "Hoàn tác" }).first().click();
      await page.getByText(/^(Đã hoàn tác|Taken back|Undone)/).first().waitFor();
    },
  },
  {
    states: ["desk-export-done", "desk-package"],
    async play(stage) {
      const editor = await stage.atDesk();
      const { page } = editor;
      await editor.row(regulation).waitFor();
      await editor.row(regulation).locator("[data-check]").click();
      const saving = page.waitForEvent("download");
      await page.keyboard.press("e");
      const file = await (await saving).path();
      await page.getByRole("dialog", { name: "Gói edXML" }).getByText(/1 văn bản đã vào gói|1 document/).first().waitFor();
      await stage.desk("desk-export-done", editor);
      await leave(editor);
      const chosen = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: /^(Mở gói edXML|Open .*edXML)/ }).click();
      await (await chosen).setFiles({ name: "2230.edxml", mimeType: "application/octet-stream", buffer: await readFile(file) });
      await page.getByRole("article").getByText("Nơi gửi", { exact: true }).waitFor();
      await page.getByRole("img", { name: /^(Trang|Page) 1\/2$/ }).waitFor();
      await stage.desk("desk-package", editor);
    },
  },
  {
    states: ["desk-no-right"],
    async play(stage) {
      const editor = await stage.atDesk("secretary");
      await editor.page.getByRole("tab", { name: "Hàng chờ" }).click();
      await editor.page.getByText(/^(Bạn chưa có quyền|You have no right)/).first().waitFor();
      await stage.desk("desk-no-right", editor);
    },
  },
  {
    states: ["report-start", "report-reading", "report", "report-letter"],
    async play(stage) {
      const editor = await stage.atDesk("editor", "#bao-cao");
      const { page } = editor;
      await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
      await stage.desk("report-start", editor);
      await page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-11");
      let release: () => void = () => undefined;
      const held = new Promise<void>((go) => (release = go));
      await page.route(/cntt.*sentitems.*messages/, async (route) => {
        await held;
        await route.continue();
      });
      await page.getByRole("button", { name: "Lập báo cáo" }).click();
      await page.getByText(/^(Đang đọc hộp thư của đơn vị|Reading the units)/).first().waitFor();
      await stage.desk("report-reading", editor);
      release();
      await page.getByRole("button", { name: /XLSX/ }).waitFor();
      await stage.desk("report", editor, 1600);
      await page.getByRole("button", { name: /^(Báo cáo Word|Word)/ }).click();
      await page.getByRole("textbox", { name: "Họ tên người ký" }).waitFor();
      await stage.desk("report-letter", editor);
    },
  },
  {
    states: ["report-delivery", "report-delivery-corrected", "report-delivered"],
    async play(stage) {
      const editor = await stage.atDesk("secretary", "#bao-cao");
      const { page } = editor;
      await page.getByRole("combobox", { name: "Phạm vi" }).selectOption({ label: "Văn phòng Bộ" });
      await page.getByRole("button", { name: "Lập báo cáo" }).click();
      await page.getByRole("button", { name: "Sửa số" }).waitFor();
      await stage.desk("report-delivery", editor, 1600);
      await page.getByRole("button", { name: "Sửa số" }).click();
      await page.getByRole("textbox").first().waitFor();
      await stage.desk("report-delivery-corrected", editor, 1600);
      await page.getByRole("textbox", { name: either("Thư công vụ đã gửi", "Official mails sent") }).fill("3");
      await page.getByRole("textbox", { name: "Vì sao sửa" }).fill("Hai báo cáo gửi từ điện thoại.");
      await page.getByRole("button", { name: "Gửi số liệu đã kiểm tra" }).click();
      await page.getByText(/^(Lần 1|No\. 1|Revision 1|Delivery 1)/).first().waitFor();
      await stage.desk("report-delivered", editor, 1600);
    },
  },
];
