/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ConsultationTerms } from "../../src/domain/consultation";
import { noteWords } from "../../src/domain/consultation-note";
import type { Recipient } from "../../src/domain/mail";
import { App } from "../../src/taskpane/app";
import type { AnswersSeen, ConsultationState, ConsultationWork, SentLetterWork } from "../../src/taskpane/consultation";
import type { ComposeReview, Rules, ShownWish, Work } from "../../src/taskpane/work";
import { recordOf } from "../support/letter";
import * as sample from "./samples";

const record = { ...(await recordOf([{ name: "du thao Quyet dinh.docx", contentType: "", bytes: new Uint8Array([1]) }])), unit: "VP", consultation: { deadline: "2026-11-30", draftingUnit: "Văn phòng Bộ", letter: sample.letterMail().subject } };
const wish: ShownWish = { id: "w1", wish: { record, source: { kind: "files" }, sendFrom: null, after: "mark" }, state: { kind: "held" } };
const idle: ConsultationState = { wishes: [], linked: null, trouble: null };
const noted = { ownText: `Kính gửi.\nÝ kiến xin gửi trước ngày 30/11/2026.\n${noteWords(null)}\nTrân trọng`, quotedText: "" };
const heldReview = (part: Partial<ComposeReview> = {}): ComposeReview => sample.quiet({ mail: sample.letterMail({ body: noted, attachments: [] }), record: { ...sample.noRecord, letter: "mark", consultation: { id: record.id, deadline: "2026-11-30", link: null } }, ...part });

/** The work held by the test: what was asked of it, in order. */
function held(state: Partial<ConsultationState> = {}, differs: Partial<ConsultationWork> = {}) {
  const asked: unknown[][] = [];
  let tell: (next: ConsultationState) => void = () => {};
  const note = (...call: unknown[]) => Promise.resolve(void asked.push(call));
  const work: ConsultationWork = {
    mayHold: true,
    now: () => "2026-11-20T02:00:00.000Z",
    watch: (show) => ((tell = show), show({ ...idle, ...state }), () => {}),
    hold: (terms, unreadToo) => note("hold", terms, unreadToo),
    link: (address) => note("link", address),
    change: ({ id }, terms) => note("change", id, terms),
    writeNote: () => note("writeNote"),
    putBack: () => note("putBack"),
    ...differs,
  };
  return { work, asked, tell: (next: Partial<ConsultationState>) => act(() => tell({ ...idle, ...next })) };
}

function show(review: ComposeReview, work: ConsultationWork, rules: Rules = sample.rules(), language: "vi" | "en" = "vi"): void {
  const opened = Promise.resolve(work);
  const compose: Work = {
    kind: "compose", watch: (tell) => (tell(review), () => {}), watchPointed: () => () => {}, scans: sample.noScans, lists: sample.unknownLists, alerts: "all", confirm: () => {}, move: null,
    consultation: () => opened, apply: async () => ({ kind: "done" }), supply: async () => ({ kind: "failed", why: { kind: "offline" } }), withdraw: async () => ({ kind: "done" }), saveTag: async () => ({ kind: "done" }), tags: sample.noTags,
  };
  render(<App rules={rules} work={compose} language={language} dark={false} />);
}

const hold = "Gửi công văn, đưa dự thảo lên Mục lấy ý kiến";
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const terms: ConsultationTerms = { deadline: "2026-11-30", draftingUnit: "Văn phòng Bộ" };

test("one click, with deadline and unit as letter and sender have them", async () => {
  const { work, asked } = held();
  show(sample.withDraft(), work);
  await press(hold);
  expect(asked).toEqual([["hold", terms, false]]);
});

test("what a person types instead is what the board is told; a day there is none of is not", async () => {
  const { work, asked } = held();
  show(sample.withDraft(), work);
  await press("Sửa");
  const day = screen.getByRole("textbox", { name: "Hạn góp ý" });
  await userEvent.clear(day);
  await userEvent.type(day, "31/11/2026");
  expect(screen.getByText("Không có ngày này.")).toBeTruthy();
  await press(hold);
  expect(asked).toEqual([]);
  await userEvent.clear(day);
  await userEvent.type(day, "5/12/2026");
  await userEvent.type(screen.getByRole("textbox", { name: "Đơn vị chủ trì soạn thảo" }), ", Phòng 1");
  await press(hold);
  expect(asked).toEqual([["hold", { deadline: "2026-12-05", draftingUnit: "Văn phòng Bộ, Phòng 1" }, false]]);
});

test("a draft with a secrecy mark is not offered, and why is said", async () => {
  const secret = { ...sample.draft, facts: { ...sample.draft.facts, secrecy: "MẬT" as const } };
  show(sample.withDraft({ classification: { message: sample.consultationLetter, documents: [sample.consultationLetter, secret] } }), held().work);
  expect(await screen.findByText(/có dấu độ mật hoặc dấu thu hồi nên dự thảo không được đưa lên/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: hold })).toBeNull();
  expect(screen.queryByRole("button", { name: "Đơn vị đã tự đăng dự thảo" })).toBeNull();
});

