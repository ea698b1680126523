/** @jest-environment jsdom */
import { expect, jest, test } from "@jest/globals";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Learned, LearnedCorrection } from "../../src/domain/learned";
import { App } from "../../src/taskpane/app";
import type { FixOutcome, LearnedNote, LearnedWork, ReadReview } from "../../src/taskpane/work";
import * as sample from "./samples";

/** A memory held by the test. */
class HeldMemory implements LearnedWork {
  isOn = true;
  outcome: FixOutcome = { kind: "done" };
  readonly forgotten: LearnedCorrection[] = [];
  readonly restored: LearnedCorrection[] = [];
  private readonly watchers = new Set<() => void>();
  constructor(public kept: Learned = sample.learned) {}
  on = (): boolean => this.isOn;
  all = (): Learned => this.kept;
  watch = (show: () => void): (() => void) => (this.watchers.add(show), () => this.watchers.delete(show));
  setOn = async (on: boolean): Promise<FixOutcome> => this.change(() => (this.isOn = on));
  forget = async (one: LearnedCorrection): Promise<FixOutcome> => this.change(() => (this.forgotten.push(one), (this.kept = this.kept.filter((other) => other !== one))));
  restore = async (one: LearnedCorrection): Promise<FixOutcome> => this.change(() => this.restored.push(one));
  forgetAll = async (): Promise<FixOutcome> => this.change(() => (this.kept = []));
  private change(run: () => unknown): FixOutcome {
    if (this.outcome.kind === "done") {
      run();
      for (const show of this.watchers) show();
    }
    return this.outcome;
  }
}

function open({ review = sample.reading(), memory = new HeldMemory(), language = "vi" }: { review?: ReadReview; memory?: HeldMemory; language?: "vi" | "en" } = {}) {
  let show: (review: ReadReview) => void = () => {};
  const saved: string[] = [];
  const work = {
    kind: "read" as const, ...sample.signedIn,
    watch: (one: (review: ReadReview) => void) => ((show = one), one(review), () => {}),
    supply: async () => ({ kind: "supplied" as const, record: sample.received, how: "read" as const }),
    change: async () => ({ kind: "failed" as const, why: { kind: "offline" as const } }),
    saveTag: async (tag: { entry: string }) => (saved.push(tag.entry), { kind: "done" as const }),
    sentLetter: () => new Promise<never>(() => {}),
    scans: sample.noScans,
    tags: sample.noTags,
  };
  render(<App rules={sample.rules()} work={work} learned={memory} language={language} dark={false} />);
  return { memory, saved, show: (next: ReadReview) => act(() => show(next)) };
}

const card = (name = "Văn bản trong thư") => within(screen.getByRole("region", { name }));
const note = (kind: LearnedNote["kind"]): LearnedNote => ({ kind, correction: sample.learned[0]! });
const list = async () => {
  await userEvent.click(await screen.findByRole("button", { name: "Những điều đã nhớ" }));
  return within(await screen.findByRole("region", { name: /^(Đã nhớ|Chưa nhớ)/ }));
};

test("“Vì sao?” shows each piece of evidence in its place, marked, and how it was weighed", async () => {
  open();
  const why = card().getByRole("button", { name: "Vì sao?" });
  expect(why.getAttribute("aria-describedby")).toBeTruthy();
  expect(document.getElementById(why.getAttribute("aria-describedby")!)!.textContent).toContain("TB-01");
  await userEvent.click(why);
  const evidence = within(await card().findByRole("region", { name: "Căn cứ đọc được" }));
  expect(evidence.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Tên loại trong thong-bao-247.pdfTHÔNG BÁO",
    "Số, ký hiệu trong thong-bao-247.pdf247/TB-BTP",
    "Cụm từ trong tiêu đề thưThông báo kết luận của Thứ trưởng tại cuộc họp giao ban tháng 3 …",
  ]);
  expect(Array.from(document.querySelectorAll("mark"), ({ textContent }) => textContent)).toContain("kết luận của Thứ trưởng tại cuộc họp giao ban");
  const weighed = within(card().getByRole("region", { name: "Cách xét" }));
  expect(weighed.getByText("6,0 điểm · 97%")).toBeTruthy();
  expect(weighed.getByText("Có cụm từ “Kết luận của” trong thong-bao.pdf")).toBeTruthy();
  expect(weighed.getByText("Mức mà các mục phải vượt qua")).toBeTruthy();
});

