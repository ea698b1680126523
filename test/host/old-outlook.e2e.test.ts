import { describe, expect, jest, test } from "@jest/globals";
import { faultsInPane } from "../support/accessible";
import type { Clerk } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";
import type { LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail } from "../support/mailroom";
import { putNotice } from "../support/notice-mail";

jest.setTimeout(120_000);

const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const publication = "banbientap@moj.gov.vn";
const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";
const notice = { from: unit, about: "Outlook cũ" };

let outlook: LocalOutlook;
let clerk: Clerk;
const thrown: string[] = [];
inOutlook((open) => {
  ({ outlook, clerk } = open);
  clerk.page.on("pageerror", (fault) => thrown.push(String(fault)));
});

interface Old {
  readonly set: string;
  readonly client?: string;
  readonly signIn?: boolean;
}

/** The secretary before an Outlook of such an age. */
async function before({ set, client, signIn = false }: Old): Promise<void> {
  await clerk.openAs("secretary");
  await clerk.switchOnFault({ choose: "Bộ yêu cầu Mailbox", value: set });
  if (client !== undefined) await clerk.switchOnFault({ choose: "Loại ứng dụng", value: client });
  if (!signIn) await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Không có cầu nối đăng nhập" });
}

const folder = process.env["EVANBAN_LOOK"];
async function look(name: string): Promise<void> {
  if (folder !== undefined) await clerk.page.screenshot({ path: `${folder}/old-${name}.png` });
}

const said = (words: string | RegExp) => clerk.pane().getByText(words).first().waitFor();
const bar = (words: RegExp) => clerk.page.getByText(words).first().waitFor();

async function readNotice(number: number): Promise<void> {
  const name = await putNotice(clerk, outlook, "secretary", unit, "archive", { ...notice, number });
  await openFolder(clerk, unitName, "archive");
  await openMail(clerk, name);
  await clerk.openPane();
}

const lookAlike = "lan.nt@m0j.gov.vn";

async function writeToLookAlike(): Promise<void> {
  await clerk.newMail({ to: [lookAlike], subject: "Gửi thông tin cuộc họp", body: "Kính gửi chị Lan, tôi gửi thông tin cuộc họp." });
  await clerk.openPane();
  await clerk.verdictBecomes(/Còn .*trước khi gửi|Nên xem|cần xem/);
}

describe("classic Outlook with an on-premises mailbox: Mailbox 1.5, no sign-in", () => {
  const old: Old = { set: "1.5", client: "Outlook cổ điển trên Windows" };

  test("a mail is classified by what can be read, and the pane says what is lacking and what to do", async () => {
    await before(old);
    await readNotice(801);
    await said(/không cho phần bổ trợ đọc tệp đính kèm/);
    await said(/chuyển tiếp cả tệp tới đó/);
    await clerk.card(supplyCard).getByText(/bấm Chuyển tiếp, gửi tới banbientap@moj.gov.vn/).waitFor();
    expect(await clerk.pane().getByRole("button", { name: "Mở thư soạn sẵn" }).count()).toBe(0);
    await look("1.5-read");
    expect(await faultsInPane(clerk.page)).toEqual([]);
  });

  test("while one writes, the pane warns; what Outlook stops at send is stopped, and it does not ask", async () => {
    await before(old);
    await writeToLookAlike();
    await said("Outlook này không hỏi lại khi bấm Gửi");
    await look("1.5-write");
    await bar(/m0j|giống địa chỉ/);
    expect(await faultsInPane(clerk.page)).toEqual([]);
  });

  test.each([["before", false], ["after", true]])("a document with a secrecy mark, set out in the mail, is stopped %s the pane was opened", async (_when, opens) => {
    const subject = `Thông báo số ${opens ? 805 : 804}/TB-PLHSHC`;
    await before(old);
    await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject, body: "MẬT\n\nTHÔNG BÁO\nVề việc kiểm tra công tác thi hành án" });
    if (opens) {
      await clerk.openPane();
      await said(/MẬT/);
      await look("1.5-marked");
      expect(await faultsInPane(clerk.page)).toEqual([]);
    }
    const sent = await clerk.send();
    expect(sent).toMatchObject({ kind: "asked", says: expect.stringContaining("MẬT") });
    expect(sent.kind === "asked" && sent.offers).not.toContain("Vẫn gửi");
    await clerk.answer("Không gửi");
    expect(await clerk.mailIn("vanphongbo@moj.gov.vn", "inbox", subject)).toBeNull();
  });
});

describe("LTSC 2021: Mailbox 1.9, no check at send, no sign-in", () => {
  const old: Old = { set: "1.9" };

  test("a document is read and supplied by hand", async () => {
    await before(old);
    await readNotice(802);
    await clerk.card(supplyCard).getByText(/chưa cho phần bổ trợ đăng nhập/).waitFor();
    await look("1.9-read");
    await clerk.card(supplyCard).getByRole("button", { name: "Mở thư soạn sẵn" }).click();
    await clerk.form().waitFor();
    expect(await clerk.recipients("to")).toEqual([publication]);
    expect(await clerk.send()).toEqual({ kind: "sent" });
    expect((await clerk.allMailIn(publication, "inbox")).some(({ subject }) => subject.includes("802/TB-PLHSHC"))).toBe(true);
  });

  test("while one writes, the pane and the bar above the mail warn, and the mail goes without a question", async () => {
    await before(old);
    await writeToLookAlike();
    await said("Outlook này không kiểm tra khi bấm Gửi");
    await look("1.9-write");
    expect(await faultsInPane(clerk.page)).toEqual([]);
    expect(await clerk.send()).toEqual({ kind: "sent" });
  });
});

describe("a telephone: Mailbox 1.5, no check at send, with sign-in", () => {
  test("a mail is judged and the pane says what is lacking; nothing is thrown", async () => {
    await before({ set: "1.5", client: "Outlook trên điện thoại", signIn: true });
    await readNotice(803);
    await said(/không cho phần bổ trợ đọc tệp đính kèm/);
    await look("mobile-read");
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await clerk.pane().getByRole("button", { name: "Tình trạng phần bổ trợ, nhờ hỗ trợ" }).click();
    await said("OutlookIOS 4.2548.0");
    await said("Mailbox 1.5, NestedAppAuth 1.1");
    await look("mobile-health");
  });
});

test("in none of them anything was thrown", () => {
  expect(thrown).toEqual([]);
});