test("one nobody could read goes only on a person's explicit word", async () => {
  const unread = { ...sample.draft, problem: "encrypted" as const, textSource: "none" as const };
  const { work, asked } = held();
  show(sample.withDraft({ classification: { message: sample.consultationLetter, documents: [sample.consultationLetter, unread] } }), work);
  await press(hold);
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Tôi đã mở xem, dự thảo không có dấu độ mật" }));
  await press(hold);
  expect(asked).toEqual([["hold", terms, true]]);
});

test("LƯU HÀNH NỘI BỘ keeps a draft off the portal", async () => {
  const internal = { ...sample.draft, facts: { ...sample.draft.facts, circulation: "LƯU HÀNH NỘI BỘ" as const } };
  show(sample.withDraft({ classification: { message: sample.consultationLetter, documents: [sample.consultationLetter, internal] } }), held().work);
  expect(await screen.findByText(/dấu LƯU HÀNH NỘI BỘ nên không đưa lên Cổng/)).toBeTruthy();
});

test("without a sign-in there is no such button; the unit's link is taken, when it is one", async () => {
  const { work, asked } = held({}, { mayHold: false });
  show(sample.withDraft(), work);
  await press("Đơn vị đã tự đăng dự thảo");
  expect(screen.queryByRole("button", { name: hold })).toBeNull();
  const box = screen.getByRole("textbox", { name: "Liên kết trang đăng dự thảo" });
  await userEvent.type(box, "trang lấy ý kiến");
  await press("Lấy dự thảo ra, ghi liên kết vào thư");
  expect(screen.getByText(/chưa phải địa chỉ một trang web/)).toBeTruthy();
  await userEvent.clear(box);
  await userEvent.type(box, "https://drive.example.com/1");
  expect(screen.getByText(/drive\.example\.com không thuộc Bộ Tư pháp/)).toBeTruthy();
  await userEvent.clear(box);
  await userEvent.type(box, "https://dieuhanh.moj.gov.vn/1");
  expect(screen.queryByText(/không thuộc Bộ Tư pháp/)).toBeNull();
  await press("Lấy dự thảo ra, ghi liên kết vào thư");
  expect(asked).toEqual([["link", "https://dieuhanh.moj.gov.vn/1"]]);
});

test("held: what waits, for whom and by when, and the way back", async () => {
  const { work, asked } = held({ wishes: [wish] });
  show(heldReview(), work);
  const card = within(await screen.findByRole("region", { name: "Dự thảo đang chờ cùng công văn" }));
  expect(card.getByText("du thao Quyet dinh.docx")).toBeTruthy();
  expect(card.getByText("30/11/2026")).toBeTruthy();
  expect(card.queryByRole("button", { name: "Lấy theo thư" })).toBeNull();
  await press("Hoàn tác");
  expect(asked).toEqual([["putBack"]]);
});

test("the letter changed: the pane says in what, and one click follows it", async () => {
  const { work, asked } = held({ wishes: [wish] });
  show(heldReview({ mail: sample.letterMail({ attachments: [], subject: "Tiêu đề khác", body: { ownText: "Đề nghị các đơn vị gửi ý kiến trước ngày 03/12/2026.", quotedText: "" } }) }), work);
  expect(await screen.findByText("Hạn góp ý trong thư khác với hạn gửi Ban biên tập.")).toBeTruthy();
  expect(screen.getByText("Tiêu đề thư đã đổi.")).toBeTruthy();
  await press("Ghi lại câu ấy");
  await press("Lấy theo thư");
  expect(asked).toEqual([["writeNote"], ["change", "w1", { deadline: "2026-12-03", draftingUnit: "Văn phòng Bộ" }]]);
});

test("nothing waits any more, and the letter still says so: that is said", async () => {
  const { work, asked } = held({ wishes: [] });
  show(heldReview(), work);
  expect(await screen.findByText(/không có dự thảo nào đang chờ gửi Ban biên tập/)).toBeTruthy();
  await press("Bỏ câu báo trong thư");
  expect(asked).toEqual([["putBack"]]);
});

test("before the queue was seen nothing is claimed", async () => {
  const one = held({ wishes: null });
  show(heldReview(), one.work);
  await act(async () => {});
  expect(screen.queryByText(/không có dự thảo nào đang chờ/)).toBeNull();
  one.tell({ wishes: [wish] });
  expect(await screen.findByText("du thao Quyet dinh.docx")).toBeTruthy();
});

test.each([
  ["files", /Chưa đưa lại được hết dự thảo vào thư. Không mất gì/],
  ["note", /Câu báo nơi đăng còn trong thư/],
  ["wish", /Có thể một bản dự thảo còn chờ gửi/],
  ["sent", /Dự thảo đã được gửi tới Ban biên tập/],
] as const)("what could not be put right (%s) is told", async (left, words) => {
  show(sample.withDraft(), held({ trouble: { kind: "failed", why: { kind: "offline" }, left: [left] } }).work);
  expect(await screen.findByText(words)).toBeTruthy();
});

