import { describe, expect, jest, test } from "@jest/globals";
import { fileOf, type DocumentName } from "../../host/samples/make/documents/index";
import { secretLetter } from "../../host/samples/make/documents/set-apart";
import { type Clerk, type FileToAttach } from "../support/clerk";
import type { LocalOutlook } from "../support/local-outlook";
import { pastedByCells } from "../support/pasted";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(60_000);

let outlook: LocalOutlook;
let clerk: Clerk;
inOutlook((open) => void ({ outlook, clerk } = open));

const unit = "plhshc@moj.gov.vn";
const gmail = "chuyengia.vidu@gmail.com";
const file = async (document: DocumentName, name: string): Promise<FileToAttach> => ({ name, ...(await fileOf(document, name)) });

describe("a mail that is in order", () => {
  test("an everyday mail inside the ministry leaves without a question and arrives", async () => {
    await clerk.openAs("staff");
    await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Chiều nay họp lúc 3 giờ", body: "Chị Hà ơi, chiều nay 3 giờ em lên phòng chị nhé." });
    expect(await clerk.send()).toEqual({ kind: "sent" });
    const arrived = await clerk.mailArrived("ha.tt@moj.gov.vn", "Chiều nay họp lúc 3 giờ");
    expect(arrived.from?.address).toBe("an.nm@moj.gov.vn");
    expect(await clerk.mailIn("an.nm@moj.gov.vn", "sentitems", "Chiều nay họp lúc 3 giờ")).not.toBeNull();
  });

  test("a private mail to a gmail address leaves without a question", async () => {
    await clerk.openAs("staff");
    await clerk.openDraft("Trưa thứ Bảy ăn lẩu nhé");
    expect(await clerk.send()).toEqual({ kind: "sent" });
    expect(await clerk.mailIn("an.nm@moj.gov.vn", "sentitems", "Trưa thứ Bảy ăn lẩu nhé")).not.toBeNull();
  });

  test("a short answer above a quoted notice leaves without a question", async () => {
    await clerk.openAs("staff");
    await clerk.reply("Thông báo số 61/TB-PLHSHC", "Em nhận được rồi ạ.");
    expect(await clerk.send()).toEqual({ kind: "sent" });
    const sent = (await clerk.allMailIn("an.nm@moj.gov.vn", "sentitems"))[0];
    expect(sent).toMatchObject({ to: [{ address: unit }], preview: expect.stringContaining("Em nhận được rồi ạ.") });
  });

  test("a unit's notice that the publication mailbox gets too leaves without a question, and asks nobody outside this machine", async () => {
    await clerk.openAs("secretary");
    const subject = "Thông báo số 61/TB-PLHSHC về cuộc họp giao ban";
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], bcc: ["banbientap@moj.gov.vn"], subject, body: "Kính gửi Văn phòng Bộ.", files: [await file("unitConclusion", "61_TB-PLHSHC.docx")] });
    const asked: string[] = [];
    clerk.page.context().on("request", (request) => asked.push(request.url()));
    // The compose events, which read the file ahead, come to an end first.
    for (let seen = -1; seen < asked.length; await clerk.page.waitForTimeout(1500)) seen = asked.length;
    expect(asked.filter((url) => ![outlook.url, outlook.addinUrl].includes(`${new URL(url).origin}/`))).toEqual([]);
    asked.length = 0;
    expect(await clerk.send()).toEqual({ kind: "sent" });
    clerk.page.context().removeAllListeners("request");
    expect(asked.filter((url) => !isOfPageOrSendFile(url))).toEqual([]);
    expect(asked.some((url) => url.includes("/launchevent"))).toBe(true);
    expect((await clerk.mailArrived("vanphongbo@moj.gov.vn", subject)).bcc).toEqual([]);
    expect((await clerk.mailArrived("banbientap@moj.gov.vn", subject)).attachments.map(({ name }) => name)).toEqual(["61_TB-PLHSHC.docx"]);
  });
});

