/** @jest-environment jsdom */
import { expect, jest, test } from "@jest/globals";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import type { ReadReview, ScanWork, Work } from "../../src/taskpane/work";
import * as sample from "./samples";

function open(review: ReadReview, scans: Partial<ScanWork> = {}, language: "vi" | "en" = "vi"): void {
  const work: Work = { kind: "read", ...sample.signedIn, watch: (show) => (show(review), () => {}), supply: async () => ({ kind: "failed", why: { kind: "offline" } }), change: async () => ({ kind: "failed", why: { kind: "offline" } }), sentLetter: () => new Promise<never>(() => {}), saveTag: async () => ({ kind: "done" }), tags: sample.noTags, scans: { ...sample.noScans, ...scans } };
  render(<App rules={sample.rules()} work={work} language={language} dark={false} />);
}
const heading = "Bản quét trong thư";
const underWay = sample.reading({ reading: [{ name: "2016_tb_syt.pdf", recognised: 0.4 }] });

test("a scan being recognised says how far it is, and can be skipped", async () => {
  const skip = jest.fn();
  open(underWay, { skip });
  await screen.findByRole("heading", { name: heading });
  expect(screen.getByRole("progressbar", { name: /2016_tb_syt\.pdf/ }).getAttribute("value")).toBe("0.4");
  await userEvent.click(screen.getByRole("button", { name: "Bỏ qua tệp này" }));
  expect(skip).toHaveBeenCalledTimes(1);
});

test("a mail without scans says nothing of them", async () => {
  open(sample.reading());
  await Promise.resolve();
  expect(screen.queryByRole("heading", { name: heading })).toBeNull();
});

test("what was read off a scan is to be compared with it; what was left alone can be read now", async () => {
  const recognise = jest.fn();
  open(sample.reading({ classification: sample.withScans }), { recognise });
  await screen.findByText(/nhận dạng từ bản quét/);
  await screen.findByText(/Chưa nhận dạng chữ trong “phu-luc-quet\.pdf”/);
  await userEvent.click(screen.getByRole("button", { name: "Nhận dạng chữ" }));
  expect(recognise).toHaveBeenCalledTimes(1);
});

test("the setting is kept, and shown as it was when Outlook would not keep it", async () => {
  let always = true;
  const setAlways = jest.fn(async (on: boolean) => (on ? ({ kind: "done" } as const) : ((always = true), { kind: "failed", why: { kind: "offline" } } as const)));
  open(sample.reading({ classification: sample.withScans }), { always: () => always, setAlways });
  const box = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Tự nhận dạng chữ trong bản quét" });
  expect(box.checked).toBe(true);
  await userEvent.click(box);
  expect(setAlways).toHaveBeenCalledWith(false);
  await screen.findByRole("checkbox", { checked: true });
});

test("where the policy switched it off there is nothing to press, and the reason is said", async () => {
  open(sample.reading({ classification: sample.withScans }), { allowed: false });
  await screen.findByText(/Chính sách của Bộ đang tắt việc nhận dạng chữ/);
  expect(screen.queryByRole("button", { name: "Nhận dạng chữ" })).toBeNull();
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("each signature says who, for whom, when, and whether the file is still what was signed", async () => {
  open(sample.reading({ classification: sample.withScans }));
  await screen.findByText("Ký số: Nguyễn Thị Minh Nguyệt");
  screen.getByText("Văn phòng Bộ Tư pháp · lúc 14:03, 29/03/2016");
  screen.getByText(/Chữ ký này không bao trùm cả tệp.* Chứng thư số thuộc nơi cấp được Bộ tin cậy \(Cơ quan chứng thực số chuyên dùng Chính phủ\).* Chưa tra cứu chứng thư có bị thu hồi/);
  screen.getByText("Ký số: Bộ Tư pháp");
  within(screen.getByRole("region", { name: "Văn bản trong thư" })).getByText(/Nội dung đã bị sửa sau khi ký(?!.*Chứng thư)/i);
});

test("in English too", async () => {
  open(sample.reading({ classification: sample.withScans }), {}, "en");
  await screen.findByRole("heading", { name: "Scanned pages in this mail" });
  await screen.findByText("Digitally signed: Nguyễn Thị Minh Nguyệt");
});
