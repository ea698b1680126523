import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { fileOf } from "../../host/samples/make/documents/index";
import { faultsInPane } from "../support/accessible";
import { Clerk, edocHeaders } from "../support/clerk";
import type { LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail, tick } from "../support/mailroom";
import { putNotice } from "../support/notice-mail";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(120_000);

const own = "ha.tt@moj.gov.vn";
const ownName = "Trần Thu Hà";
const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const publication = "banbientap@moj.gov.vn";
const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";
const supplyButton = "Cung cấp cho Cục CNTT";
const colleague = "nam.hv@moj.gov.vn";

let outlook: LocalOutlook;
let browser: Browser;
let clerk: Clerk;
inOutlook((open) => void ({ outlook, browser, clerk } = open));

const card = () => clerk.card(supplyCard);
const signIn = (value: string) => clerk.switchOnFault({ choose: "Đăng nhập (lấy mã truy cập)", value });
const subjectOfDraft = () => clerk.page.getByRole("textbox", { name: "Tiêu đề" }).inputValue();
const arrived = async (shortId: string) => (await clerk.allMailIn(publication, "inbox")).filter(({ subject }) => subject.includes(`:${shortId}]`));

const folder = process.env["EVANBAN_LOOK"];
async function look(name: string): Promise<void> {
  if (folder !== undefined) await clerk.page.screenshot({ path: `${folder}/by-hand-${name}.png` });
}

async function openInUnit(subject: string): Promise<void> {
  await openFolder(clerk, unitName, "archive");
  await openMail(clerk, subject);
  await clerk.openPane();
}

async function openPrepared(): Promise<{ readonly subject: string; readonly shortId: string }> {
  await card().getByRole("button", { name: "Mở thư soạn sẵn" }).click();
  await clerk.form().waitFor();
  await clerk.form().getByRole("button", { name: /^Bỏ tệp/ }).waitFor();
  const subject = await subjectOfDraft();
  return { subject, shortId: /:([0-9a-f]{8})\] /.exec(subject)?.[1] ?? "" };
}

describe("where Outlook cannot sign us in", () => {
  test("a prepared message goes to the publication mailbox with the mail itself, and arrives as what it is", async () => {
    const name = await putNotice(clerk, outlook, "secretary", unit, "archive", { from: unit, number: 701, about: "gửi bằng tay" });
    await clerk.openAs("secretary");
    await signIn("Không có cầu nối đăng nhập");
    await openInUnit(name);
    await card().getByText(/chưa cho phần bổ trợ đăng nhập/).waitFor();
    expect(await card().getByRole("button", { name: supplyButton, exact: true }).count()).toBe(0);
    await card().getByRole("button", { name: "Mở thư soạn sẵn" }).scrollIntoViewIfNeeded();
    await look("offered");
    expect(await faultsInPane(clerk.page)).toEqual([]);

    const { subject, shortId } = await openPrepared();
    await look("prepared");
    expect(subject).toMatch(/^\[EDOC:TB-01:PLHSHC:2026-11-25:[0-9a-f]{8}\] 701\/TB-PLHSHC /);
    expect(await clerk.recipients("to")).toEqual([publication]);
    // Nothing has been sent yet.
    expect(await arrived(shortId)).toEqual([]);
    await clerk.sendFrom(unit);
    expect(await clerk.send()).toEqual({ kind: "sent" });
    const [mail] = await arrived(shortId);
    const whole = await clerk.mailArrived(publication, mail!.subject);
    expect([edocHeaders(whole)["x-moj-edoc-id"], whole.attachments.length]).toEqual([undefined, 1]);

    await clerk.openAs("editor");
    await openFolder(clerk, "Ban biên tập", "inbox");
    await openMail(clerk, subject);
    await clerk.openPane();
    await clerk.pane().getByText("PLHSHC").first().waitFor();
    await clerk.pane().getByText(/25\/11\/2026/).first().waitFor();
    await look("received");
    expect(await clerk.pane().getByRole("button", { name: supplyButton, exact: true }).count()).toBe(0);
  });

  test("“Cung cấp” in the prepared window adds the data, of the same document, whoever sends it", async () => {
    const name = await putNotice(clerk, outlook, "secretary", unit, "archive", { from: unit, number: 702, about: "", file: { name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) } });
    await clerk.openAs("secretary");
    await signIn("Không có cầu nối đăng nhập");
    await openInUnit(name);
    const { subject, shortId } = await openPrepared();
    await clerk.openPane();
    await clerk.card("Gửi hộp thư tiếp nhận mà chưa kèm dữ liệu văn bản").waitFor();
    await look("prepared-pane");
    await clerk.pressInPane(supplyButton);
    await card().getByText("Sẽ gửi cùng thư").waitFor();
    await look("with-data");
    const sent = await clerk.send();
    if (sent.kind === "asked") await clerk.answer("Vẫn gửi");
    await clerk.form().waitFor({ state: "detached" });
    const headers = edocHeaders(await clerk.mailArrived(publication, subject));
    expect(headers["x-moj-edoc-id"]?.slice(0, 8)).toBe(shortId);
    expect(headers).toMatchObject({ "x-moj-edoc-unit": "PLHSHC", "x-moj-edoc-entry": "TB-01" });
  });

  test("a secret document has no such button either", async () => {
    const name = await putNotice(clerk, outlook, "secretary", unit, "archive", { from: unit, number: 703, about: "gửi bằng tay", mark: "MẬT" });
    await clerk.openAs("secretary");
    await signIn("Không có cầu nối đăng nhập");
    await openInUnit(name);
    await clerk.page.waitForTimeout(1500);
    expect(await clerk.pane().getByRole("button", { name: "Mở thư soạn sẵn" }).count()).toBe(0);
  });

  test("several selected: to be opened one by one, or elsewhere", async () => {
    await clerk.openAs("secretary");
    await signIn("Không có cầu nối đăng nhập");
    await openFolder(clerk, unitName, "archive");
    await tick(clerk, ["Thông báo số 701/TB-PLHSHC", "Thông báo số 702/TB-PLHSHC"]);
    await clerk.openPane();
    await clerk.pane().getByText(/Hãy mở từng thư một/).waitFor();
    await look("many");
    expect(await faultsInPane(clerk.page)).toEqual([]);
  });

  test("the draft of a letter that asks for opinions: in words whom to send it to, and what to attach", async () => {
    await clerk.openAs("secretary");
    await signIn("Không có cầu nối đăng nhập");
    await clerk.openDraft("lấy ý kiến");
    await clerk.openPane();
    await clerk.pane().getByText(/soạn thư mới tới banbientap@moj.gov.vn, đính kèm “du thao Quyet dinh.docx”/).waitFor();
    await look("draft");
    expect(await faultsInPane(clerk.page)).toEqual([]);
  });
});