describe("a mail that is asked about", () => {
  test("a unit's notice to a gmail address asks and names the address; “Không gửi” keeps the draft and nothing is delivered", async () => {
    await clerk.openAs("secretary");
    const subject = "Thông báo số 61/TB-PLHSHC gửi chuyên gia";
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn", gmail], subject, body: "Vụ gửi Thông báo số 61/TB-PLHSHC.", files: [await file("unitConclusion", "61_TB-PLHSHC.docx")] });
    const sent = await clerk.send();
    expect(sent).toMatchObject({ kind: "asked", says: expect.stringContaining(gmail), offers: expect.arrayContaining(["Vẫn gửi", "Không gửi"]) });
    expect(sent).toMatchObject({ says: expect.stringContaining("không có giá trị trong trao đổi thông tin") });

    await clerk.answer("Không gửi");
    await clerk.dialog().waitFor({ state: "detached" });
    expect(await clerk.recipients("to")).toEqual(["vanphongbo@moj.gov.vn", gmail]);
    await clerk.closeDraft();
    expect(await clerk.mailIn("ha.tt@moj.gov.vn", "drafts", subject)).toMatchObject({ to: [{ address: "vanphongbo@moj.gov.vn" }, { address: gmail }] });
    expect(await clerk.mailIn("vanphongbo@moj.gov.vn", "inbox", subject)).toBeNull();
    expect(await clerk.mailIn("ha.tt@moj.gov.vn", "sentitems", subject)).toBeNull();
  });

  test("“Vẫn gửi” sends what was asked about", async () => {
    await clerk.openAs("secretary");
    const subject = "Công văn số 4856/BTP-PLHSHC V/v cung cấp số liệu xử phạt vi phạm hành chính";
    await clerk.openDraft(subject);
    expect(await clerk.send()).toMatchObject({ kind: "asked", says: expect.stringContaining("Chưa cung cấp cho Cục Công nghệ thông tin") });
    await clerk.answer("Vẫn gửi");
    await clerk.form().waitFor({ state: "detached" });
    await clerk.mailArrived("vanphongbo@moj.gov.vn", subject);
  });

  test("the button of the question opens the pane, where the reason stands", async () => {
    await clerk.openAs("staff");
    await clerk.openDraft("Quyết định số 2215/QĐ-BTP ban hành Kế hoạch kiểm tra năm 2027");
    expect(await clerk.send()).toMatchObject({ kind: "asked", offers: ["Thực hiện", "Vẫn gửi", "Không gửi"] });
    await clerk.answer("Thực hiện");
    await clerk.verdictBecomes(/việc cần xem$/);
    await clerk.card("Văn bản của đơn vị gửi từ hộp thư cá nhân").waitFor();
    expect(await clerk.mailIn("vanphongbo@moj.gov.vn", "inbox", "Quyết định số 2215/QĐ-BTP ban hành Kế hoạch kiểm tra năm 2027")).toBeNull();
  });

  test.each([
    ["Nhờ hỗ trợ cài lại Outlook", "an address that looks like the ministry's", ["cntt@m0j.gov.vn", "Địa chỉ dễ nhầm với địa chỉ của Bộ"]],
    ["Bảng tổng hợp ý kiến góp ý dự thảo Nghị định", "a promised attachment that is not there", ["Chưa có tệp đính kèm"]],
  ])("“%s” asks about %s", async (subject, _, words) => {
    await clerk.openAs("staff");
    await clerk.openDraft(subject);
    const sent = await clerk.send();
    for (const word of words) expect(sent).toMatchObject({ kind: "asked", says: expect.stringContaining(word) });
    await clerk.answer("Không gửi");
  });

  test.each([
    ["Công văn số 4902/BTP-PLHSHC lấy ý kiến", "a consultation letter with its draft attached", "Dự thảo đính kèm thư xin ý kiến"],
    ["Quyết định số 2241/QĐ-BTP về việc tặng Bằng khen", "an award of named persons on its way to the publication mailbox", "Văn bản thuộc diện giữ lại"],
  ])("“%s” asks about %s", async (subject, _, title) => {
    await clerk.openAs("secretary");
    await clerk.openDraft(subject);
    expect(await clerk.send()).toMatchObject({ kind: "asked", says: expect.stringContaining(title) });
    await clerk.answer("Không gửi");
  });
});

describe("a document marked MẬT", () => {
  test("attached by hand stops the send once the pane has read it; “Vẫn gửi” is not offered and nothing leaves", async () => {
    await clerk.openAs("staff");
    const subject = "Công văn số 37 về đoàn kiểm tra";
    await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject, body: "Mình gửi công văn đính kèm." });
    await clerk.openPane();
    await clerk.attach(await file("secretLetter", "37 BTP-PLHSHC.docx"));
    await clerk.verdictBecomes("Không được gửi");
    const sent = await clerk.send();
    expect(sent).toMatchObject({ kind: "asked", says: expect.stringContaining("MẬT") });
    expect(sent).toMatchObject({ offers: ["Thực hiện", "Không gửi"] });
    await clerk.answer("Không gửi");
    expect(await clerk.mailIn("ha.tt@moj.gov.vn", "inbox", subject)).toBeNull();
  });

  test("in the sample draft stops, the file is taken out with one click, and the mail may go", async () => {
    await clerk.openAs("staff");
    await clerk.openDraft("Công văn phối hợp phục vụ đoàn kiểm tra");
    await clerk.openPane();
    await clerk.verdictBecomes("Không được gửi");
    expect(await clerk.send()).toMatchObject({ kind: "asked", offers: expect.not.arrayContaining(["Vẫn gửi"]) });
    await clerk.answer("Không gửi");
    await clerk.pressInPane("Gỡ tệp khỏi thư");
    await clerk.form().getByText("37 BTP-PLHSHC.docx").waitFor({ state: "detached" });
    await clerk.card("Văn bản có dấu độ mật").waitFor({ state: "detached" });
  });

  test("set out in the body stops the send although no pane was ever open", async () => {
    await clerk.openAs("staff");
    await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Nội dung công văn", body: pastedByCells(secretLetter) });
    const sent = await clerk.send();
    expect(sent).toMatchObject({ kind: "asked", says: expect.stringContaining("Văn bản có dấu độ mật") });
    expect(sent).toMatchObject({ offers: expect.not.arrayContaining(["Vẫn gửi"]) });
    await clerk.answer("Không gửi");
  });
});

