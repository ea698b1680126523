import { expect, jest, test } from "@jest/globals";
import { fileOf, type DocumentName } from "../../host/samples/make/documents/index";
import { type Clerk, type FileToAttach, type MailToWrite } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(90_000);

let clerk: Clerk;
inOutlook((open) => void ({ clerk } = open));

const unit = "plhshc@moj.gov.vn";
const office = "vanphongbo@moj.gov.vn";
const board = "banbientap@moj.gov.vn";
const colleague = "lan.vt@moj.gov.vn";
const file = async (document: DocumentName, name: string): Promise<FileToAttach> => ({ name, ...(await fileOf(document, name)) });
const notice = () => file("unitConclusion", "61_TB-PLHSHC.docx");

interface Check {
  readonly who: "staff" | "secretary";
  readonly mail: () => Promise<MailToWrite>;
  /** Title in the question and over the card. */
  readonly title: string;
  /** Name of the button that puts it right; what it is said to be about. */
  readonly fix: string;
  readonly about?: string;
}

const remove = "Bỏ địa chỉ này";

/** Each question the send event asks of itself, in a mail that has nothing else wrong. */
const checks: Readonly<Record<string, Check>> = {
  "look-alike-address": {
    who: "staff", title: "Địa chỉ dễ nhầm với địa chỉ của Bộ", fix: remove, about: "cntt@m0j.gov.vn",
    mail: async () => ({ to: [colleague, "cntt@m0j.gov.vn"], subject: "Nhờ anh em kỹ thuật", body: "Máy in tầng 3 kẹt giấy." }),
  },
  "denied-address": {
    who: "staff", title: "Địa chỉ đã ngừng sử dụng", fix: remove, about: "nguoicu@moj.gov.vn",
    mail: async () => ({ to: [colleague, "nguoicu@moj.gov.vn"], subject: "Lịch trực", body: "Mai em trực nhé." }),
  },
  "outside-address": {
    who: "secretary", title: "Địa chỉ không do Bộ Tư pháp cấp", fix: remove, about: "chuyengia.vidu@gmail.com",
    mail: async () => ({ from: unit, to: [office, "chuyengia.vidu@gmail.com"], bcc: [board], subject: "Thông báo số 61/TB-PLHSHC", body: "Kính gửi Văn phòng Bộ.", files: [await notice()] }),
  },
  "unreadable-address": {
    who: "secretary", title: "Có người nhận không đọc được địa chỉ", fix: remove, about: "anh Nam phòng 412",
    mail: async () => ({ from: unit, to: [office, "anh Nam phòng 412"], subject: "Trao đổi qua điện thoại", body: "Vụ xác nhận đã nhận được ý kiến của anh." }),
  },
  "not-supplied": {
    who: "secretary", title: "Chưa cung cấp cho Cục Công nghệ thông tin", fix: "Cung cấp cho Cục CNTT",
    mail: async () => ({ from: unit, to: [office], subject: "Thông báo số 61/TB-PLHSHC kết luận giao ban", body: "Kính gửi Văn phòng Bộ.", files: [await notice()] }),
  },
  "draft-attached": {
    who: "secretary", title: "Dự thảo đính kèm thư xin ý kiến", fix: "Gỡ dự thảo khỏi thư",
    mail: async () => ({ from: unit, to: ["htqt@moj.gov.vn"], subject: "Công văn số 4902/BTP-PLHSHC lấy ý kiến dự thảo Quyết định", body: "Kính đề nghị Vụ Hợp tác quốc tế cho ý kiến.", files: [await file("draftDecision", "du thao Quyet dinh.docx")] }),
  },
  "secrecy-mark": {
    who: "staff", title: "Văn bản có dấu độ mật", fix: "Gỡ tệp khỏi thư",
    mail: async () => ({ to: ["ha.tt@moj.gov.vn"], subject: "Nhờ chị xem giúp", body: "Chị xem giúp em nội dung này.", files: [await file("secretLetter", "37 BTP-PLHSHC.docx")] }),
  },
  "withheld-document": {
    who: "secretary", title: "Văn bản thuộc diện giữ lại", fix: remove, about: board,
    mail: async () => ({ from: unit, to: [office], cc: [board], subject: "Quyết định số 2241/QĐ-BTP về việc tặng Bằng khen", body: "Kính gửi Văn phòng Bộ.", files: [await file("awardDecision", "2241_QD-BTP.docx")] }),
  },
};

test.each(Object.keys(checks))("%s: asked at send, explained, put right, and quiet the second time, by keyboard alone", async (kind) => {
  const { who, mail, title, fix, about } = checks[kind]!;
  await clerk.openAs(who);
  await clerk.newMail(await mail());
  await quietAgain();

  expect(await sendByKeyboard()).toMatchObject({ kind: "asked", says: expect.stringContaining(title) });
  await clerk.dialog().getByRole("button", { name: "Thực hiện" }).press("Enter");
  // The pane opens at the card: its heading has the focus, as a screen reader says it.
  await clerk.card(title).waitFor();
  await expect(focused()).resolves.toMatchObject({ text: title });

  // As F6 brings the keyboard into the pane.
  await clerk.pane().locator(":focus").focus();
  for (let presses = 0; (await focused()).text !== fix; presses++) {
    if (presses > 12) throw new Error(`${fix} is not reached from the card's heading.`);
    await clerk.page.keyboard.press("Tab");
  }
  if (about !== undefined) expect((await focused()).description).toContain(about);
  await clerk.page.keyboard.press("Enter");
  await clerk.card(title).waitFor({ state: "detached" });
  await clerk.verdictBecomes(/ổn/);
  expect(await sendByKeyboard()).toEqual({ kind: "sent" });
});

test("missing-attachment: asked, the file attached, and quiet the second time", async () => {
  await clerk.openAs("staff");
  await clerk.newMail({ to: [colleague], subject: "Bảng chấm công", body: "Em gửi kèm bảng chấm công tháng này ạ." });
  expect(await sendByKeyboard()).toMatchObject({ kind: "asked", says: expect.stringContaining("Chưa có tệp đính kèm") });
  await clerk.answer("Không gửi");
  await clerk.attach({ name: "bang cham cong.txt", contentType: "text/plain", bytes: new TextEncoder().encode("An: 22 ngày") });
  expect(await sendByKeyboard()).toEqual({ kind: "sent" });
});

/** The compose events have read what was written. */
const quietAgain = () => clerk.page.waitForTimeout(1500);

async function sendByKeyboard(): ReturnType<Clerk["sendEnds"]> {
  await clerk.page.getByRole("button", { name: "Gửi", exact: true }).press("Enter");
  return clerk.sendEnds();
}

/** What has the focus in the pane, and how it is described. */
async function focused(): Promise<{ readonly text: string; readonly description: string }> {
  return clerk.pane().locator("body").evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    const described = (one?.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
    return { text: one?.textContent ?? "", description: described.join(" ") };
  });
}
