import { fileOf } from "../../host/samples/make/documents/index";
import type { Said } from "../../src/domain/answer";
import { encodeAnswer } from "../../src/domain/answer-mail";
import { answerBody } from "../../src/text/answer-body";
import { openBrowser } from "../support/chromium";
import { edocHeaders, type Clerk } from "../support/clerk";
import { startOutlook, type LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail } from "../support/mailroom";
import { Film } from "./film";
import { newClerk } from "./stage";

const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const board = "banbientap@moj.gov.vn";
const subject = "Thông báo số 61/TB-PLHSHC kết luận giao ban Vụ tháng 11";
const name = "61_TB-PLHSHC.docx";

/** Written, recognised, supplied at one click, sent, answered: what the product is for, in eight seconds. */
export async function filmMainJob(): Promise<Buffer> {
  const browser = await openBrowser();
  const outlook = await startOutlook();
  try {
    const clerk = await newClerk(browser, outlook);
    await clerk.page.setViewportSize({ width: 1280, height: 800 });
    const film = new Film(clerk.page);
    await clerk.openAs("secretary");
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject: "" });
    await film.moment(500);
    await clerk.page.getByRole("textbox", { name: "Tiêu đề" }).fill(subject);
    await clerk.page.getByRole("textbox", { name: "Nội dung thư" }).fill("Kính gửi Văn phòng Bộ: xin gửi Thông báo kèm theo.");
    await film.moment(700);
    await clerk.attach({ name, ...(await fileOf("unitConclusion", name)) });
    await film.moment(600);
    await clerk.openPane();
    await clerk.verdictBecomes("Có 1 việc cần xem");
    await clerk.pane().getByText(/^Đang đọc/).first().waitFor({ state: "detached" });
    await clerk.pane().getByRole("button", { name: "Cung cấp cho Cục CNTT" }).waitFor();
    await film.moment(1800);
    await clerk.pane().getByRole("button", { name: "Cung cấp cho Cục CNTT" }).hover();
    await film.moment(400);
    await clerk.pressInPane("Cung cấp cho Cục CNTT");
    await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Sẽ gửi cùng thư", { exact: true }).waitFor();
    await film.moment(1600);
    await clerk.send();
    await film.moment(600);
    await publish(clerk, outlook);
    await openFolder(clerk, unitName, "inbox");
    await openMail(clerk, subject);
    await clerk.openPane();
    await clerk.card("Trả lời của Ban biên tập").waitFor();
    await film.moment(2200);
    return film.cut();
  } finally {
    await browser.close();
    await outlook.dispose();
  }
}

/** As the desk does it, from its mailbox. */
async function publish(clerk: Clerk, outlook: LocalOutlook): Promise<void> {
  const id = edocHeaders(await clerk.mailArrived(board, subject))["x-moj-edoc-id"]!;
  const said: Said = { kind: "published", address: "https://moj.gov.vn/van-ban/61-tb", at: "2026-11-26T02:30:00Z" };
  const answer = { id, entry: "TB-01", unit: "PLHSHC", symbol: "61/TB-PLHSHC", by: "huy.lq@moj.gov.vn", said };
  const { headers, subject: line } = encodeAnswer(answer, { subject, issuedDate: "2026-11-11" });
  const message = {
    subject: line,
    body: { contentType: "html", content: answerBody(answer, { unit: unitName, subject }) },
    from: { emailAddress: { address: board } },
    toRecipients: [{ emailAddress: { address: unit } }],
    internetMessageHeaders: Object.entries(headers).map(([header, value]) => ({ name: header, value })),
  };
  const sent = await clerk.page.request.post(`${outlook.addinUrl}graph.microsoft.com/v1.0/users/${board}/sendMail`, { headers: { Authorization: "Bearer local.editor" }, data: { message, saveToSentItems: true } });
  if (!sent.ok()) throw new Error(`the board's answer: ${sent.status()}`);
}
