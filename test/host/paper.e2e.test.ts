import { expect, jest, test } from "@jest/globals";
import type { Frame, Locator } from "playwright-core";
import { fileOf, type DocumentName } from "../../host/samples/make/documents/index";
import { faultsInPane } from "../support/accessible";
import { type Clerk, edocHeaders, type FileToAttach } from "../support/clerk";
import { openFolder, openMail } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(180_000);

let clerk: Clerk;
inOutlook((open) => void ({ clerk } = open));

const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const person = "Trần Thu Hà";
const publication = "banbientap@moj.gov.vn";
const part = "Văn bản giấy, chưa có trong thư";
const supply = "Cung cấp cho Cục CNTT";

const made = async (document: DocumentName, name: string): Promise<FileToAttach> => ({ name, ...(await fileOf(document, name)) });
const arrivedOf = async (symbol: string) => (await clerk.allMailIn(publication, "inbox")).filter(({ subject, internetMessageId }) => subject.includes(symbol) && internetMessageId.startsWith("<edoc."));

function paneFrame(): Frame {
  const frame = clerk.page.frames().find((one) => new URL(one.url()).pathname.endsWith("/taskpane.html"));
  if (frame === undefined) throw new Error("no pane");
  return frame;
}

/** As the mouse does it: over the pane first, then let go. */
async function drag(files: readonly FileToAttach[], end: "over" | "drop" | "leave"): Promise<void> {
  const frame = paneFrame();
  const carried = await frame.evaluateHandle(
    (sent) => {
      const transfer = new DataTransfer();
      for (const { name, contentType, base64 } of sent) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: contentType }));
      return transfer;
    },
    files.map(({ name, contentType, bytes }) => ({ name, contentType, base64: Buffer.from(bytes).toString("base64") })),
  );
  const main = frame.locator("main").first();
  await main.dispatchEvent("dragenter", { dataTransfer: carried });
  await main.dispatchEvent("dragover", { dataTransfer: carried });
  if (end !== "over") await main.dispatchEvent(end === "drop" ? "drop" : "dragleave", { dataTransfer: carried });
}

const choose = async (files: readonly FileToAttach[]): Promise<void> =>
  clerk.pane().locator("[data-papers]").first().setInputFiles(files.map(({ name, contentType, bytes }) => ({ name, mimeType: contentType, buffer: Buffer.from(bytes) })));

async function openReading(): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, "Lịch công tác tuần 45");
  await clerk.openPane();
  await clerk.pane().getByRole("button", { name: part }).waitFor();
}

const title = (): Locator => clerk.pane().getByRole("heading", { level: 1, name: part });

const told = (name: string, words: string | RegExp): Promise<void> => clerk.card(name).getByText(words).waitFor({ timeout: 90_000 });

test("chosen by keyboard, a file that says everything of itself takes one Enter, and arrives once, as it was", async () => {
  await openReading();
  await clerk.pane().getByRole("button", { name: part }).press("Enter");
  await title().waitFor();
  expect(await clerk.pane().getByRole("combobox", { name: "Cung cấp cho văn bản của đơn vị" }).inputValue()).toBe(unit);
  const file = await made("urgingLetter", "don-doc.pdf");
  await choose([file]);
  await told("don-doc.pdf", "Đã đọc đủ thông tin. Xem qua rồi bấm Cung cấp.");
  await look("whole");
  expect(await faultsInPane(clerk.page)).toEqual([]);
  await clerk.page.keyboard.press("Enter");
  await told("don-doc.pdf", "Đã gửi cho Cục Công nghệ thông tin.");
  await look("kept");
  const [mail, ...others] = await arrivedOf("4712/BTP-VP");
  expect(others).toEqual([]);
  const arrived = await clerk.mailArrived(publication, mail!.subject);
  expect(arrived.attachments.map(({ name }) => name)).toEqual(["don-doc.pdf", "moj-edoc.json"]);
  expect(Buffer.compare(Buffer.from(await clerk.bytesOf(arrived, arrived.attachments[0]!.id)), Buffer.from(file.bytes))).toBe(0);
  expect(Object.keys(edocHeaders(arrived))).toHaveLength(5);
});

test("dropped while another mail is open: the place shows itself, the page stays, and nothing dropped is lost when the pane goes on to other mail", async () => {
  await openReading();
  await clerk.press("Ghim ngăn");
  const file = await made("legalDayPlan", "ke-hoach.pdf");
  const place = clerk.pane().getByText("Thả ra để cung cấp cho Cục CNTT");
  await drag([file], "over");
  await place.waitFor();
  await look("over");
  await drag([file], "leave");
  await place.waitFor({ state: "detached" });
  await drag([file, await made("secretLetter", "mat.pdf"), { name: "phim.mp4", contentType: "video/mp4", bytes: new Uint8Array([0, 0, 0, 24, 102, 116, 121, 112]) }], "drop");
  await title().waitFor();
  await told("mat.pdf", /không bao giờ được cung cấp/);
  await told("phim.mp4", /lưu văn bản thành PDF hoặc Word/);
  await clerk.card("ke-hoach.pdf").getByRole("button", { name: supply }).waitFor();
  await look("several");
  expect(await faultsInPane(clerk.page)).toEqual([]);
  await openMail(clerk, "Chỉ thị số 05/CT-BTP");
  await clerk.card("ke-hoach.pdf").getByRole("button", { name: supply }).waitFor();
  await clerk.pressInPane("Quay lại");
  await clerk.verdict().filter({ hasNotText: part }).waitFor();
  await clerk.pressInPane(part);
  await clerk.card("ke-hoach.pdf").getByRole("button", { name: supply }).waitFor();
  expect(await arrivedOf("15/")).toEqual([]);
});

