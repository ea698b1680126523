/** @jest-environment jsdom */
import { describe, expect, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { KnownTag } from "../../src/domain/known-tag";
import type { Tag } from "../../src/domain/submission";
import { withChange } from "../../src/domain/tag-history";
import { App } from "../../src/taskpane/app";
import type { ReadReview } from "../../src/taskpane/work";
import * as sample from "./samples";

async function openForm(review: Partial<ReadReview> = {}, known: readonly KnownTag[] = [], language: "vi" | "en" = "vi"): Promise<Tag[]> {
  const saved = openCard(review, known, language);
  const edit = await screen.findByRole("button", { name: language === "en" ? "Edit document data" : "Sửa thông tin văn bản" });
  edit.focus();
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("combobox", { name: language === "en" ? /^Entry/ : /^Mục/ });
  return saved;
}

function openCard(review: Partial<ReadReview> = {}, known: readonly KnownTag[] = [], language: "vi" | "en" = "vi"): Tag[] {
  const saved: Tag[] = [];
  const work = {
    kind: "read" as const, ...sample.signedIn,
    watch: (show: (review: ReadReview) => void) => (show(sample.reading(review)), () => {}),
    supply: async () => ({ kind: "supplied" as const, record: sample.received, how: "read" as const }),
    change: async () => ({ kind: "failed" as const, why: { kind: "offline" as const } }),
    sentLetter: () => new Promise<never>(() => {}),
    saveTag: async (tag: Tag) => (saved.push(tag), { kind: "done" as const }),
    scans: sample.noScans,
    tags: { ...sample.noTags, known: async () => known },
  };
  render(<App rules={sample.rules()} work={work} language={language} dark={false} />);
  return saved;
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
async function write(name: string, text: string): Promise<void> {
  await userEvent.clear(box(name));
  await userEvent.type(box(name), text);
}
const ctrlEnter = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
const saveButton = "Lưu thông tin văn bản";

describe("by keyboard alone", () => {
  test("a symbol and a date are corrected and saved without a click; the focus comes back to the button", async () => {
    const saved = await openForm();
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: /^Mục/ }));
    await userEvent.tab();
    await userEvent.keyboard("248/TB-BTP");
    await userEvent.tab();
    await userEvent.keyboard("30032016");
    await ctrlEnter();
    expect(saved).toEqual([{ ...sample.received.tag, ...saved[0], symbol: "248/TB-BTP", number: "248", issuedDate: "2016-03-30" }]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Sửa thông tin văn bản" }));
  });

  test("Enter in a field neither saves nor moves; Esc leaves without saving, and gives the focus back", async () => {
    const saved = await openForm();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(box("Số, ký hiệu"));
    await userEvent.click(box(/Trích yếu/));
    await userEvent.keyboard("{End}{Enter}");
    expect(box(/Trích yếu/).value).not.toContain("\n");
    await userEvent.keyboard("{Escape}");
    expect(saved).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Sửa thông tin văn bản" }));
  });

  test("the entry is found by its code or by any word without diacritics; Esc closes the list first", async () => {
    const saved = await openForm();
    await userEvent.keyboard("chung");
    expect(within(screen.getByRole("listbox")).getAllByRole("option").map((one) => one.textContent)).toEqual(["TB-02 Thông báo chung"]);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: /^Mục/ }).value).toMatch(/^TB-01/);
    await userEvent.clear(screen.getByRole("combobox", { name: /^Mục/ }));
    await userEvent.keyboard("tb2");
    await ctrlEnter();
    expect(saved[0]).toMatchObject({ entry: "TB-02" });
  });

  test("the arrows go through the list, and its end leads to its beginning", async () => {
    const saved = await openForm();
    await userEvent.keyboard("{ArrowDown}");
    expect(within(screen.getByRole("listbox")).getByRole("option", { selected: true }).textContent).toMatch(/^TB-01/);
    await userEvent.keyboard("{ArrowUp}");
    expect(within(screen.getByRole("listbox")).getByRole("option", { selected: true }).textContent).toMatch(/^DT-01/);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{Enter}");
    await ctrlEnter();
    expect(saved[0]).toMatchObject({ entry: "PD-01", destinations: ["document-system"] });
  });

  test("what is missing is where one begins", async () => {
    const withoutDate = { ...sample.notice, facts: { ...sample.notice.facts, issuedDate: null } };
    await openForm({ classification: { message: withoutDate, documents: [withoutDate] } });
    expect(document.activeElement).toBe(box("Ngày, tháng, năm văn bản"));
  });

  test("a date is shown as it was understood before it is saved", async () => {
    await openForm();
    await write("Ngày, tháng, năm văn bản", "29/3/16");
    await userEvent.tab();
    expect(box("Ngày, tháng, năm văn bản").value).toBe("29/03/2016");
  });
});

