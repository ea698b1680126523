import { describe, expect, jest, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { itemRecordKey, readItemRecord, writeItemRecord } from "../../src/domain/item-record";
import type { ItemRecord, Tag } from "../../src/domain/submission";
import { readHistory } from "../../src/domain/tag-history";
import { customPropertiesId } from "../../src/graph/whole-draft";
import { faultsInPane } from "../support/accessible";
import { type Clerk, edocHeaders } from "../support/clerk";
import type { LocalOutlook } from "../support/local-outlook";
import { mailroomOf, openFolder, openMail, tick, type Mailroom } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(60_000);

let outlook: LocalOutlook;
let clerk: Clerk;
let mailroom: Mailroom;
inOutlook((open) => {
  ({ outlook, clerk } = open);
  mailroom = mailroomOf(clerk, outlook);
});

const unit = "plhshc@moj.gov.vn";
const unitName = "Vụ Pháp luật hình sự - hành chính";
const publication = "banbientap@moj.gov.vn";
const ha = "ha.tt@moj.gov.vn";
const card = () => clerk.card("Thông tin văn bản");

async function read(subject: string, folder: "inbox" | "sentitems" = "inbox"): Promise<void> {
  await clerk.openAs("secretary");
  await openFolder(clerk, unitName, folder);
  await openMail(clerk, subject);
  await clerk.openPane();
  await card().waitFor();
  await clerk.pane().getByText(/^Đang đọc/).waitFor({ state: "detached" });
}

/** A person's keys, counted: a chord is one press more than its letter. */
function keys() {
  let pressed = 0;
  const { keyboard } = clerk.page;
  return {
    press: async (chord: string) => {
      pressed += chord.split("+").length;
      await keyboard.press(chord);
    },
    type: async (text: string) => {
      pressed += text.length;
      await keyboard.type(text);
    },
    count: () => pressed,
  };
}

async function openForm(): Promise<void> {
  await clerk.pressInPane("Sửa thông tin văn bản");
  await clerk.pane().locator("[data-field]:focus").waitFor();
}

describe("the usual case, by keyboard", () => {
  const subject = "Thông báo số 118/TB-VP";

  test("number and date are corrected in under ten seconds and twenty-two keys, and the focus is back where it was", async () => {
    await read(subject);
    await clerk.pane().getByRole("button", { name: "Sửa thông tin văn bản" }).focus();
    const { press, type, count } = keys();
    const started = Date.now();
    await press("Enter");
    await clerk.pane().locator(":focus[data-field=entry]").waitFor();
    await press("Tab");
    await type("119/TB-VP");
    await press("Tab");
    await type("2/11/26");
    await press("Control+Enter");
    await card().getByText("Đã lưu thông tin văn bản.").waitFor();
    const took = Date.now() - started;
    expect(count()).toBeLessThanOrEqual(22);
    expect(took).toBeLessThan(10_000);
    await clerk.pane().locator("button:focus", { hasText: "Sửa thông tin văn bản" }).waitFor();
    for (const text of ["119/TB-VP", "02/11/2026"]) await card().getByText(text, { exact: true }).waitFor();
  });

  test("the entry is found by a word without diacritics; Esc leaves all as it was", async () => {
    await read(subject);
    await openForm();
    const { press, type, count } = keys();
    await type("ke hoach");
    await clerk.pane().getByRole("option").first().waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);
    expect(await clerk.pane().getByRole("option", { selected: true }).first().innerText()).toMatch(/Kế hoạch/);
    await press("Enter");
    expect(await clerk.pane().getByRole("combobox", { name: /^Mục/ }).inputValue()).toMatch(/Kế hoạch/);
    await press("Escape");
    await card().getByText("119/TB-VP", { exact: true }).waitFor();
    expect(count()).toBe(10);
  });

  test("opened again, the history says who changed what from what to what", async () => {
    await read(subject);
    await clerk.pressInPane("Lịch sử sửa");
    await card().getByText(/^\d\d:\d\d, \d\d\/\d\d\/\d{4}, ha\.tt@moj\.gov\.vn$/).waitFor();
    await card().getByText("Số, ký hiệu: 118/TB-VP → 119/TB-VP").waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);
  });

  test("what is wrong is said at its field, and what the document says is one key away", async () => {
    await read(subject);
    await openForm();
    const symbol = clerk.pane().getByRole("textbox", { name: "Số, ký hiệu" });
    await symbol.fill("118/QĐ-VP");
    await clerk.pane().getByRole("textbox", { name: /^Ngày/ }).fill("31/12/2099");
    await clerk.page.keyboard.press("Control+Enter");
    await clerk.pane().getByText(/^Ký hiệu ghi QĐ \(quyết định\), còn tên loại là TB/).waitFor();
    await clerk.pane().getByText(/^Ngày 31\/12\/2099 chưa tới/).waitFor();
    await clerk.pane().locator(":focus[data-field=symbol]").waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await clerk.page.keyboard.press("F2");
    expect(await symbol.inputValue()).toBe("118/TB-VP");
    await clerk.page.keyboard.press("Escape");
    await card().getByText("119/TB-VP", { exact: true }).waitFor();
  });
});