test("nothing from a mail becomes markup", async () => {
  const evil = '<img src=x onerror="alert(1)"><b>họp</b>';
  const document_ = { ...sample.notice, evidence: [{ kind: "phrase" as const, text: "<b>họp</b>", where: "<i>tep</i>.pdf", context: { text: evil, at: evil.indexOf("<b>") } }], considered: [{ entry: "TB-01", confidence: 1, score: 1, reasons: [{ kind: "phrase" as const, points: 1, text: evil, where: "subject" }] }] };
  open({ review: sample.reading({ classification: { message: document_, documents: [document_] } }) });
  await userEvent.click(card().getByRole("button", { name: "Vì sao?" }));
  expect(document.querySelector("mark")!.textContent).toBe("<b>họp</b>");
  expect(document.querySelectorAll("main img, main b, main i")).toHaveLength(0);
});

test("where a mark decided, “Vì sao?” says so instead of points", async () => {
  const marked = { ...sample.notice, entry: "X-02", evidence: [{ kind: "mark" as const, text: "MẬT", where: "a.pdf" }], considered: [] };
  open({ review: sample.reading({ classification: { message: marked, documents: [marked] } }) });
  await userEvent.click(card().getByRole("button", { name: "Vì sao?" }));
  expect(await card().findByText("Dấu trên văn bản đã quyết định; không xét điểm.")).toBeTruthy();
});

test("a correction is said to be remembered at once, and one click forgets it", async () => {
  const { memory, saved, show } = open({ memory: new HeldMemory() });
  await userEvent.click(card().getByRole("button", { name: "Mục khác" }));
  await userEvent.click(card().getByRole("button", { name: "Chọn TB-02" }));
  expect(saved).toEqual(["TB-02"]);
  show(sample.reading({ record: { ...sample.noRecord, tag: { ...sample.received.tag, entry: "TB-02" }, about: { attachment: "thong-bao-247.pdf", judged: "TB-01" } }, learned: note("remembered") }));
  expect((await card().findByText("Đã nhớ: thư như thế này là TB-02.")).closest("[role=status]")).toBeTruthy();
  const forget = card().getByRole("button", { name: "Quên" });
  expect(document.getElementById(forget.getAttribute("aria-describedby")!)!.textContent).toMatch(/Đã nhớ/);
  await userEvent.click(forget);
  expect(memory.forgotten).toEqual([sample.learned[0]]);
});

test("a mail like one that was corrected says on whose word it rests, of which day, for which mail", async () => {
  const recalled = { ...sample.notice, entry: "TB-02", confidence: 0.99 };
  const { memory } = open({ review: sample.reading({ classification: { message: recalled, documents: [recalled] }, learned: note("recalled") }) });
  expect(await card().findByText("Theo lần sửa của bạn ngày 25/11/2026 cho thư “Thông báo số 61/TB-VP về lịch trực cơ quan dịp Tết Nguyên đán”.")).toBeTruthy();
  expect(card().getByText(/^Theo lần sửa trước của bạn · /)).toBeTruthy();
  expect(card().queryByText(/99%/)).toBeNull();
  await userEvent.click(card().getByRole("button", { name: "Vì sao?" }));
  expect(await card().findByText("Mục ở trên do bạn chọn. Dưới đây là cách phần bổ trợ tự xét.")).toBeTruthy();
  await userEvent.click(card().getByRole("button", { name: "Quên" }));
  expect(memory.forgotten).toHaveLength(1);
});

test("what was just forgotten can be had back", async () => {
  const { memory } = open({ review: sample.reading({ learned: note("forgotten") }) });
  await userEvent.click(await card().findByRole("button", { name: "Nhớ lại" }));
  expect(memory.restored).toEqual([sample.learned[0]]);
});

const chosen = (judged: string | null) => ({ ...sample.noRecord, tag: { ...sample.received.tag, entry: "TB-02" }, about: { attachment: "thong-bao-247.pdf", judged } });

test("forgotten while the mail it was made on is open, the correction still stands there: that is said, and one click judges the mail anew", async () => {
  const { saved, show } = open({ review: sample.reading({ record: chosen("TB-01"), learned: note("remembered") }) });
  await userEvent.click(within((await list()).getAllByRole("listitem")[0]!).getByRole("button", { name: "Quên" }));
  show(sample.reading({ record: chosen("TB-01"), learned: note("forgotten") }));
  expect(await card().findByText("Đã quên. Thư này vẫn ở mục bạn đã chọn; các thư sau được xét theo nội dung như cũ.")).toBeTruthy();
  await userEvent.click(card().getByRole("button", { name: "Xét lại thư này" }));
  expect(saved).toEqual(["TB-01"]);
  show(sample.reading({ record: { ...chosen("TB-01"), tag: sample.received.tag }, learned: note("forgotten") }));
  expect(await card().findByText("Đã quên. Các thư sau được xét theo nội dung như cũ.")).toBeTruthy();
  expect(card().queryByRole("button", { name: "Xét lại thư này" })).toBeNull();
});

