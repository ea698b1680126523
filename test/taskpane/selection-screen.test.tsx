/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Tag } from "../../src/domain/submission";
import { App } from "../../src/taskpane/app";
import type { SelectedMail, SelectedState } from "../../src/taskpane/work";
import * as sample from "./samples";

const judged: SelectedState = { kind: "judged", tag: sample.received.tag, confidence: 0.97 };
const mail = (itemId: string, subject: string, state: SelectedState): SelectedMail => ({ itemId, subject, state });

async function open(mails: readonly SelectedMail[]) {
  const done = { all: 0, retried: [] as string[], corrected: [] as Tag[], show: (() => {}) as (mails: readonly SelectedMail[]) => void };
  const work = {
    kind: "selection" as const,
    watch: (show: typeof done.show) => ((done.show = show), show(mails), () => {}),
    correct: (_: string, tag: Tag) => void done.corrected.push(tag),
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