test("the number of another document supplied this year is warned of once", async () => {
  await read("Quyết định số 2199/QĐ-BTP");
  await clerk.pressInPane("Cung cấp cho Cục CNTT");
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Đã cung cấp", { exact: true }).waitFor();
  const [supplied] = (await clerk.allMailIn(ha, "sentitems")).filter((mail) => mail.subject.includes("2199/QĐ-BTP"));
  const date = /:(\d{4})-(\d\d)-(\d\d):/.exec(supplied!.subject)!;

  await read("Quyết định số 2230/QĐ-BTP");
  await openForm();
  await clerk.pane().getByRole("textbox", { name: "Số, ký hiệu" }).fill("2199/QĐ-BTP");
  await clerk.pane().getByRole("textbox", { name: /^Ngày/ }).fill(`${date[3]}${date[2]}${date[1]}`);
  await clerk.page.keyboard.press("Control+Enter");
  await clerk.pane().getByText(/^Số, ký hiệu này đã dùng cho văn bản khác đã cung cấp/).waitFor();
  expect(await faultsInPane(clerk.page)).toEqual([]);
  await clerk.pressInPane("Vẫn lưu");
  await card().getByText("2199/QĐ-BTP", { exact: true }).waitFor();
});

describe("several at once", () => {
  test("a signer and a date are put into three, one of them taken back by hand, and all arrive so", async () => {
    const three = ["Chỉ thị số 05/CT-BTP", "Công văn số 4712/BTP-VP", "Giấy mời số 156/GM-BTP"];
    await clerk.openAs("secretary");
    await openFolder(clerk, unitName, "inbox");
    await tick(clerk, three);
    await clerk.openPane();
    await clerk.pane().getByRole("button", { name: "Cung cấp 3 văn bản" }).waitFor();
    await clerk.pressInPane("Sửa chung nhiều văn bản");
    const pane = clerk.pane();
    await pane.getByRole("checkbox", { name: "Người ký" }).check();
    await pane.getByRole("textbox", { name: "Người ký" }).fill("Lê Thị Hoa");
    await pane.getByText("Sẽ đổi ở 3 văn bản").waitFor();
    expect(await faultsInPane(clerk.page)).toEqual([]);
    await clerk.page.keyboard.press("Control+Enter");
    await pane.getByText("Đã sửa 3 văn bản.").waitFor();
    await clerk.pressInPane("Hoàn tác");
    await pane.getByText("Đã trả lại như trước.").waitFor();
    await clerk.pressInPane("Sửa chung nhiều văn bản");
    await pane.getByRole("checkbox", { name: "Người ký" }).check();
    await pane.getByRole("textbox", { name: "Người ký" }).fill("Lê Thị Hoa");
    await pane.getByRole("button", { name: "Sửa 3 văn bản" }).click();
    await clerk.pressInPane("Cung cấp 3 văn bản");
    await pane.getByText("Vừa cung cấp 3 văn bản.").waitFor();
    for (const subject of three) {
      const symbol = /\d+\/\S+$/.exec(subject)![0];
      const found = (await clerk.allMailIn(publication, "inbox")).find((mail) => mail.subject.startsWith("[EDOC:") && mail.subject.includes(symbol))!;
      const arrived = (await clerk.mailIn(publication, "inbox", found.subject))!;
      const record = arrived.attachments.find(({ name }) => name === "moj-edoc.json")!;
      expect(JSON.parse((await mailroom.attachment("editor", arrived, record.id)).toString("utf8"))).toMatchObject({ tag: { signer: "Lê Thị Hoa" } });
    }
  });
});

