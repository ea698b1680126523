import { openFolder, openMail } from "../../support/mailroom";
import type { Scene } from "../scene";
import { board, notice, supplyButton, supplyCard, unit, unitName } from "./people";

/** The local Outlook's own page, which people who try the product meet first. */
export const outlookScenes: readonly Scene[] = [
  {
    states: ["outlook-reading", "outlook-faults", "outlook-reset"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await openFolder(clerk, unitName, "inbox");
      await openMail(clerk, "Kế hoạch số 318/KH-BTP");
      await stage.window("outlook-reading");
      await clerk.page.getByRole("button", { name: /^Bảng sự cố/ }).click();
      await clerk.page.getByRole("dialog", { name: "Bảng sự cố" }).waitFor();
      await stage.window("outlook-faults");
      // By its place: after the menus of languages and colours the drawer is hidden from the tree of accessibility.
      await clerk.page.locator("[role=dialog] button").first().click();
      await clerk.page.locator("[role=dialog]").waitFor({ state: "detached" });
      await clerk.press("Cài đặt");
      await clerk.page.getByRole("menuitem", { name: "Khôi phục thư mẫu" }).click();
      await clerk.page.getByRole("dialog").or(clerk.page.getByRole("alertdialog")).first().waitFor();
      await stage.window("outlook-reset");
    },
  },
  {
    states: ["outlook-writing"],
    async play(stage) {
      const { clerk } = stage;
      await clerk.openAs("secretary");
      await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], bcc: [board], subject: "Thông báo số 61/TB-PLHSHC", body: "Vụ gửi Thông báo số 61/TB-PLHSHC.", files: [await notice()] });
      await stage.openPane();
      await clerk.pressInPane(supplyButton);
      await clerk.card(supplyCard).getByText("Sẽ gửi cùng thư", { exact: true }).waitFor();
      await stage.window("outlook-writing");
    },
  },
];
