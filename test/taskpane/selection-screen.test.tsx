/** @jest-environment jsdom */
import { describe, expect, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CommonFields } from "../../src/domain/common-tag";
import type { Tag } from "../../src/domain/submission";
import { App } from "../../src/taskpane/app";
import type { SelectedMail, SelectedState } from "../../src/taskpane/work";
import * as sample from "./samples";

const judged: SelectedState = { kind: "judged", tag: sample.received.tag, confidence: 0.97 };
const mail = (itemId: string, subject: string, state: SelectedState): SelectedMail => ({ itemId, subject, state });

async function open(mails: readonly SelectedMail[]) {
  const done = { all: 0, retried: [] as string[], corrected: [] as Tag[], many: [] as [readonly string[], CommonFields][], undone: 0, show: (() => {}) as (mails: readonly SelectedMail[]) => void };
  const work = {
    kind: "selection" as const,
    watch: (show: typeof done.show) => ((done.show = show), show(mails), () => {}),
    correct: (_: string, tag: Tag) => void done.corrected.push(tag),
    correctMany: async (itemIds: readonly string[], common: CommonFields) => (done.many.push([itemIds, common]), () => void (done.undone += 1)),
    tags: sample.noTags,
    supplyAll: async () => void (done.all += 1),
    retry: async (itemId: string) => void done.retried.push(itemId),
  };
  render(<App rules={sample.rules()} work={work} language="vi" dark={false} />);
  await screen.findByRole("heading", { name: `Đã chọn ${mails.length} thư` });
  return done;
}

test("three selected documents are supplied with one click", async () => {
  const done = await open(["1", "2", "3"].map((id) => mail(id, `Thông báo ${id}`, judged)));
  await userEvent.click(screen.getByRole("button", { name: "Cung cấp 3 văn bản" }));
  expect(done.all).toBe(1);
});

test("progress is said and the result of each stays by its mail", async () => {
  const done = await open([mail("1", "Thông báo", judged), mail("2", "Kế hoạch", judged)]);
  act(() => done.show([mail("1", "Thông báo", { kind: "done", outcome: { kind: "supplied", record: sample.received, how: "read" } }), mail("2", "Kế hoạch", { kind: "supplying" })]));
  expect(screen.getByRole("status").textContent).toContain("Đã xong 1/2 văn bản");
  act(() => done.show([mail("1", "Thông báo", { kind: "done", outcome: { kind: "supplied", record: sample.received, how: "read" } }), mail("2", "Kế hoạch", { kind: "done", outcome: { kind: "failed", why: { kind: "busy", retryAfterSeconds: 9 } } })]));
  const failed = screen.getByRole("region", { name: "Kế hoạch" });
  expect(failed.textContent).toContain("Hãy bấm lại sau 9 giây.");
  await userEvent.click(within(failed).getByRole("button", { name: "Thử lại" }));
  expect(done.retried).toEqual(["2"]);
});

test("what was just supplied is counted apart from what had been supplied before", async () => {
  const already: SelectedState = { kind: "done", outcome: { kind: "already", id: sample.received.id, at: "2026-11-09T03:00:00Z", by: "" } };
  const supplied: SelectedState = { kind: "done", outcome: { kind: "supplied", record: sample.received, how: "read" } };
  const done = await open([mail("1", "Thông báo", judged), mail("2", "Kế hoạch", judged), mail("3", "Báo cáo", already)]);
  const said = () => screen.getByRole("status").textContent;
  act(() => done.show([mail("1", "Thông báo", supplied), mail("2", "Kế hoạch", { kind: "supplying" }), mail("3", "Báo cáo", already)]));
  expect(said()).toContain("Đã xong 1/2 văn bản");
  act(() => done.show([mail("1", "Thông báo", supplied), mail("2", "Kế hoạch", supplied), mail("3", "Báo cáo", already)]));
  expect(said()).toContain("Vừa cung cấp 2 văn bản; 1 đã cung cấp trước đó.");
  act(() => done.show([mail("3", "Báo cáo", already)]));
  expect(said()).toContain("1 văn bản đã cung cấp trước đó.");
});

test("documents that others issued are not asked for, and can be supplied all the same", async () => {
  const others = { ...mail("1", "Kế hoạch", judged), elsewhere: "Văn phòng Bộ" };
  const done = await open([others, mail("2", "Thông báo", judged)]);
  const [one, own] = ["Kế hoạch", "Thông báo"].map((name) => screen.getByRole("region", { name }));
  expect(one!.textContent).toMatch(/Nơi khác ban hành.*Do Văn phòng Bộ ban hành/);
  expect(one!.textContent).not.toContain("Cần cung cấp");
  expect(own!.textContent).toContain("Cần cung cấp");
  expect(screen.getByRole("status").textContent).toContain("Nếu đơn vị bạn ban hành các văn bản này");
  act(() => done.show([others]));
  expect(screen.getByRole("status").textContent).toContain("Các văn bản này do nơi khác ban hành; đơn vị bạn không phải cung cấp.");
  await userEvent.click(screen.getByRole("button", { name: "Cung cấp 1 văn bản" }));
  expect(done.all).toBe(1);
});

test("what need not be supplied says why, and a secret document is never counted", async () => {
  await open([mail("1", "Ăn trưa", { kind: "not-owed", why: "not-in-catalogue" }), mail("2", "Công văn", { kind: "not-owed", why: "secret" })]);
  expect(screen.getByText("Không thuộc Danh mục.")).toBeTruthy();
  expect(screen.getByText(/không bao giờ cung cấp/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Cung cấp/ })).toBeNull();
});