test("the tag and its history go along with the mail when it is sent, and say so in Sent Items", async () => {
  await clerk.openAs("secretary");
  const { fileOf } = await import("../../host/samples/make/documents/index");
  const name = "71_TB-PLHSHC.docx";
  const subject = "Thông báo số 71/TB-PLHSHC kết luận của Vụ trưởng";
  await clerk.newMail({ from: unit, to: ["vanphongbo@moj.gov.vn"], subject, files: [{ name, ...(await fileOf("unitConclusion", name)) }] });
  await clerk.openPane();
  await card().waitFor();
  await clerk.pane().getByText(/^Đang đọc/).waitFor({ state: "detached" });
  await openForm();
  await clerk.pane().getByRole("textbox", { name: "Người ký" }).fill("Trần Thu Hà");
  await clerk.page.keyboard.press("Control+Enter");
  await card().getByText("Đã lưu thông tin văn bản.").waitFor();
  await card().getByRole("button", { name: "Lịch sử sửa" }).waitFor();
  await clerk.pressInPane("Cung cấp cho Cục CNTT");
  await clerk.card("Cung cấp cho Cục Công nghệ thông tin").getByText("Sẽ gửi cùng thư").waitFor();
  expect((await clerk.send()).kind).toBe("sent");
  const sent = (await clerk.mailIn(unit, "sentitems", subject)) ?? (await clerk.mailIn(ha, "sentitems", subject));
  const record = readItemRecord(sent!.state.customProperties[itemRecordKey]);
  expect(edocHeaders(sent!)["x-moj-edoc-id"]).toBe(record.supplied?.id);
  expect(readHistory(record.history ?? "", record.tag!)).toMatchObject([{ by: ha, field: "signer", to: "Trần Thu Hà" }]);
});

