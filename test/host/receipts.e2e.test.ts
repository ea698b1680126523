import { describe, expect, jest, test } from "@jest/globals";
import { fileOf } from "../../host/samples/make/documents/index";
import type { Answer, Said } from "../../src/domain/answer";
import { encodeAnswer } from "../../src/domain/answer-mail";
import { answerBody } from "../../src/text/answer-body";
import { faultsInPane } from "../support/accessible";
import { type Clerk, edocHeaders } from "../support/clerk";
import type { LocalOutlook } from "../support/local-outlook";
import { openFolder, openMail, readingPane } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(90_000);

let outlook: LocalOutlook;
let clerk: Clerk;
inOutlook((open) => void ({ outlook, clerk } = open));

const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const person = "Trần Thu Hà";
const board = "banbientap@moj.gov.vn";
const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";
const answerCard = "Trả lời của Ban biên tập";
const subject = "Thông báo số 61/TB-PLHSHC kết luận giao ban, gửi để theo dõi tình trạng";

async function overGraph(persona: string, method: "POST" | "PATCH" | "GET", path: string, json?: unknown): Promise<{ readonly status: number; readonly json: unknown }> {
  const answer = await clerk.page.request.fetch(`${outlook.addinUrl}graph.microsoft.com/v1.0${path}`, { method, headers: { Authorization: `Bearer local.${persona}` }, ...(json === undefined ? {} : { data: json }) });
  return { status: answer.status(), json: await answer.json().catch(() => null) };
}

/** As the desk's page does: a mail with five headers, from the desk's own mailbox. */
async function answer(id: string, said: Said, from = board): Promise<void> {
  const one: Answer = { id, entry: "TB-01", unit: "PLHSHC", symbol: "61/TB-PLHSHC", by: "huy.lq@moj.gov.vn", said };
  const { headers, subject: line } = encodeAnswer(one, { subject, issuedDate: "2026-11-11" });
  const message = {
    subject: line,
    body: { contentType: "html", content: answerBody(one, { unit: unitName, subject }) },
    from: { emailAddress: { address: from } },
    toRecipients: [{ emailAddress: { address: unit } }],
    internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
  };
  const { status } = await overGraph(from === board ? "editor" : "staff", "POST", from === board ? `/users/${board}/sendMail` : "/me/sendMail", { message, saveToSentItems: true });
  expect(status).toBe(202);
}

/** A mail sent with the unit in From lies in the person's own Sent Items, as Exchange does it. */
async function openSent(): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, person, "sentitems");
  await openMail(clerk, subject);
  await clerk.openPane();
}

async function openAnswer(): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, "inbox");
  await openMail(clerk, subject);
  await clerk.openPane();
}

async function openList(): Promise<void> {
  await clerk.pressInPane("Văn bản đã cung cấp");
  await clerk.pane().getByRole("heading", { level: 1, name: "Văn bản đã cung cấp" }).waitFor();
  await clerk.pane().getByRole("button", { name: /^Đã cung cấp/ }).waitFor();
}
const rows = () => clerk.pane().getByRole("listitem");

let id = "";

