import { describe, expect, jest, test } from "@jest/globals";
import { fileOf, type DocumentName } from "../../host/samples/make/documents/index";
import { edocHeaderNames } from "../../src/domain/submission";
import { faultsInPane } from "../support/accessible";
import { type Clerk, edocHeaders, type FileToAttach } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(60_000);

let clerk: Clerk;
inOutlook((open) => void ({ clerk } = open));

const unit = "plhshc@moj.gov.vn";
const board = "banbientap@moj.gov.vn";
const gmail = "chuyengia.vidu@gmail.com";
const file = async (document: DocumentName, name: string): Promise<FileToAttach> => ({ name, ...(await fileOf(document, name)) });
const notice = (): Promise<FileToAttach> => file("unitConclusion", "61_TB-PLHSHC.docx");

describe("addresses in the pane", () => {
  test("one click takes a gmail address off a unit's notice, and the verdict changes", async () => {
    await clerk.openAs("secretary");
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn", gmail], bcc: [board], subject: "Thông báo số 61/TB-PLHSHC", files: [await notice()] });
    await clerk.openPane();
    await clerk.verdictBecomes("Có 1 việc cần xem");
    const finding = clerk.card("Địa chỉ không do Bộ Tư pháp cấp");
    await finding.getByText(gmail).first().waitFor();
    await finding.getByRole("button", { name: "Vì sao?" }).click();
    await finding.getByText(/Văn bản ngày 29\/03\/2016 .* điểm 2/).waitFor();
    await clerk.pressInPane("Bỏ địa chỉ này");
    await clerk.verdictBecomes("Thư này ổn, có 1 điều nên biết");
    expect(await clerk.recipients("to")).toEqual(["vanphongbo@moj.gov.vn"]);

    await clerk.card("Đã bỏ địa chỉ").getByText(`${gmail} không còn ở ô Đến.`).waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await clerk.pressInPane("Hoàn tác");
    await clerk.verdictBecomes("Có 1 việc cần xem");
    expect(await clerk.recipients("to")).toEqual(["vanphongbo@moj.gov.vn", gmail]);
  });

  test("a mail to nobody yet is not called fine", async () => {
    await clerk.openAs("staff");
    await clerk.newMail({ subject: "" });
    await clerk.openPane();
    await clerk.verdictBecomes("Thư còn trống");
    await clerk.addRecipient("to", "vanphongbo@moj.gov.vn");
    await clerk.verdictBecomes("Thư này ổn");
  });

  test("a name that could not be resolved is shown as unreadable, never left out", async () => {
    await clerk.openAs("staff");
    await clerk.newMail({ to: ["anh Nam phòng 412"], subject: "Nhờ anh" });
    await clerk.openPane();
    const people = clerk.card("Người nhận");
    await people.getByText("anh Nam phòng 412").first().waitFor();
    await people.getByText("Không đọc được").waitFor();
    await people.getByRole("button", { name: "Vì sao?" }).click();
    await people.getByText("Không đọc được địa chỉ thư nào ở đây.").waitFor();
  });

  test("an old name of the directory is shown as unreadable, with what to do about it", async () => {
    await clerk.openAs("staff");
    await clerk.newMail({ to: ["/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=nam.hv"], subject: "Nhờ anh" });
    await clerk.openPane();
    const people = clerk.card("Người nhận");
    await people.getByText("Không đọc được").waitFor();
    await people.getByRole("button", { name: "Vì sao?" }).click();
    await people.getByText(/hãy bỏ đi rồi chọn lại người này từ danh bạ/).waitFor();
  });

  test("a distribution list says how many are behind it and how many of them are outside the ministry", async () => {
    await clerk.openAs("staff");
    await clerk.newMail({ to: ["tobientap@moj.gov.vn"], subject: "Họp tổ biên tập" });
    await clerk.openPane();
    const people = clerk.card("Người nhận");
    await people.getByRole("button", { name: /do Bộ cấp/ }).click();
    await people.getByText("Danh sách 5 người, 2 người ngoài Bộ.").waitFor();
  });

  test("as many recipients as an Outlook shows at most may not be all, and that is said", async () => {
    await clerk.openAs("staff");
    await clerk.newMail({ to: Array.from({ length: 100 }, (_, at) => `nguoi${at}@moj.gov.vn`), subject: "Mời họp" });
    await clerk.openPane();
    await clerk.card("Chưa xét được hết người nhận").getByText(/Outlook chỉ cho đọc 100 người nhận; thư có thể có nhiều hơn/).waitFor();
    await clerk.card("Người nhận").getByText("Outlook có thể chưa cho thấy hết người nhận.").waitFor();
  });

  test("another From changes what the sender is worth", async () => {
    await clerk.openAs("secretary");
    await clerk.newMail({ to: ["vanphongbo@moj.gov.vn"], bcc: [board], subject: "Thông báo số 61/TB-PLHSHC", files: [await notice()] });
    await clerk.openPane();
    await clerk.card("Văn bản của đơn vị gửi từ hộp thư cá nhân").waitFor();
    await clerk.card("Người gửi").getByText("Do Bộ cấp").waitFor();
    await clerk.sendFrom(unit);
    await clerk.verdictBecomes("Thư này ổn, có 1 điều nên biết");
    await clerk.card("Người gửi").getByText("Hộp thư đơn vị").waitFor();
  });
});