describe("what is wrong", () => {
  test("keeps the data from being saved, says what to write, and takes the focus", async () => {
    const saved = await openForm();
    await write("Số, ký hiệu", "247/QĐ-BTP");
    await write("Ngày, tháng, năm văn bản", "30/2/2016");
    await ctrlEnter();
    await ctrlEnter();
    expect(saved).toEqual([]);
    expect(screen.getByText("Ký hiệu ghi QĐ (quyết định), còn tên loại là TB (thông báo). Hãy sửa ký hiệu thành …/TB-…, hoặc đổi tên loại thành QĐ.")).toBeTruthy();
    expect(screen.getByText("Không có ngày 30/2/2016. Hãy xem lại ngày, tháng.")).toBeTruthy();
    await new Promise((drawn) => requestAnimationFrame(drawn));
    expect(document.activeElement).toBe(box("Số, ký hiệu"));
  });

  test("a doubt is said once and lets go at the second press, unless something new is found", async () => {
    const known = [{ symbol: "247/TB-BTP", issuedDate: "2016-01-12", issuer: null, subject: "Lịch nghỉ Tết Nguyên đán Bính Thân", shortId: "0a1b2c3d" }];
    const saved = await openForm({}, known);
    await ctrlEnter();
    expect(saved).toEqual([]);
    expect(screen.getByText(/^Số, ký hiệu này đã dùng cho văn bản khác đã cung cấp: ngày 12\/01\/2016, “Lịch nghỉ Tết/)).toBeTruthy();
    expect(screen.getByText(/^Có chỗ nên xem lại/)).toBeTruthy();
    await write("Số, ký hiệu", "/TB-BTP");
    await ctrlEnter();
    expect(saved).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Vẫn lưu" }));
    expect(saved).toHaveLength(1);
  });

  test("is said in English too", async () => {
    await openForm({}, [], "en");
    await write("Date of the document", "1/1/2099");
    await userEvent.click(screen.getByRole("button", { name: "Save document data" }));
    expect(screen.getByText("01/01/2099 has not come yet; today is 26/11/2026. Write the day of issue.")).toBeTruthy();
  });
});

test("a field that says something else than the document says so, and takes it back", async () => {
  const saved = await openForm();
  await write("Người ký", "Nguyễn A");
  expect(screen.getByText(/^Văn bản ghi: Nguyễn Thị Minh Nguyệt/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Lấy lại như văn bản: Người ký" }));
  expect(box("Người ký").value).toBe("Nguyễn Thị Minh Nguyệt");
  expect(document.activeElement).toBe(box("Người ký"));
  expect(screen.queryByText(/^Văn bản ghi/)).toBeNull();
  await write("Số, ký hiệu", "1/TB-BTP");
  await userEvent.keyboard("{F2}");
  expect(box("Số, ký hiệu").value).toBe("247/TB-BTP");
  await userEvent.click(screen.getByRole("button", { name: saveButton }));
  expect(saved).toHaveLength(1);
});

test("a document that is read to its end while the form is open fills what nobody touched, and nothing that was typed", async () => {
  const unread = { ...sample.notice, facts: { ...sample.notice.facts, signer: null, issuedDate: null } };
  const internal = { ...sample.notice, facts: { ...sample.notice.facts, circulation: "LƯU HÀNH NỘI BỘ" as const } };
  const saved: Tag[] = [];
  let show: (review: ReadReview) => void = () => undefined;
  const work = {
    kind: "read" as const, ...sample.signedIn,
    watch: (one: typeof show) => ((show = one), show(sample.reading({ classification: { message: unread, documents: [unread] } })), () => {}),
    supply: async () => ({ kind: "supplied" as const, record: sample.received, how: "read" as const }),
    change: async () => ({ kind: "failed" as const, why: { kind: "offline" as const } }),
    sentLetter: () => new Promise<never>(() => {}),
    saveTag: async (tag: Tag) => (saved.push(tag), { kind: "done" as const }),
    scans: sample.noScans,
    tags: sample.noTags,
  };
  render(<App rules={sample.rules()} work={work} language="vi" dark={false} />);
  await userEvent.click(await screen.findByRole("button", { name: "Sửa thông tin văn bản" }));
  await screen.findByRole("textbox", { name: "Số, ký hiệu" });
  await write("Số, ký hiệu", "248/TB-BTP");
  act(() => show(sample.reading({ classification: { message: internal, documents: [internal] } })));
  expect([box("Số, ký hiệu").value, box("Người ký").value, box("Ngày, tháng, năm văn bản").value]).toEqual(["248/TB-BTP", "Nguyễn Thị Minh Nguyệt", "29/03/2016"]);
  await ctrlEnter();
  expect(saved).toMatchObject([{ symbol: "248/TB-BTP", destinations: ["document-system"] }]);
});

test("who changed what and when is told to whom asks for it", async () => {
  const before = sample.received.tag;
  const tag = { ...before, symbol: "248/TB-BTP", number: "248", issuedDate: "2016-03-30" };
  openCard({ record: { tag, supplied: null, about: { attachment: "thong-bao-247.pdf", judged: "TB-01" }, history: withChange("", before, tag, "ha.tt@moj.gov.vn", "2016-03-30T01:05:00Z") } });
  await userEvent.click(await screen.findByRole("button", { name: "Lịch sử sửa" }));
  expect(screen.getByText("08:05, 30/03/2016, ha.tt@moj.gov.vn")).toBeTruthy();
  expect(screen.getByText("Số, ký hiệu: 247/TB-BTP → 248/TB-BTP")).toBeTruthy();
  expect(screen.getByText("Ngày, tháng, năm văn bản: 29/03/2016 → 30/03/2016")).toBeTruthy();
});

test.each([
  ["26/11/2016", /Ngày này cách hôm nay 10 năm – xin xem lại\./],
  ["27/11/2026", /Ngày 27\/11\/2026 chưa tới/],
])("a date far off (%s) is remarked on beside it as soon as it stands there", async (date, words) => {
  const saved = await openForm();
  await write("Ngày, tháng, năm văn bản", date);
  expect(screen.getByText(words)).toBeTruthy();
  await write("Ngày, tháng, năm văn bản", "26/11/2025");
  expect(screen.queryByText(words)).toBeNull();
  expect(saved).toEqual([]);
});

test("an old date is no reason not to save, nor to press twice", async () => {
  const saved = await openForm();
  await write("Ngày, tháng, năm văn bản", "30/03/2016");
  expect(screen.getByText(/cách hôm nay 10 năm/)).toBeTruthy();
  await ctrlEnter();
  expect(saved.map(({ issuedDate }) => issuedDate)).toEqual(["2016-03-30"]);
});
