/** @jest-environment jsdom */
import { beforeEach, expect, test } from "@jest/globals";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { DiscardOutcome, MoveOutcome, MoveTrouble } from "../../src/domain/move-outcome";
import { MovePart } from "../../src/taskpane/parts/move-part";
import type { MoveWork } from "../../src/taskpane/work";
import { RulesProvider } from "../../src/taskpane/rules-in-force";
import { WordsProvider } from "../../src/taskpane/words";
import { moveEn } from "../../src/text/move.en";
import { moveVi } from "../../src/text/move.vi";
import * as sample from "./samples";

const unit = "plhshc@moj.gov.vn";
const moved: MoveOutcome = { kind: "moved", copy: { id: "1", mailbox: unit }, lost: ["mails-as-files", "schedule"], files: 2 };

/** A move held by the test. */
function held(outcome: MoveOutcome, differs: Partial<MoveWork> & { readonly discards?: DiscardOutcome } = {}): MoveWork & { readonly started: string[] } {
  const started: string[] = [];
  return { started, mayClose: true, explained: () => true, start: async (mailbox) => (started.push(mailbox), outcome), open: async () => ({ kind: "done" }), discard: async () => differs.discards ?? { kind: "done" }, ...differs };
}

let told: boolean[] = [];
beforeEach(() => void (told = []));

const show = (work: MoveWork, mailboxes: readonly string[] = [unit], language: "vi" | "en" = "vi") => {
  const move = () => Promise.resolve(work);
  render(<RulesProvider value={sample.rules()}><WordsProvider language={language}><MovePart mailboxes={mailboxes} move={move} urgent copied={false} setCopied={(copied) => void told.push(copied)} /></WordsProvider></RulesProvider>);
};
const pick = async (mailbox: string) => userEvent.click((await screen.findAllByRole<HTMLInputElement>("radio")).find(({ value }) => value === mailbox)!);
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test("of several mailboxes none is chosen for the person", async () => {
  const work = held(moved);
  show(work, ["vanphongbo@moj.gov.vn", unit]);
  await press("Chuyển sang hộp thư này");
  expect(work.started).toEqual([]);
  await pick(unit);
  await press("Chuyển sang hộp thư này");
  expect(work.started).toEqual([unit]);
});

test("each mailbox is offered by the name of its unit with the whole address below; one without a name by its address alone", async () => {
  show(held(moved), ["vanphongbo@moj.gov.vn", unit]);
  const group = await screen.findByRole("radiogroup", { name: "Hoặc chuyển cả thư sang hộp thư đơn vị" });
  expect(within(group).getAllByRole("radio").map((radio) => Array.from((radio as HTMLInputElement).labels ?? [], ({ textContent }) => textContent).join())).toEqual(["Văn phòng Bộvanphongbo@moj.gov.vn", unit]);
  expect(within(group).getAllByRole<HTMLInputElement>("radio").some(({ checked }) => checked)).toBe(false);
});

test("the first time it is said what will be done and asked; one may still say no", async () => {
  const work = held(moved, { explained: () => false });
  show(work);
  await press(`Chuyển sang hộp thư ${unit}`);
  await press("Thôi");
  expect(work.started).toEqual([]);
  await press(`Chuyển sang hộp thư ${unit}`);
  await press("Tiếp tục");
  expect(await screen.findByText("Đã chuyển.")).toBeTruthy();
});

test("what did not come over is said, part by part", async () => {
  show(held(moved));
  await press(`Chuyển sang hộp thư ${unit}`);
  expect(await screen.findByText("Thư đính kèm được chuyển thành tệp .eml.")).toBeTruthy();
  expect(screen.getByText("Giờ hẹn gửi không theo sang: hãy đặt lại.")).toBeTruthy();
});

test.each<[number, string, string]>([
  [0, "đã so lại đủ nội dung.", "compared and complete."],
  [1, "đã so lại đủ nội dung và tệp đính kèm.", "compared and complete, with its file."],
  [3, "đã so lại đủ nội dung, đủ 3 tệp.", "compared and complete, with all 3 files."],
])("a mail of %i files says that they went along", (files, vi, en) => {
  expect(moveVi.moved.what(unit, files)).toContain(vi);
  expect(moveEn.moved.what(unit, files)).toContain(en);
});