describe("supplying with one click while composing", () => {
  test("the mail reaches the publication mailbox with exactly its five headers, and nobody sees it in Bcc", async () => {
    await clerk.openAs("secretary");
    const subject = "Thông báo số 61/TB-PLHSHC kết luận giao ban";
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], cc: ["cntt@moj.gov.vn"], subject, body: "Kính gửi các đơn vị.", files: [await notice()] });
    await clerk.openPane();
    await clerk.pressInPane("Cung cấp cho Cục CNTT");
    await clerk.verdictBecomes("Thư này ổn");
    await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Sẽ gửi cùng thư").waitFor();
    expect(await clerk.recipients("bcc")).toEqual([board]);
    expect(await clerk.send()).toEqual({ kind: "sent" });

    const [supplied, ...others] = await Promise.all([board, "vanphongbo@moj.gov.vn", "cntt@moj.gov.vn"].map((mailbox) => clerk.mailArrived(mailbox, subject)));
    const headers = edocHeaders(supplied!);
    expect(Object.keys(headers).sort()).toEqual([...edocHeaderNames].sort());
    expect(headers).toMatchObject({ "x-moj-edoc-v": "1", "x-moj-edoc-unit": "PLHSHC" });
    expect(JSON.parse(Buffer.from(headers["x-moj-edoc-meta"] ?? "", "base64url").toString())).toMatchObject({ d: "2026-11-11", s: "61/TB-PLHSHC" });
    expect(supplied!.attachments.map(({ name }) => name)).toEqual(["61_TB-PLHSHC.docx"]);
    for (const copy of [supplied!, ...others]) {
      expect(copy.bcc).toEqual([]);
      expect(copy.headers.map(({ name }) => name.toLowerCase())).not.toContain("bcc");
    }
    expect(await clerk.mailIn("ha.tt@moj.gov.vn", "sentitems", subject)).toMatchObject({ bcc: [{ address: board }] });
  });

  test("“Rút lại cung cấp” takes the Bcc and the headers back", async () => {
    await clerk.openAs("secretary");
    const subject = "Thông báo số 61/TB-PLHSHC rút lại";
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject, files: [await notice()] });
    await clerk.openPane();
    await clerk.pressInPane("Cung cấp cho Cục CNTT");
    await clerk.pressInPane("Rút lại cung cấp");
    await clerk.card("Chưa cung cấp cho Cục Công nghệ thông tin").waitFor();
    expect(await clerk.recipients("bcc")).toEqual([]);
    await clerk.closeDraft();
    const draft = await clerk.mailIn("ha.tt@moj.gov.vn", "drafts", subject);
    expect(edocHeaders(draft!)).toEqual({});
    expect(draft!.bcc).toEqual([]);
  });

  test("the publication mailbox taken out by hand takes the headers with it", async () => {
    await clerk.openAs("secretary");
    const subject = "Thông báo số 61/TB-PLHSHC bỏ Bcc";
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject, files: [await notice()] });
    await clerk.openPane();
    await clerk.pressInPane("Cung cấp cho Cục CNTT");
    await clerk.verdictBecomes("Thư này ổn");
    await clerk.removeRecipient("bcc", board);
    await clerk.card("Chưa cung cấp cho Cục Công nghệ thông tin").waitFor();
    await clerk.closeDraft();
    expect(edocHeaders((await clerk.mailIn("ha.tt@moj.gov.vn", "drafts", subject))!)).toEqual({});
  });

  test("another From after supplying writes the headers for the other unit", async () => {
    await clerk.openAs("secretary");
    const subject = "Thông báo số 61/TB-PLHSHC đổi đơn vị gửi";
    await clerk.newMail({ from: unit, to: ["cntt@moj.gov.vn"], subject, files: [await notice()] });
    await clerk.openPane();
    await clerk.pressInPane("Cung cấp cho Cục CNTT");
    await clerk.verdictBecomes("Thư này ổn");
    const id = clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText(/^[0-9a-z-]{16,}$/);
    const before = await id.innerText();
    await clerk.sendFrom("vanphongbo@moj.gov.vn");
    await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText(before).waitFor({ state: "detached" });
    const shown = await id.innerText();
    expect(await clerk.send()).toEqual({ kind: "sent" });
    expect(edocHeaders(await clerk.mailArrived(board, subject))).toMatchObject({ "x-moj-edoc-unit": "VP", "x-moj-edoc-id": shown });
  });

  test("it needs no sign-in: without the bridge that gives tokens the mail is supplied all the same", async () => {
    await clerk.openAs("secretary");
    await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Không có cầu nối đăng nhập" });
    const subject = "Thông báo số 61/TB-PLHSHC không đăng nhập";
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject, files: [await notice()] });
    await clerk.openPane();
    await clerk.pressInPane("Cung cấp cho Cục CNTT");
    await clerk.verdictBecomes("Thư này ổn");
    await clerk.closePane();
    expect(await clerk.send()).toEqual({ kind: "sent" });
    expect(Object.keys(edocHeaders(await clerk.mailArrived(board, subject)))).toHaveLength(5);
  });
});