test("what was put right is told too", async () => {
  show(sample.withDraft(), held({ trouble: { kind: "failed", why: { kind: "offline" }, left: [] } }).work);
  expect(await screen.findByText("Thư vẫn như trước khi bấm.")).toBeTruthy();
});

test("it speaks English where Outlook does", async () => {
  const { work, asked } = held();
  show(sample.withDraft(), work, sample.rules(), "en");
  await press("Send the letter, put the draft on the consultation page");
  expect(asked).toHaveLength(1);
});

// ——— the letter that has left ———

const vp = sample.person("vp@moj.gov.vn", "Văn phòng");
const htqt = sample.person("htqt@moj.gov.vn", "Vụ Hợp tác quốc tế");
const everyone: Recipient = { ...sample.person("cac-don-vi@moj.gov.vn", "Các đơn vị"), isList: true };
const seen: AnswersSeen = { kind: "seen", answers: { asked: [{ recipient: vp, answer: { at: "2026-11-25T02:00:00Z", by: "vp2@moj.gov.vn" } }, { recipient: htqt, answer: null }, { recipient: everyone, answer: null }], others: [{ address: "x@moj.gov.vn", name: "X", at: "2026-11-26T02:00:00Z", subject: "RE" }] } };

function showSent(differs: Partial<SentLetterWork> = {}) {
  const asked: unknown[][] = [];
  const work: SentLetterWork = {
    isOwn: true, deadline: "2026-11-30", today: "2026-11-27", recipients: [vp, htqt], answers: async (asking) => (asked.push(["answers", asking]), seen), link: async () => null,
    sendLink: async (address) => (asked.push(["sendLink", address]), { kind: "done" }), remind: async (silent) => (asked.push(["remind", ...silent.map(({ address }) => address)]), { kind: "done" }), ...differs,
  };
  const opened = Promise.resolve(work);
  const review = sample.reading({ record: { ...sample.noRecord, consultation: { id: null, deadline: "2026-11-30", link: null } } });
  render(<App rules={sample.rules()} work={{ kind: "read", ...sample.signedIn, watch: (tell) => (tell(review), () => {}), supply: async () => ({ kind: "failed", why: { kind: "offline" } }), change: async () => ({ kind: "failed", why: { kind: "offline" } }), saveTag: async () => ({ kind: "done" }), sentLetter: () => opened, scans: sample.noScans, tags: sample.noTags }} language="vi" dark={false} />);
  return asked;
}

test("who has answered, from where, who has not, how long there is; a list is not reminded", async () => {
  const asked = showSent();
  expect(await screen.findByText("(còn 3 ngày)")).toBeTruthy();
  expect(await screen.findByText(/1\/2 nơi đã trả lời\./)).toBeTruthy();
  expect(screen.getByText(/Văn phòng \(vp@moj\.gov\.vn\): 09:00, 25\/11\/2026, từ vp2@moj\.gov\.vn/)).toBeTruthy();
  expect(screen.getByText(/Các đơn vị .*danh sách, không biết ai cần trả lời/)).toBeTruthy();
  await press("Soạn thư nhắc 1 nơi");
  expect(asked).toEqual([["answers", false], ["remind", "htqt@moj.gov.vn"]]);
});

test("that the date is past and some have not answered stands at the top; once all have, it does not", async () => {
  showSent({ today: "2026-12-02" });
  expect(await screen.findByRole("heading", { level: 1, name: "Hết hạn góp ý, còn nơi chưa trả lời" })).toBeTruthy();
  expect(screen.getByText(/^Mới có 1\/2 nơi trả lời\. Có thể soạn thư nhắc ở dưới\./)).toBeTruthy();
  cleanup();
  showSent({ today: "2026-12-02", answers: async () => ({ kind: "seen", answers: { asked: seen.answers.asked.slice(0, 1), others: [] } }) });
  expect(await screen.findByText(/1\/1 nơi đã trả lời\./)).toBeTruthy();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Có giá trị thông tin trong nội bộ Bộ");
});

test("nobody is asked to sign in before they want to know", async () => {
  const tried: boolean[] = [];
  showSent({ answers: async (asking) => (tried.push(asking), asking ? seen : { kind: "sign-in" }) });
  await press("Xem ai đã trả lời");
  expect(await screen.findByText(/1\/2 nơi đã trả lời\./)).toBeTruthy();
  expect(tried).toEqual([false, true]);
});

test("the page the board has told goes to the same recipients at one click; told otherwise, it is pasted", async () => {
  const told = showSent({ link: async () => "https://moj.gov.vn/1" });
  await press("Gửi liên kết tới cùng người nhận");
  expect(told).toContainEqual(["sendLink", "https://moj.gov.vn/1"]);
});

test("somebody else's letter is nobody's to follow", async () => {
  showSent({ isOwn: false });
  await act(async () => {});
  expect(screen.queryByText("Ý kiến về dự thảo")).toBeNull();
});