test("the data of one mail are corrected before it goes", async () => {
  const done = await open([mail("1", "Thông báo", judged)]);
  await userEvent.click(screen.getByRole("button", { name: "Sửa thông tin" }));
  const symbol = await screen.findByLabelText("Số, ký hiệu");
  await userEvent.clear(symbol);
  await userEvent.type(symbol, "248 / TB-BTP");
  await userEvent.click(screen.getByRole("button", { name: "Lưu thông tin văn bản" }));
  expect(done.corrected[0]).toMatchObject({ symbol: "248/TB-BTP", number: "248" });
});

test("one shown by an earlier correction says so, where it waits to be supplied", async () => {
  await open([{ ...mail("1", "Thông báo", judged), learned: { kind: "recalled", correction: sample.learned[0]! } }, mail("2", "Kế hoạch", judged)]);
  expect(within(screen.getByRole("region", { name: "Thông báo" })).getByText(/^Theo lần sửa của bạn ngày 25\/11\/2026/)).toBeTruthy();
  expect(within(screen.getByRole("region", { name: "Kế hoạch" })).queryByText(/^Theo lần sửa/)).toBeNull();
});

describe("several documents corrected at once", () => {
  const other: SelectedState = { ...judged, tag: { ...sample.received.tag, symbol: "248/TB-BTP", number: "248", signer: "Trần Văn Nam" } };
  const change = (label: string | RegExp) => userEvent.click(screen.getByRole("checkbox", { name: label }));

  async function openMany() {
    const done = await open([mail("1", "Thông báo", judged), mail("2", "Kế hoạch", other), mail("3", "Ăn trưa", { kind: "not-owed", why: "not-in-catalogue" })]);
    await userEvent.click(await screen.findByRole("button", { name: "Sửa chung nhiều văn bản" }));
    return done;
  }

  async function emptiedDate(): Promise<HTMLElement> {
    await change("Ngày, tháng, năm văn bản");
    const date = screen.getByRole("textbox", { name: "Ngày, tháng, năm văn bản" });
    await userEvent.clear(date);
    return date;
  }

  test("what changes is seen before anything is done, and goes to those that are ticked", async () => {
    const done = await openMany();
    expect(screen.getByText(/^Chưa có gì thay đổi/)).toBeTruthy();
    await change("Người ký");
    await userEvent.type(screen.getByRole("textbox", { name: "Người ký" }), "Lê Thị Hoa");
    expect(screen.getByText("Sẽ đổi ở 2 văn bản")).toBeTruthy();
    expect(screen.getByText(/Người ký: Trần Văn Nam → Lê Thị Hoa/)).toBeTruthy();
    await change("247/TB-BTP");
    await userEvent.click(screen.getByRole("button", { name: "Sửa 1 văn bản" }));
    expect(done.many).toEqual([[["2"], { signer: "Lê Thị Hoa" }]]);
    expect(await screen.findByText("Đã sửa 1 văn bản.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(done.undone).toBe(1);
    expect(screen.getByText("Đã trả lại như trước.")).toBeTruthy();
  });

  test("a value all of them have stands there to be corrected; an entry is found by typing", async () => {
    const done = await openMany();
    await change("Mục trong Danh mục");
    const entry = screen.getByRole("combobox", { name: "Mục trong Danh mục" });
    expect((entry as HTMLInputElement).value).toMatch(/^TB-01 /);
    await userEvent.type(entry, "thong bao chung{Enter}");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(done.many).toEqual([[["1", "2"], { entry: "TB-02" }]]);
  });

  test("a day that has not come goes nowhere, and is said once for all of them", async () => {
    const done = await openMany();
    const date = await emptiedDate();
    await userEvent.type(date, "1/1/2099{Control>}{Enter}{/Control}");
    expect(screen.getAllByText(/^Ngày 01\/01\/2099 chưa tới/)).toHaveLength(1);
    expect(done.many).toEqual([]);
  });

  test("a date far off is remarked on beside the field as soon as it stands there whole, and keeps nothing back", async () => {
    const done = await openMany();
    const date = await emptiedDate();
    await userEvent.type(date, "01/01/209");
    expect(screen.queryByText(/chưa tới|cách hôm nay/)).toBeNull();
    await userEvent.type(date, "9");
    expect(screen.getByText(/^Ngày 01\/01\/2099 chưa tới/)).toBeTruthy();
    await userEvent.clear(date);
    await userEvent.type(date, "29/03/2006");
    expect(screen.getByText(/^Ngày này cách hôm nay \d+ năm – xin xem lại/)).toBeTruthy();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(done.many).toEqual([[["1", "2"], { issuedDate: "2006-03-29" }]]);
  });

  test("a type that does not fit a symbol is said by the document, and goes nowhere", async () => {
    const done = await openMany();
    await change("Tên loại văn bản");
    const type = screen.getByRole("textbox", { name: "Tên loại văn bản" });
    await userEvent.clear(type);
    await userEvent.type(type, "quyết định");
    expect(screen.getAllByText(/^Ký hiệu ghi TB \(thông báo\), còn tên loại là QĐ/)).toHaveLength(2);
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(done.many).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: "Sửa chung nhiều văn bản" })).toBeTruthy();
  });
});