test("where it would be under no entry, its entry stays the person's to choose", async () => {
  const unknown = { ...sample.notice, entry: null };
  open({ review: sample.reading({ classification: { message: unknown, documents: [unknown] }, record: chosen(null), learned: note("forgotten") }) });
  expect(await card().findByText(/^Đã quên\. Thư này vẫn ở mục bạn đã chọn/)).toBeTruthy();
  expect(card().queryByRole("button", { name: "Xét lại thư này" })).toBeNull();
});

test("that Outlook refused to forget is said", async () => {
  const memory = new HeldMemory();
  memory.outcome = { kind: "failed", why: { kind: "outlook", call: "roamingSettings.saveAsync", code: 9019 } };
  open({ review: sample.reading({ learned: note("recalled") }), memory });
  await userEvent.click(await card().findByRole("button", { name: "Quên" }));
  expect(await card().findByRole("alert")).toBeTruthy();
});

test("the list shows all that is remembered, and forgets one by one; the focus stays in the list", async () => {
  const { memory } = open();
  const all = await list();
  expect(all.getByRole("heading").textContent).toBe("Đã nhớ 3 lần sửa của bạn");
  expect(all.getAllByRole("listitem")).toHaveLength(3);
  expect(all.getByText("Sửa 4 lần, gần nhất ngày 03/09/2026")).toBeTruthy();
  expect(all.getByText("Mục này không còn trong Danh mục nên chưa được áp dụng.")).toBeTruthy();
  await userEvent.click(within(all.getAllByRole("listitem")[1]!).getByRole("button", { name: "Quên" }));
  expect(memory.kept).toHaveLength(2);
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Đã nhớ 2 lần sửa của bạn"));
});

test("all is forgotten only when asked once more", async () => {
  const { memory } = open();
  const all = await list();
  await userEvent.click(all.getByRole("button", { name: "Quên tất cả" }));
  expect(memory.kept).toHaveLength(3);
  expect(document.activeElement?.textContent).toBe("Thôi");
  await userEvent.click(all.getByRole("button", { name: "Thôi" }));
  expect(document.activeElement?.textContent).toBe("Quên tất cả");
  await userEvent.click(all.getByRole("button", { name: "Quên tất cả" }));
  await userEvent.click(within(all.getByRole("group")).getByRole("button", { name: "Quên tất cả" }));
  expect(memory.kept).toEqual([]);
  expect(await screen.findByRole("heading", { name: /^Chưa nhớ lần sửa nào/ })).toBeTruthy();
});

test("the person can switch it off, and is told what that means", async () => {
  const { memory } = open();
  const all = await list();
  const box = all.getByRole<HTMLInputElement>("checkbox", { name: "Nhớ các lần tôi sửa mục" });
  expect(box.checked).toBe(true);
  await userEvent.click(box);
  expect([memory.isOn, box.checked]).toEqual([false, false]);
  expect(all.getByText(/^Đang tắt/)).toBeTruthy();
});

test("a refused switch is not shown as switched", async () => {
  const memory = new HeldMemory();
  memory.outcome = { kind: "failed", why: { kind: "outlook", call: "roamingSettings.saveAsync", code: 9019 } };
  open({ memory });
  const all = await list();
  await userEvent.click(all.getByRole("checkbox"));
  expect(all.getByRole<HTMLInputElement>("checkbox").checked).toBe(true);
  expect(all.getByRole("alert")).toBeTruthy();
});

test("the corrections are copied for the administrator by the person's own act, and nothing before", async () => {
  const user = userEvent.setup();
  const write = jest.spyOn(navigator.clipboard, "writeText");
  open();
  const all = await list();
  expect(write).not.toHaveBeenCalled();
  await user.click(all.getByRole("button", { name: "Sao chép cho quản trị" }));
  expect(JSON.parse(write.mock.calls[0]![0])[0]).toEqual({ subject: "Thông báo số 61/TB-VP về lịch trực cơ quan dịp Tết Nguyên đán", from: "vanphongbo@moj.gov.vn", judged: "TB-01", corrected: "TB-02", times: 1 });
  expect(await all.findByText("Đã sao chép 3 lần sửa.")).toBeTruthy();
});

test("where Outlook's frame refuses the clipboard, the text stands there to be copied by hand", async () => {
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
  open();
  const all = await list();
  await user.click(all.getByRole("button", { name: "Sao chép cho quản trị" }));
  const field = await all.findByRole<HTMLTextAreaElement>("textbox", { name: "Các lần sửa, để gửi quản trị" });
  expect(JSON.parse(field.value)).toHaveLength(3);
  expect(document.activeElement).toBe(field);
});

test("in English the same is said", async () => {
  open({ language: "en", review: sample.reading({ learned: note("remembered") }) });
  expect(await screen.findByText("Remembered: mail like this is TB-02.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "What is remembered" }));
  expect(await screen.findByRole("heading", { name: "3 corrections of yours are remembered" })).toBeTruthy();
});