test.each<[DiscardOutcome["kind"], RegExp]>([
  ["changed", /đã được sửa sau khi chuyển/],
  ["copy-gone", /bản nháp này được giữ lại/],
  ["not-closed", /Hãy tự đóng cửa sổ này/],
])("a draft that could not be put away (%s) says why", async (kind, words) => {
  show(held(moved, { discards: { kind } as DiscardOutcome }));
  await press(`Chuyển sang hộp thư ${unit}`);
  await press("Đóng và bỏ bản nháp này");
  expect(await screen.findByText(words)).toBeTruthy();
});

test("an earlier copy that differs is opened, and nothing is offered to be thrown away", async () => {
  show(held({ kind: "other-copy", copy: { id: "1", mailbox: unit } }));
  await press(`Chuyển sang hộp thư ${unit}`);
  expect(await screen.findByRole("button", { name: "Mở bản nháp trong hộp thư đơn vị" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Đóng và bỏ bản nháp này" })).toBeNull();
});

const troubles: readonly [MoveTrouble, RegExp][] = [
  [{ kind: "no-right", mailbox: unit }, /chưa có quyền ghi thư vào hộp thư plhshc/],
  [{ kind: "too-large", file: "a.pdf" }, /chưa cho chép tệp lớn “a\.pdf”/],
  [{ kind: "too-large", file: null }, /Thư quá lớn/],
  [{ kind: "cloud-files", names: ["b.docx"] }, /đám mây không chép sang được: “b\.docx”/],
  [{ kind: "not-saved-yet" }, /chưa nhận được bản mới nhất/],
  [{ kind: "under-way" }, /đang được chuyển ở một cửa sổ khác/],
  [{ kind: "differs", part: "files" }, /không khớp ở tệp đính kèm/],
  [{ kind: "offline" }, /Mất kết nối/],
  [{ kind: "busy", retryAfterSeconds: 30 }, /bấm lại sau 30 giây/],
  [{ kind: "no-token", code: "user_canceled" }, /Chưa đăng nhập được/],
];
test.each(troubles)("%j says what happened, and that the mail is as it was", async (why, words) => {
  show(held({ kind: "failed", why, leftBehind: true }));
  await press(`Chuyển sang hộp thư ${unit}`);
  expect((await screen.findByRole("alert")).textContent).toMatch(words);
  expect(screen.getByText(/^Thư của bạn vẫn nguyên như trước\. Có thể đã có một bản chép .* bấm lại, phần bổ trợ sẽ tìm thấy/)).toBeTruthy();
});

test("after a failure the choice still stands below what went wrong, and one press tries it again", async () => {
  const work = held({ kind: "failed", why: { kind: "offline" }, leftBehind: false });
  show(work, ["vanphongbo@moj.gov.vn", unit]);
  await pick(unit);
  await press("Chuyển sang hộp thư này");
  expect((await screen.findByRole("alert")).textContent).toMatch(/Mất kết nối/);
  expect(screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked).map(({ value }) => value)).toEqual([unit]);
  await press("Thử lại");
  expect(work.started).toEqual([unit, unit]);
});

test("and another mailbox can be tried instead", async () => {
  const work = held({ kind: "failed", why: { kind: "no-right", mailbox: unit }, leftBehind: false });
  show(work, ["vanphongbo@moj.gov.vn", unit]);
  await pick(unit);
  await press("Chuyển sang hộp thư này");
  await pick("vanphongbo@moj.gov.vn");
  await press("Thử lại");
  expect(work.started).toEqual([unit, "vanphongbo@moj.gov.vn"]);
});

test("it speaks English where Outlook does", async () => {
  show(held(moved), [unit], "en");
  await press(`Move to the mailbox ${unit}`);
  expect(await screen.findByText("Moved.")).toBeTruthy();
});

test("what stands around it is told of a copy that is there, and that it is gone", async () => {
  show(held(moved, { discards: { kind: "copy-gone" } }));
  await press(`Chuyển sang hộp thư ${unit}`);
  await press("Đóng và bỏ bản nháp này");
  expect(told).toEqual([true, false]);
});
