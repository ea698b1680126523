import { openBrowser } from "./support/chromium";
import { Clerk } from "./support/clerk";
import { startOutlook } from "./support/local-outlook";
import { openFolder, openMail } from "./support/mailroom";
const outlook = await startOutlook();
const browser = await openBrowser();
try {
  const clerk = await Clerk.atWindow(browser, outlook);
  clerk.page.on("console", (m) => console.log("console", m.type(), m.text().slice(0, 300)));
  clerk.page.on("pageerror", (e) => console.log("pageerror", e.message));
  await clerk.openAs("secretary");
  await openFolder(clerk, "Vụ Pháp luật hình sự - hành chính", "sentitems");
  await openMail(clerk, "Thông tư số 12/2026/TT-BTP");
  await clerk.openPane();
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Bị trả lại").waitFor();
  await clerk.page.waitForTimeout(3500);
  await clerk.page.screenshot({ path: "/tmp/receipts-shots/card.png" });
  console.log(await clerk.page.locator('[role="region"]').allInnerTexts());
  await clerk.pressInPane("Văn bản đã cung cấp");
  await clerk.pane().getByRole("button", { name: /^Đã cung cấp/ }).waitFor();
  await clerk.page.waitForTimeout(500);
  await clerk.page.screenshot({ path: "/tmp/receipts-shots/list.png" });
  await clerk.pane().getByRole("button", { name: /^Chưa cung cấp/ }).click();
  await clerk.pane().getByRole("button", { name: "Không cần" }).first().click();
  await clerk.page.waitForTimeout(300);
  await clerk.page.screenshot({ path: "/tmp/receipts-shots/owed.png" });
  await clerk.openAs("secretary");
  await openFolder(clerk, "Vụ Pháp luật hình sự - hành chính", "inbox");
  await openMail(clerk, "[EDOC:QP-01");
  await clerk.openPane();
  await clerk.card("Trả lời của Ban biên tập").waitFor();
  await clerk.page.waitForTimeout(3000);
  await clerk.page.screenshot({ path: "/tmp/receipts-shots/answer.png" });
} finally {
  await browser.close();
  await outlook.dispose();
}