describe("a document supplied while composing", () => {
  test("waits for the editorial board, as the pane and the mail itself say", async () => {
    await clerk.openAs("secretary");
    await clerk.newMail({ from: unit, to: ["cntt@moj.gov.vn"], subject, body: "Kính gửi các đơn vị: xin gửi Thông báo kèm theo.", files: [{ name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) }] });
    await clerk.openPane();
    await clerk.pressInPane("Cung cấp cho Cục CNTT");
    await clerk.card(supplyCard).getByText("Sẽ gửi cùng thư").waitFor();
    expect(await clerk.send()).toEqual({ kind: "sent" });
    id = edocHeaders(await clerk.mailArrived(board, subject))["x-moj-edoc-id"]!;

    await openSent();
    await clerk.card(supplyCard).getByText("Chờ Ban biên tập").waitFor();
    await clerk.card(supplyCard).getByText(/^Hạn xử lý: /).waitFor();
    await clerk.page.getByText(/^Đã cung cấp; chờ Ban biên tập đến /).waitFor();
    await readingPane(clerk.page).getByText("Đã cung cấp", { exact: true }).waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);
  });

  test("returned: the pane says why and what to do; the answer itself says of which document", async () => {
    await answer(id, { kind: "returned", reason: "Trang 3 thiếu <b>phụ lục</b>." });
    await openSent();
    await clerk.card(supplyCard).getByText("Bị trả lại").waitFor();
    await clerk.card(supplyCard).getByText(/Ban biên tập trả lại: “Trang 3 thiếu <b>phụ lục<\/b>\.”.*huy\.lq@moj\.gov\.vn/).waitFor();
    await clerk.card(supplyCard).getByText("Hãy sửa theo lý do trên rồi cung cấp lại bản đúng.").waitFor();
    expect(await clerk.card(supplyCard).getByText("Đã cung cấp", { exact: true }).count()).toBe(0);
    await clerk.card(supplyCard).getByRole("button", { name: "Cung cấp lại" }).waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);

    await readingPane(clerk.page).getByText("Bị trả lại", { exact: true }).waitFor();
    expect(await readingPane(clerk.page).getByText("Đã cung cấp", { exact: true }).count()).toBe(0);

    await openAnswer();
    await clerk.card(answerCard).getByText("Văn bản bị trả lại", { exact: true }).waitFor();
    await clerk.card(answerCard).getByText("61/TB-PLHSHC").waitFor();
    await clerk.card(answerCard).getByText("Trang 3 thiếu <b>phụ lục</b>.").waitFor();
    expect(await clerk.card(supplyCard).count()).toBe(0);
    expect(await faultsInPane(clerk.page)).toEqual([]);

    await readingPane(clerk.page).getByText("Bị trả lại", { exact: true }).waitFor({ state: "detached" });
    await clerk.card(answerCard).getByRole("button", { name: "Mở văn bản bị trả lại" }).click();
    await readingPane(clerk.page).getByText("Bị trả lại", { exact: true }).waitFor();
  });

  test("an answer somebody else writes is shown as not to be trusted, its address no link, and changes nothing", async () => {
    await answer(id, { kind: "published", address: "https://lua-dao.example/61", at: null }, "an.nm@moj.gov.vn");
    await openAnswer();
    await clerk.card(answerCard).getByText("Chưa đáng tin").waitFor();
    expect(await clerk.card(answerCard).getByRole("link").count()).toBe(0);
    await openSent();
    await clerk.card(supplyCard).getByText("Bị trả lại").waitFor();
  });

  test("published: the address is a link, in the card and in the list, which is searched without diacritics", async () => {
    await answer(id, { kind: "published", address: "https://moj.gov.vn/van-ban/61-tb", at: "2026-11-12T02:00:00Z" });
    await openSent();
    const link = clerk.card(supplyCard).getByRole("link", { name: /^Mở trang đã đăng/ });
    expect([await link.getAttribute("href"), await link.getAttribute("rel")]).toEqual(["https://moj.gov.vn/van-ban/61-tb", "noopener noreferrer"]);

    await openList();
    await rows().filter({ hasText: "61/TB-PLHSHC" }).getByText("Đã đăng", { exact: true }).waitFor();
    await clerk.pane().getByRole("searchbox").fill("ket luan giao ban 61");
    await clerk.pane().getByRole("status").getByText("1 văn bản").waitFor();
    await clerk.pane().getByRole("button", { name: /^Trả lại/ }).click();
    await clerk.pane().getByText("Không có văn bản nào như vậy.").waitFor();
    await clerk.pane().getByRole("button", { name: /^Tất cả/ }).click();
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await rows().filter({ hasText: "61/TB-PLHSHC" }).getByRole("button").click();
    await clerk.pane().getByText(/^Nếu thư không tự mở: hộp thư của bạn/).waitFor();
    await clerk.pressInPane("Quay lại");
    await clerk.card(supplyCard).waitFor();
  });

  test("an answer that is taken back leaves the one before", async () => {
    await answer(id, { kind: "withdrawn", takesBack: "published" });
    await openSent();
    await clerk.card(supplyCard).getByText("Bị trả lại").waitFor();
  });
});