describe("the document's data", () => {
  test("what the secretary corrected is there when the draft is opened again", async () => {
    await clerk.openAs("secretary");
    const subject = "Thông báo số 61/TB-PLHSHC sửa thông tin";
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject, files: [await notice()] });
    await clerk.openPane();
    const data = clerk.card("Thông tin văn bản");
    await data.getByText("61/TB-PLHSHC").waitFor();
    await clerk.pressInPane("Sửa thông tin văn bản");
    await data.getByRole("textbox", { name: "Người ký" }).fill("Đặng Hồng Phúc");
    await clerk.pressInPane("Lưu thông tin văn bản");
    await data.getByText("Đã lưu thông tin văn bản.").waitFor();
    await clerk.closeDraft();

    await clerk.openDraft(subject);
    await clerk.openPane();
    await data.getByText("Đặng Hồng Phúc", { exact: true }).waitFor();
  });
});

describe("a consultation letter with its draft", () => {
  test("one click takes the draft out of the letter, and the letter itself stays", async () => {
    await clerk.openAs("secretary");
    await clerk.openDraft("Công văn số 4902/BTP-PLHSHC lấy ý kiến");
    await clerk.openPane();
    await clerk.card("Dự thảo đính kèm thư xin ý kiến").waitFor();
    await clerk.pressInPane("Gỡ dự thảo khỏi thư");
    await clerk.card("Dự thảo đính kèm thư xin ý kiến").waitFor({ state: "detached" });
    await clerk.form().getByText("du thao Quyet dinh.docx").waitFor({ state: "detached" });
    await clerk.form().getByText("CV lay y kien.docx").waitFor();
  });
});