test("supplied while composing, seen in Sent Items, dropped as a scan: one id, one arrival, and the person is told", async () => {
  const subject = "Thông báo số 61/TB-PLHSHC kết luận giao ban, ba lối cung cấp";
  await clerk.openAs("secretary");
  await clerk.newMail({ from: unit, to: ["cntt@moj.gov.vn"], subject, body: "Kính gửi các đơn vị: xin gửi Thông báo kèm theo.", files: [await made("unitConclusion", "61_TB-PLHSHC.docx")] });
  await clerk.openPane();
  await clerk.pressInPane(supply);
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Sẽ gửi cùng thư").waitFor();
  expect(await clerk.send()).toEqual({ kind: "sent" });
  const id = edocHeaders(await clerk.mailArrived(publication, subject))["x-moj-edoc-id"]!;

  await clerk.openAs("secretary");
  await openFolder(clerk, person, "sentitems");
  await openMail(clerk, subject);
  await clerk.openPane();
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Đã cung cấp", { exact: true }).first().waitFor();
  expect(await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByRole("button", { name: supply, exact: true }).count()).toBe(0);

  await drag([await made("unitConclusion", "scan_0061.pdf")], "drop");
  await clerk.card("scan_0061.pdf").getByRole("progressbar").waitFor();
  await look("recognising");
  await told("scan_0061.pdf", /nhận dạng từ bản quét/);
  await look("scanned");
  await clerk.pane().getByRole("combobox", { name: "Cung cấp cho văn bản của đơn vị" }).selectOption(unit);
  await clerk.card("scan_0061.pdf").getByRole("button", { name: supply }).click();
  await told("scan_0061.pdf", /^Chính văn bản này đã được cung cấp lúc .*, bởi ha\.tt@moj\.gov\.vn; không gửi thêm bản nào\.$/);
  await look("already");
  const all = await clerk.allMailIn(publication, "inbox");
  expect(all.filter((mail) => mail.subject === subject)).toHaveLength(1);
  expect(all.filter(({ internetMessageId }) => internetMessageId.includes(id))).toEqual([]);
});

test("a file nobody could read is filled in by hand, and goes only on the person's word", async () => {
  await openReading();
  await clerk.pressInPane(part);
  await choose([{ name: "ban-quet-hong.pdf", contentType: "application/pdf", bytes: new Uint8Array([37, 80, 68, 70, 45, 49, 46, 55, 10, 1, 2, 3]) }]);
  const card = clerk.card("ban-quet-hong.pdf");
  await card.getByText(/Tệp hỏng hoặc dở dang/).waitFor();
  await look("unread");
  expect(await faultsInPane(clerk.page)).toEqual([]);
  await card.getByRole("combobox", { name: /^Mục/ }).fill("TB-01");
  await card.getByRole("option").first().click();
  await card.getByRole("textbox", { name: /Trích yếu/ }).fill("Kết luận giao ban tháng 11, bản hỏng");
  await clerk.page.keyboard.press("Control+Enter");
  await card.getByText("Hãy tự đọc văn bản rồi đánh dấu vào ô trên.").waitFor();
  await card.getByRole("checkbox", { name: /^Tôi đã đọc văn bản/ }).check();
  await clerk.page.keyboard.press("Control+Enter");
  await told("ban-quet-hong.pdf", "Đã gửi cho Cục Công nghệ thông tin.");
  expect(await arrivedOf("bản hỏng")).toHaveLength(1);
});

test("where Outlook cannot sign us in, the way by hand is told", async () => {
  await openReading();
  await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Không có cầu nối đăng nhập" });
  await clerk.closePane();
  await clerk.openPane();
  await clerk.pressInPane(part);
  await clerk.pane().getByText(/chưa cho phần bổ trợ đăng nhập/).filter({ visible: true }).first().waitFor();
  await choose([await made("urgingLetter", "don-doc.pdf")]);
  await clerk.card("don-doc.pdf").getByText("4712/BTP-VP").waitFor();
  expect(await clerk.card("don-doc.pdf").getByRole("button", { name: supply }).count()).toBe(0);
  await look("no-sign-in");
});

test("it stands ready where no mail is open", async () => {
  await openReading();
  await clerk.press("Ghim ngăn");
  await openFolder(clerk, person, "inbox");
  await clerk.verdictBecomes("Chưa mở thư nào");
  await clerk.pane().getByRole("heading", { level: 2, name: part }).waitFor();
  await look("ready");
  expect(await faultsInPane(clerk.page)).toEqual([]);
});

const folder = process.env["EVANBAN_LOOK"];
async function look(name: string): Promise<void> {
  if (folder !== undefined) await clerk.page.screenshot({ path: `${folder}/paper-${name}.png` });
}
