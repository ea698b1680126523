import { describe, expect, jest, test } from "@jest/globals";
import { faultsInPane } from "../support/accessible";
import { type Clerk } from "../support/clerk";
import { openFolder, openMail } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(90_000);

let clerk: Clerk;
inOutlook((open) => void ({ clerk } = open));

const unitName = "Vụ Pháp luật hình sự - hành chính";
const subject = "Công văn số 4902/BTP-PLHSHC lấy ý kiến";
const letterFile = "CV lay y kien.docx";
const draftFile = "du thao Quyet dinh.docx";
const attached = "Dự thảo đính kèm thư xin ý kiến";
const waiting = "Dự thảo đang chờ cùng công văn";
const holdButton = "Gửi công văn, đưa dự thảo lên Mục lấy ý kiến";
const note = /Dự thảo được đăng tại Mục “Văn bản lấy ý kiến nội bộ”/;
const link = "https://dieuhanh.moj.gov.vn/lay-y-kien/4902";

const body = () => clerk.page.getByRole("textbox", { name: "Nội dung thư" });
const files = () => clerk.form().getByRole("button", { name: /^Bỏ tệp / }).evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")?.replace("Bỏ tệp ", "")));
const filesBecome = (names: readonly string[]) => waitFor(async () => (await files()).join() === names.join());

async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    if (await holds()) return;
    await clerk.page.waitForTimeout(250);
  }
  throw new Error(`still not so: ${(await files()).join()}`);
}

async function openLetter(): Promise<void> {
  await clerk.openAs("secretary");
  await clerk.openDraft(subject);
  await clerk.openPane();
  await clerk.card(attached).waitFor();
}

describe("a letter that asks for opinions, with its draft attached", () => {
  test("one click keeps the draft for the editorial board, and the way back puts all of it back", async () => {
    await openLetter();
    const before = { body: await body().innerHTML(), text: await body().innerText() };
    await clerk.card(attached).getByText("Hạn góp ý: 30/11/2026.").waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await clerk.pressInPane(holdButton);
    await clerk.card(waiting).waitFor();
    await filesBecome([letterFile]);
    expect(await faultsInPane(clerk.page)).toEqual([]);
    const text = await body().innerText();
    expect(text).toMatch(note);
    expect(text.indexOf("Dự thảo được đăng")).toBeGreaterThan(text.indexOf("30/11/2026"));
    expect(text.indexOf("Dự thảo được đăng")).toBeLessThan(text.indexOf("Trân trọng"));
    await clerk.card(waiting).getByText(draftFile).waitFor();

    await clerk.pressInPane("Hoàn tác");
    await clerk.card(attached).waitFor();
    await filesBecome([letterFile, draftFile]);
    expect({ body: await body().innerHTML(), text: await body().innerText() }).toEqual(before);
  });

  test("changed by hand, the letter and the pane still say the same", async () => {
    await openLetter();
    await clerk.pressInPane(holdButton);
    await clerk.card(waiting).waitFor();
    await clerk.card(waiting).getByRole("button", { name: "Sửa" }).click();
    await clerk.pane().getByRole("textbox", { name: "Hạn góp ý" }).fill("05/12/2026");
    await clerk.pressInPane("Lưu");
    await clerk.card(waiting).getByText("05/12/2026").first().waitFor();
    await clerk.card(waiting).getByText("Hạn góp ý trong thư khác với hạn gửi Ban biên tập.").waitFor();
    await clerk.pressInPane("Lấy theo thư");
    await clerk.card(waiting).getByText("30/11/2026").first().waitFor();

    // The person reads, and deletes the sentence: the pane looks at a text every second and a half.
    await clerk.page.waitForTimeout(2000);
    await body().evaluate((element) => {
      element.querySelector("[data-id=edoc-consultation]")?.remove();
      element.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await clerk.card(waiting).getByText("Trong thư không còn câu báo nơi đăng dự thảo.").waitFor();
    await clerk.pressInPane("Ghi lại câu ấy");
    await clerk.card(waiting).getByText("Trong thư không còn câu báo nơi đăng dự thảo.").waitFor({ state: "detached" });
    expect(await body().innerText()).toMatch(note);
    await clerk.pressInPane("Hoàn tác");
    await clerk.card(attached).waitFor();
  });

  test("where Outlook cannot sign us in there is no such button; the unit's own link needs none", async () => {
    await clerk.openAs("secretary");
    await clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value: "Không có cầu nối đăng nhập" });
    await clerk.openDraft(subject);
    await clerk.openPane();
    await clerk.card(attached).getByRole("button", { name: "Đơn vị đã tự đăng dự thảo" }).click();
    expect(await clerk.pane().getByRole("button", { name: holdButton }).count()).toBe(0);
    await clerk.pane().getByRole("textbox", { name: "Liên kết trang đăng dự thảo" }).fill(link);
    await clerk.pressInPane("Lấy dự thảo ra, ghi liên kết vào thư");
    await clerk.card("Đã ghi liên kết dự thảo vào thư").waitFor();
    await filesBecome([letterFile]);
    expect(await faultsInPane(clerk.page)).toEqual([]);
    expect(await clerk.send()).toEqual({ kind: "sent" });
    const arrived = await clerk.mailArrived("cntt@moj.gov.vn", (await clerk.allMailIn("cntt@moj.gov.vn", "inbox")).find((mail) => mail.subject.startsWith(subject))!.subject);
    expect(arrived.attachments.map(({ name }) => name)).toEqual([letterFile]);
    expect(arrived.body.content).toContain(`<a href="${link}"`);
  });
});

describe("a letter that has left", () => {
  const earlier = "Công văn số 4780/BTP-PLHSHC lấy ý kiến";
  const opinions = "Ý kiến về dự thảo";

  test("lists who has answered and who has not, and prepares a reminder to those", async () => {
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "sentitems");
    await openMail(clerk, earlier);
    await clerk.openPane();
    const card = clerk.card(opinions);
    const look = card.getByRole("button", { name: "Xem ai đã trả lời" });
    await look.or(card.getByText("2/4 nơi đã trả lời.")).first().waitFor();
    if (await look.isVisible()) await look.click();
    await card.getByText("2/4 nơi đã trả lời.").waitFor();
    await card.getByText("Hạn góp ý: 16/11/2026.").waitFor();
    await card.getByText(/Tổng cục Thi hành án dân sự .*16\/11\/2026/).waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);

    await clerk.pressInPane("Soạn thư nhắc 2 nơi");
    await clerk.form().waitFor();
    expect((await clerk.recipients("to")).sort()).toEqual(["htqt@moj.gov.vn", "vanphongbo@moj.gov.vn"]);
    expect(await body().innerText()).toContain("Ý kiến xin gửi chậm nhất ngày 16/11/2026.");
  });

  test("its page, when the board has told it, goes to the same recipients at one click", async () => {
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "sentitems");
    await openMail(clerk, earlier);
    await clerk.openPane();
    await clerk.card(opinions).getByRole("button", { name: "Ban biên tập đã báo liên kết" }).click();
    await clerk.pane().getByRole("textbox", { name: "Liên kết trang đăng dự thảo" }).fill(link);
    await clerk.pressInPane("Gửi liên kết tới cùng người nhận");
    await clerk.form().waitFor();
    expect((await clerk.recipients("to")).concat(await clerk.recipients("cc"))).toEqual(expect.arrayContaining(["vanphongbo@moj.gov.vn", "htqt@moj.gov.vn", "cntt@moj.gov.vn", "thads@moj.gov.vn"]));
    expect(await body().innerText()).toContain(link);
  });
});