/** The scopes Outlook asks the person for, in the windows it opens. */
async function watchConsent(): Promise<() => Promise<readonly string[]>> {
  await clerk.page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { askedScopes: asked });
    window.addEventListener("message", ({ data }) => {
      if (typeof data !== "string" || !data.includes("NestedAppAuthRequest")) return;
      const { method, tokenParams } = JSON.parse(data) as { method: string; tokenParams?: { scope?: string } };
      if (method === "GetTokenPopup") asked.push(...(tokenParams?.scope ?? "").split(" "));
    });
  });
  const never = ["openid", "profile", "offline_access", ""];
  return async () => {
    const all = await clerk.page.evaluate(() => (window as unknown as { askedScopes: string[] }).askedScopes);
    return [...new Set(all)].filter((scope) => !never.includes(scope)).sort();
  };
}

describe("what Outlook asks the person for", () => {
  let asked: () => Promise<readonly string[]>;
  beforeAll(async () => {
    await clerk.close();
    clerk = await Clerk.atWindow(browser, outlook);
    asked = await watchConsent();
  });
  const supply = async () => {
    await clerk.pressInPane(supplyButton);
    await card().getByText("Đã cung cấp", { exact: true }).waitFor({ timeout: 60_000 });
  };

  test("refused: the pane says so, and nothing is kept or sent", async () => {
    const name = await putNotice(clerk, outlook, "secretary", own, "inbox", { from: colleague, number: 711, about: "hỏi quyền" });
    await clerk.openAs("secretary");
    await signIn("Người dùng hủy");
    await openFolder(clerk, ownName, "inbox");
    await openMail(clerk, name);
    await clerk.openPane();
    await card().getByText(/Lần đầu, Outlook có thể hỏi/).waitFor();
    await look("first-time");
    await clerk.pressInPane(supplyButton);
    await card().getByRole("alert").getByText(/Chưa đăng nhập được/).waitFor();
    await look("refused");
    expect(await clerk.pane().getByRole("region", { name: "Hàng chờ cung cấp" }).count()).toBe(0);
    expect((await clerk.allMailIn(publication, "inbox")).filter(({ subject }) => subject.includes("711/TB"))).toEqual([]);
    // Asked again at the next click, and explained until then.
    await card().getByText(/Lần đầu, Outlook có thể hỏi/).waitFor();
  });

  test("a mail of one's own: reading, writing and sending one's own, and it is explained once", async () => {
    const second = await putNotice(clerk, outlook, "secretary", own, "inbox", { from: colleague, number: 712, about: "hỏi quyền lần hai" });
    await clerk.openAs("secretary");
    await signIn("Cần người dùng đồng ý");
    await openFolder(clerk, ownName, "inbox");
    await openMail(clerk, "Thông báo số 711/TB-PLHSHC");
    await clerk.openPane();
    await supply();
    expect(await asked()).toEqual(["Mail.ReadWrite", "Mail.Send"]);
    await clerk.closePane();
    await openMail(clerk, second);
    await clerk.openPane();
    await card().getByRole("button", { name: supplyButton, exact: true }).waitFor();
    await clerk.page.waitForTimeout(1000);
    expect(await clerk.pane().getByText(/Outlook có thể hỏi/).count()).toBe(0);
  });

  test("one in a unit's mailbox adds the shared mailboxes; one of the unit's adds sending as the unit; nothing else", async () => {
    const name = await putNotice(clerk, outlook, "secretary", own, "inbox", { from: unit, number: 722, about: "thư của đơn vị" });
    await clerk.openAs("secretary");
    await signIn("Cần người dùng đồng ý");
    await openFolder(clerk, ownName, "inbox");
    await openMail(clerk, name);
    await clerk.openPane();
    await card().getByText(/Để gửi từ hộp thư đơn vị/).waitFor();
    await supply();
    expect(await asked()).toEqual(["Mail.ReadWrite", "Mail.Send", "Mail.Send.Shared"]);

    const inUnit = await putNotice(clerk, outlook, "secretary", unit, "archive", { from: unit, number: 723, about: "trong hộp thư đơn vị" });
    await clerk.openAs("secretary");
    await signIn("Cần người dùng đồng ý");
    await openInUnit(inUnit);
    await card().getByText(/Thư này nằm trong hộp thư đơn vị/).waitFor();
    await supply();
    expect(await asked()).toEqual(["Mail.ReadWrite", "Mail.ReadWrite.Shared", "Mail.Send", "Mail.Send.Shared"]);
  });
});