describe("a document that came back", () => {
  test("is supplied again from its mail, under the same id, and waits anew", async () => {
    await openSent();
    await openList();
    await rows().filter({ hasText: "61/TB-PLHSHC" }).getByRole("button", { name: "Mở thư để cung cấp lại" }).click();
    const card = clerk.card(supplyCard);
    await card.getByRole("textbox", { name: /^Đã sửa gì/ }).fill("Thêm phụ lục ở trang 3");
    await card.getByRole("button", { name: "Cung cấp lại" }).click();
    await card.getByText("Chờ Ban biên tập", { exact: true }).waitFor();
    const again = (await clerk.allMailIn(board, "inbox")).find(({ subject: line }) => line.startsWith("[EDOC:TB-01:PLHSHC:") && line.includes("61/TB-PLHSHC"));
    expect(edocHeaders(await clerk.mailArrived(board, again!.subject))["x-moj-edoc-id"]).toBe(id);
  });

  test("and recalled is said to be so, on its mail and in the list, where it waits no more", async () => {
    await openSent();
    const card = clerk.card(supplyCard);
    await card.getByText("Chờ Ban biên tập", { exact: true }).waitFor();
    await card.getByRole("button", { name: "Cập nhật, thay thế hoặc thu hồi" }).click();
    await card.getByRole("radio", { name: "Thu hồi" }).click();
    await card.getByRole("textbox", { name: /^Lý do/ }).fill("Ban hành nhầm");
    await card.getByRole("button", { name: "Gửi đề nghị thu hồi" }).click();
    await card.getByText("Đã đề nghị thu hồi", { exact: true }).waitFor();
    expect(await card.getByRole("textbox").count()).toBe(0);
    await openSent();
    await card.getByText("Đã đề nghị thu hồi", { exact: true }).waitFor();
    await openList();
    await clerk.pressInPane("Xem lại");
    const row = rows().filter({ hasText: "61/TB-PLHSHC" });
    await row.getByText("Đã đề nghị thu hồi", { exact: true }).waitFor();
    await row.getByText(/^Đơn vị đã đề nghị thu hồi \(/).waitFor();
    await clerk.pane().getByRole("button", { name: /^Chờ/ }).click();
    expect(await row.count()).toBe(0);
    expect(await faultsInPane(clerk.page)).toEqual([]);
  });
});

describe("a document that was sent and not supplied", () => {
  const owedSubject = "Quyết định gửi đi mà chưa cung cấp";
  const custom = "String {00020329-0000-0000-C000-000000000046} Name cecp-6f0c7c0a-6d0b-4c55-9a4e-2f6b1d3a2043";

  test("is reminded of until it is said, with a reason, that it is not needed; which can be taken back", async () => {
    await overGraph("secretary", "POST", `/users/${unit}/sendMail`, { message: { subject: owedSubject, body: { contentType: "text", content: "Kính gửi" }, toRecipients: [{ emailAddress: { address: "cntt@moj.gov.vn" } }] }, saveToSentItems: true });
    const found = await overGraph("secretary", "GET", `/users/${unit}/mailFolders/sentitems/messages?$filter=${encodeURIComponent(`subject eq '${owedSubject}'`)}&$select=id`);
    const itemId = (found.json as { value: { id: string }[] }).value[0]!.id;
    expect((await overGraph("secretary", "PATCH", `/users/${unit}/messages/${encodeURIComponent(itemId)}`, { singleValueExtendedProperties: [{ id: custom, value: JSON.stringify({ "edoc-check": JSON.stringify({ asked: ["not-supplied"], told: [], partial: 0 }) }) }] })).status).toBe(200);

    await openSent();
    await openList();
    await clerk.pressInPane("Xem lại");
    const [figures] = await Promise.all([clerk.page.waitForEvent("popup"), clerk.pane().getByRole("link", { name: "Số liệu tháng của đơn vị" }).click()]);
    expect(new URL(figures.url()).pathname + new URL(figures.url()).hash).toBe("/desk.html#bao-cao");
    await figures.close();
    await clerk.pane().getByRole("button", { name: /^Chưa cung cấp/ }).click();
    const row = rows().filter({ hasText: owedSubject });
    await row.getByRole("button", { name: "Không cần" }).click();
    await row.getByRole("button", { name: "Đã cung cấp bằng cách khác" }).click();
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await row.getByRole("button", { name: "Ghi lại" }).click();
    await row.waitFor({ state: "detached" });
    const kept = (await clerk.mailIn(unit, "sentitems", owedSubject))!.state.customProperties;
    expect(JSON.parse(String(kept["edoc-not-needed"]))).toMatchObject({ why: "Đã cung cấp bằng cách khác", by: "ha.tt@moj.gov.vn" });
    expect(kept["edoc-check"]).toBeTruthy();

    await clerk.pane().getByRole("button", { name: /^Không cần cung cấp/ }).click();
    await rows().filter({ hasText: owedSubject }).getByRole("button", { name: "Lấy lại" }).click();
    await row.getByRole("button", { name: "Mở thư để cung cấp" }).waitFor();
    expect((await clerk.mailIn(unit, "sentitems", owedSubject))!.state.customProperties["edoc-not-needed"]).toBeUndefined();
  });

  test("a pinned pane goes from the list to the mail that was opened to be supplied", async () => {
    await openSent();
    await clerk.press("Ghim ngăn");
    await openList();
    await clerk.pane().getByRole("button", { name: /^Chưa cung cấp/ }).click();
    await rows().filter({ hasText: owedSubject }).getByRole("button", { name: "Mở thư để cung cấp" }).click();
    await clerk.pane().getByRole("heading", { level: 1, name: "Văn bản đã cung cấp" }).waitFor({ state: "detached" });
    await clerk.card("Người gửi").getByText(unit).waitFor();
    await clerk.press("Ghim ngăn");
  });

  test("the foot of the pane says how many, without a click", async () => {
    await openSent();
    await clerk.pane().getByText(/^\d+ văn bản đã gửi chưa được cung cấp/).waitFor();
  });
});