describe("one carrier, seen by Outlook and by Graph", () => {
  const subject = "Báo cáo số 436/BC-BTP";
  const hard: Tag = { entry: "BC", type: "BC", number: "436", symbol: "436/BC-BTP", issuedDate: "2026-03-29", issuer: "Đơn vị 'thứ nhất' \\ \"hai\"", subject: "Về việc “đẩy mạnh”, quản lý ở huyện Ứng Hòa; ký tự: %&#+={}[] 😀 đĐ ặ ợ ự", signer: "Nguyễn Ỷ", urgency: "KHẨN", destinations: ["portal", "document-system"] };
  const record = (tag: Tag): ItemRecord => ({ tag, about: { attachment: null, judged: null }, supplied: null, history: "abc|ha.tt@moj.gov.vn|sx" });

  async function frame(): Promise<Frame> {
    return (await (await clerk.verdict().elementHandle())!.ownerFrame())!;
  }
  const graph = async (path: string, patch?: unknown) => {
    const url = `${outlook.addinUrl}graph.microsoft.com/v1.0/users/${unit}/messages${path}`;
    const headers = { authorization: "Bearer local.secretary" };
    const answer = await (patch === undefined ? clerk.page.request.get(url, { headers }) : clerk.page.request.patch(url, { headers, data: patch }));
    expect({ path, status: answer.status() }).toEqual({ path, status: 200 });
    return (await answer.json()) as { readonly id: string; readonly value: readonly { readonly id: string; readonly subject: string }[]; readonly singleValueExtendedProperties?: readonly { readonly value: string }[] };
  };
  const idOfMail = async (): Promise<string> => (await clerk.allMailIn(unit, "inbox")).find((mail) => mail.subject.startsWith(subject))!.id;
  const expand = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${customPropertiesId}')`)}`;
  const finding = (part: string) => `?$select=subject&$filter=${encodeURIComponent(`singleValueExtendedProperties/any(ep:ep/id eq '${customPropertiesId}' and contains(ep/value,'${part.replace(/'/g, "''")}'))`)}`;

  /** As our own code does it, through the unmodified office.js. */
  const save = async (key: string, value: string): Promise<string> =>
    (await frame()).evaluate(
      ([name, text]) =>
        new Promise<string>((done) =>
          Office.context.mailbox.item!.loadCustomPropertiesAsync(({ value: properties }) => {
            properties.set(name!, text!);
            // Too much of it the library itself refuses, by throwing.
            try {
              properties.saveAsync(({ status, error }) => done(status === Office.AsyncResultStatus.Succeeded ? "" : String(error?.code)));
            } catch (fault) {
              done(String(fault));
            }
          }),
        ),
      [key, value],
    );
  const load = async (key: string): Promise<unknown> => (await frame()).evaluate((name) => new Promise((done) => Office.context.mailbox.item!.loadCustomPropertiesAsync(({ value: properties }) => done(properties.get(name)))), key);

  test("what Outlook wrote, Graph reads letter for letter, and a filter finds", async () => {
    await read(subject);
    expect(await save(itemRecordKey, writeItemRecord(record(hard)))).toBe("");
    const { singleValueExtendedProperties } = await graph(`/${await idOfMail()}?$select=subject&${expand}`);
    const properties = JSON.parse(singleValueExtendedProperties![0]!.value) as Record<string, unknown>;
    expect(readItemRecord(properties[itemRecordKey])).toEqual(record(hard));
    for (const part of ["Ứng Hòa", "'thứ nhất'", "436/BC-BTP"]) expect((await graph(finding(part))).value.map((one) => one.subject)).toEqual([expect.stringContaining(subject)]);
    expect((await graph(finding("không có ở đâu"))).value).toEqual([]);
  });

  test("what Graph wrote, Outlook reads letter for letter, and the pane shows", async () => {
    const other = { ...hard, symbol: "437/BC-BTP", number: "437" };
    await graph(`/${await idOfMail()}`, { singleValueExtendedProperties: [{ id: customPropertiesId, value: JSON.stringify({ [itemRecordKey]: writeItemRecord(record(other)) }) }] });
    await read(subject);
    expect(readItemRecord(await load(itemRecordKey))).toEqual(record(other));
    await card().getByText("437/BC-BTP", { exact: true }).waitFor();
    await card().getByText(hard.subject!, { exact: true }).waitFor();
  });

  test("the longest record we write is taken by Outlook; 2,500 characters are its limit", async () => {
    await read(subject);
    const long = { ...hard, subject: "Đ\"\\".repeat(170).slice(0, 500), issuer: "\"\\ợ".repeat(66) };
    expect(await save(itemRecordKey, writeItemRecord({ ...record(long), history: "abc|ha.tt@moj.gov.vn|j\"\\Đ\n".repeat(60) }))).toBe("");
    expect(readItemRecord(await load(itemRecordKey)).tag?.symbol).toBe(hard.symbol);
    expect(await save(itemRecordKey, "Đ".repeat(2501))).not.toBe("");
  });
});
