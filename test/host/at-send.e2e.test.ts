import { describe, expect, jest, test } from "@jest/globals";
import { fileOf } from "../../host/samples/make/documents/index";
import { base64UrlToText } from "../../src/domain/submission-base64";
import { type Clerk, edocHeaders, type FileToAttach } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(60_000);

let clerk: Clerk;
inOutlook((open) => void ({ clerk } = open));

const unit = "plhshc@moj.gov.vn";
const gmail = "chuyengia.vidu@gmail.com";
const notice = async (): Promise<FileToAttach> => ({ name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) });
const toExpert = async (subject: string) =>
  clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn", gmail], bcc: ["banbientap@moj.gov.vn"], subject, body: "Vụ gửi Thông báo số 61/TB-PLHSHC.", files: [await notice()] });
const bar = () => clerk.page.getByText(/^Trước khi gửi, xin xem lại: /);
const checked = "Đã kiểm tra, vẫn gửi như vậy";

describe("what a person has checked", () => {
  test("is not asked about again, is noted with the mail, and leaves no address behind", async () => {
    await clerk.openAs("secretary");
    const subject = "Thông báo số 61/TB-PLHSHC gửi chuyên gia phản biện";
    await toExpert(subject);
    await clerk.openPane();
    await clerk.card("Địa chỉ không do Bộ Tư pháp cấp").waitFor();
    expect(await clerk.send()).toMatchObject({ kind: "asked", says: expect.stringContaining(gmail) });
    await clerk.answer("Không gửi");
    await clerk.pressInPane(checked);
    await clerk.pane().getByText(/Bạn đã kiểm tra điểm này/).waitFor();
    await clerk.verdictBecomes("Thư này ổn, có 2 điều nên biết");
    expect(await clerk.send()).toEqual({ kind: "sent" });

    const meta = edocHeaders(await clerk.mailArrived("vanphongbo@moj.gov.vn", subject))["x-moj-edoc-meta"]!;
    const noted = JSON.parse(base64UrlToText(meta)!) as { readonly asked: readonly string[]; readonly told: readonly string[] };
    expect(noted).toMatchObject({ asked: [], told: expect.arrayContaining(["outside-address"]) });
    const sent = (await clerk.mailIn(unit, "sentitems", subject)) ?? (await clerk.mailIn("ha.tt@moj.gov.vn", "sentitems", subject));
    expect(JSON.parse(String(sent?.state.customProperties["edoc-check"]))).toMatchObject({ asked: [], partial: 0 });
    expect(base64UrlToText(meta)).not.toContain(gmail);
  });

  test("is asked about again when the mail has changed", async () => {
    await clerk.openAs("secretary");
    await toExpert("Thông báo số 61/TB-PLHSHC gửi chuyên gia lần hai");
    await clerk.openPane();
    await clerk.pressInPane(checked);
    await clerk.verdictBecomes("Thư này ổn, có 2 điều nên biết");
    await clerk.addRecipient("cc", "nguoikhac@yahoo.com");
    await clerk.verdictBecomes("Có 1 việc cần xem");
    expect(await clerk.send()).toMatchObject({ kind: "asked", says: expect.stringContaining("nguoikhac@yahoo.com") });
    await clerk.answer("Không gửi");
  });

  test("can be taken back", async () => {
    await clerk.openAs("secretary");
    await toExpert("Thông báo số 61/TB-PLHSHC gửi chuyên gia lần ba");
    await clerk.openPane();
    await clerk.pressInPane(checked);
    await clerk.pressInPane("Hỏi lại khi gửi");
    await clerk.verdictBecomes("Có 1 việc cần xem");
    expect(await clerk.send()).toMatchObject({ kind: "asked" });
    await clerk.answer("Không gửi");
  });
});

test("a file is judged ahead also when nobody opens the pane: a marked document stops", async () => {
  await clerk.openAs("secretary");
  await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject: "Gửi anh", body: "Anh xem nhé.", files: [{ name: "tai-lieu.docx", ...(await fileOf("secretLetter", "tai-lieu.docx")) }] });
  const sent = await clerk.send();
  expect(sent).toMatchObject({ kind: "asked", says: expect.stringContaining("Văn bản có dấu độ mật"), offers: expect.not.arrayContaining(["Vẫn gửi"]) });
  await clerk.answer("Không gửi");
});

describe("an Outlook that does not ask at send", () => {
  test.each([
    ["1.9", "Outlook này không kiểm tra khi bấm Gửi"],
    ["1.13", "Outlook này không hỏi lại khi bấm Gửi"],
  ])("with Mailbox %s says so, and shows in the bar above the mail what is to be looked at", async (set, title) => {
    await clerk.openAs("secretary");
    await clerk.switchOnFault({ choose: "Bộ yêu cầu Mailbox", value: set });
    await toExpert(`Thông báo số 61/TB-PLHSHC từ Outlook cũ ${set}`);
    await clerk.openPane();
    await clerk.card(title).waitFor();
    await bar().waitFor();
    expect(await bar().innerText()).toContain("Địa chỉ không do Bộ Tư pháp cấp");
    await clerk.pressInPane("Bỏ địa chỉ này");
    await clerk.verdictBecomes("Thư này ổn, có 1 điều nên biết");
    await bar().waitFor({ state: "detached" });
    expect(await clerk.send()).toEqual({ kind: "sent" });
  });
});