describe("a fault of ours or of Outlook's", () => {
  test("a body that Outlook never gives holds no mail up for longer than six seconds", async () => {
    await clerk.openAs("staff");
    await clerk.switchOnFault({ deadCall: "Đọc nội dung" });
    await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Hẹn ăn trưa thứ Sáu", body: "Chào chị." });
    const pressed = Date.now();
    expect(await clerk.send()).toEqual({ kind: "sent" });
    expect(Date.now() - pressed).toBeLessThan(6000);
    await clerk.mailArrived("ha.tt@moj.gov.vn", "Hẹn ăn trưa thứ Sáu");
  });

  test("a body that Outlook never gives still lets the address be asked about", async () => {
    await clerk.openAs("secretary");
    await clerk.switchOnFault({ deadCall: "Đọc nội dung" });
    await clerk.newMail({ from: unit, to: [gmail], subject: "Kính gửi chuyên gia", body: "Chào anh." });
    expect(await clerk.send()).toMatchObject({ kind: "asked", says: expect.stringContaining(gmail) });
    await clerk.answer("Không gửi");
  });

  test("where the check at send cannot be loaded the page offers to send all the same", async () => {
    await clerk.openAs("staff");
    await clerk.switchOnFault({ choose: "Kiểm tra khi gửi (Smart Alerts)", value: "Không tải được" });
    await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Thư chưa được kiểm tra", body: "Chào chị." });
    expect(await clerk.send()).toMatchObject({ kind: "asked", says: expect.stringContaining("hiện không dùng được"), offers: ["Vẫn gửi", "Thử lại sau"] });
    await clerk.answer("Vẫn gửi");
    await clerk.form().waitFor({ state: "detached" });
    await clerk.mailArrived("ha.tt@moj.gov.vn", "Thư chưa được kiểm tra");
  });
});

describe("where less is there than in Outlook on the web", () => {
  test("without a network the page says that nobody checked the mail, and offers to send it all the same", async () => {
    await clerk.openAs("secretary");
    await clerk.switchOnFault({ turnOn: /^Mất mạng/ });
    await clerk.newMail({ from: unit, to: [gmail], subject: "Kính gửi chuyên gia khi mất mạng", body: "Chào anh." });
    expect(await clerk.send()).toMatchObject({ kind: "asked", offers: ["Vẫn gửi", "Thử lại sau"] });
    await clerk.answer("Thử lại sau");
    await clerk.switchOnFault({ turnOn: /^Mất mạng/ });
  });

  test("a client that cannot ask, only stop, lets go what would be asked about", async () => {
    await clerk.openAs("secretary");
    await clerk.switchOnFault({ choose: "Bộ yêu cầu Mailbox", value: "1.13" });
    const subject = "Kính gửi chuyên gia từ Outlook cũ";
    await clerk.newMail({ from: unit, to: [gmail, "cntt@moj.gov.vn"], subject, body: "Chào anh." });
    expect(await clerk.send()).toEqual({ kind: "sent" });
    await clerk.mailArrived("cntt@moj.gov.vn", subject);
  });

  test("such a client still stops a document marked MẬT", async () => {
    await clerk.openAs("staff");
    await clerk.switchOnFault({ choose: "Bộ yêu cầu Mailbox", value: "1.13" });
    await clerk.newMail({ to: ["ha.tt@moj.gov.vn"], subject: "Nội dung công văn", body: pastedByCells(secretLetter) });
    expect(await clerk.send()).toMatchObject({ kind: "asked", says: expect.stringContaining("Văn bản có dấu độ mật"), offers: ["Không gửi"] });
    await clerk.answer("Không gửi");
  });
});

/** The page's own calls, and the built files the send event is made of. */
function isOfPageOrSendFile(address: string): boolean {
  const { origin, pathname } = new URL(address);
  if (`${origin}/` === outlook.url) return true;
  return `${origin}/` === outlook.addinUrl && (pathname.startsWith("/launchevent.") || pathname === "/compose-events.js" || pathname.startsWith("/__outlook/") || pathname.startsWith("/assets/"));
}
