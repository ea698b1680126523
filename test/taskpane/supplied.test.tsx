/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Answer, Said } from "../../src/domain/answer";
import type { NotNeeded } from "../../src/domain/not-needed";
import type { Owed, SuppliedDocument } from "../../src/domain/supplied-documents";
import { supplyState } from "../../src/domain/supply-state";
import { App } from "../../src/taskpane/app";
import type { OpenedSupplied, Reminder, StateSeen, SuppliedReview, SuppliedWork } from "../../src/taskpane/supplied";
import type { ReadReview, Work } from "../../src/taskpane/work";
import { suppliedEn } from "../../src/text/supplied.en";
import { suppliedVi } from "../../src/text/supplied.vi";
import * as sample from "./samples";

const id = "0123456789abcdef0123456789abcdef";
const calendar = { overdueWorkingDays: 3, holidays: [], workedWeekends: [] };
const stateAfter = (said: Said | null, now = "2026-11-10T01:00:00Z") =>
  supplyState(["2026-11-09T03:00:00Z"], said === null ? [] : [{ answer: { id, entry: "TB-01", unit: "VP", symbol: null, by: "huy.lq@moj.gov.vn", said }, at: "2026-11-09T07:15:00Z" }], calendar, now);
const aDocument = (at: number, said: Said | null = null, now?: string): SuppliedDocument => {
  const mail = { itemId: `item${at}`, mailbox: at % 2 === 0 ? null : "vanphongbo@moj.gov.vn" };
  return {
    key: at.toString(16).padStart(32, "0"),
    supply: { id: null, shortId: "01234567", entry: "TB-01", unit: "VP", symbol: `${at}/TB-BTP`, subject: `Kết luận giao ban số ${at}`, at: "2026-11-09T03:00:00Z", by: "", own: true, change: null, mail },
    symbol: `${at}/TB-BTP`, entry: "TB-01", unit: "VP", mail, state: stateAfter(said, now),
  };
};
const owed = (subject: string, part: Partial<Owed> = {}): Owed => ({ mail: { itemId: subject, mailbox: null }, subject, sentAt: "2026-11-09T03:00:00Z", entry: null, symbol: null, issuer: null, by: "", notNeeded: null, due: "2026-11-10", overdue: true, ...part });

interface Held {
  readonly opened: string[];
  readonly put: (readonly [string, string | null])[];
  readonly looked: boolean[];
  readonly told: string[];
  /** Outlook has opened another mail. */
  meet(work: Work): void;
}

function show(review: Partial<SuppliedReview>, part: { readonly work?: Work; readonly isOpen?: boolean; readonly state?: StateSeen; readonly reminder?: Reminder; readonly language?: "vi" | "en"; readonly opensPages?: boolean; readonly notNeeded?: NotNeeded; readonly opens?: OpenedSupplied } = {}): Held {
  const held: Held = { opened: [], put: [], looked: [], told: [], meet: (next) => rendered.rerender(pane(next)) };
  const work: SuppliedWork = {
    watch: (watcher) => (watcher({ looking: false, lookedAt: "2026-11-10T01:00:00Z", documents: [], owed: [], mailboxes: ["vanphongbo@moj.gov.vn"], missed: [], atDesk: false, notSeen: null, ...review }), () => undefined),
    look: async (asking) => void held.looked.push(asking),
    findMailboxes: async () => undefined,
    remind: async () => part.reminder ?? null,
    stateOf: async () => part.state ?? { kind: "seen", state: stateAfter(null) },
    sentFromHere: () => true,
    open: async ({ itemId }) => (held.opened.push(itemId), { kind: "done" }),
    openSupplied: async (one) => (held.opened.push(one), part.opens ?? { kind: "opened", mailbox: "vanphongbo@moj.gov.vn" }),
    isOpen: () => part.isOpen === true,
    openPage: (address) => part.opensPages === true && held.opened.push(address) > 0,
    notNeeded: async () => part.notNeeded ?? null,
    setNotNeeded: async ({ itemId }, why) => (held.put.push([itemId, why]), { kind: "done" }),
    tell: async (_, words) => void held.told.push(words),
  };
  const door = () => Promise.resolve(work);
  const pane = (shown: Work) => <App rules={sample.rules()} work={shown} supplied={door} language={part.language ?? "vi"} dark={false} />;
  const rendered = render(pane(part.work ?? { kind: "none" }));
  return held;
}

const openList = async () => userEvent.click(await screen.findByRole("button", { name: "Văn bản đã cung cấp" }));
const changes: unknown[] = [];
const reading = (review: ReadReview): Work => ({ kind: "read", ...sample.signedIn, watch: (watcher) => (watcher(review), () => undefined), supply: async () => ({ kind: "failed", why: { kind: "offline" } }), change: async (_, change) => (changes.push(change), { kind: "supplied", record: sample.received, how: "read" }), sentLetter: () => new Promise<never>(() => {}), saveTag: async () => ({ kind: "done" }), scans: sample.noScans, tags: sample.noTags });

test("the list is opened from the foot where nothing is selected, and left again to where one was", async () => {
  const held = show({ documents: [aDocument(1)] });
  await openList();
  expect(await screen.findByRole("heading", { level: 1, name: "Văn bản đã cung cấp" })).toBe(document.activeElement);
  expect(await screen.findByRole("button", { name: "Đã cung cấp (1)" })).toBeTruthy();
  expect(held.looked).toEqual([false]);
  await userEvent.click(screen.getByRole("button", { name: "Quay lại" }));
  expect((await screen.findByRole("button", { name: "Văn bản đã cung cấp" }))).toBe(document.activeElement);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Chưa mở thư nào");
});

test("of a thousand rows a number is found without diacritics, and each row opens its mail", async () => {
  const held = show({ documents: Array.from({ length: 1000 }, (_, at) => aDocument(at)) });
  await openList();
  expect(await screen.findByText("1.000 văn bản")).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(60);
  await userEvent.click(screen.getByRole("button", { name: "Xem thêm 60 văn bản" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(120);
  const before = performance.now();
  await userEvent.type(screen.getByRole("searchbox"), "ket luan 777");
  expect(await screen.findByText("1 văn bản")).toBeTruthy();
  expect(performance.now() - before).toBeLessThan(8000);
  await userEvent.click(within(screen.getByRole("listitem")).getByRole("button"));
  expect(held.opened).toEqual(["item777"]);
  expect(screen.getByText(/^Nếu thư không tự mở: hộp thư vanphongbo@moj\.gov\.vn/)).toBeTruthy();
}, 30_000);

test("filters show what waits, is overdue, is done or came back", async () => {
  show({ documents: [aDocument(1), aDocument(2, null, "2026-12-01T01:00:00Z"), aDocument(3, { kind: "filed", number: "7" }), aDocument(4, { kind: "returned", reason: "thiếu phụ lục" })] });
  await openList();
  expect(await screen.findByRole("button", { name: "Trả lại 1" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Đề nghị thu hồi/ })).toBeNull();
  for (const [filter, seen] of [["Chờ 2", ["1/TB-BTP", "2/TB-BTP"]], ["Quá hạn 1", ["2/TB-BTP"]], ["Đã đăng 1", ["3/TB-BTP"]], ["Trả lại 1", ["4/TB-BTP"]]] as const) {
    await userEvent.click(await screen.findByRole("button", { name: filter }));
    expect(screen.getAllByRole("listitem").map((row) => /\d\/TB-BTP/.exec(row.textContent ?? "")?.[0])).toEqual(seen);
  }
});

test("what is owed is put aside only with a reason, and taken back", async () => {
  const held = show({ owed: [owed("Công văn 588", { mail: { itemId: "Công văn 588", mailbox: "vanphongbo@moj.gov.vn" } }), owed("Công văn 12", { notNeeded: { why: "Đơn vị khác cung cấp", at: "", by: "an@moj.gov.vn" } })] });
  await openList();
  await userEvent.click(await screen.findByRole("button", { name: "Chưa cung cấp (1)" }));
  expect(screen.getByText("Gửi ngày 09/11/2026 từ vanphongbo@moj.gov.vn")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Không cần" }));
  await userEvent.click(screen.getByRole("button", { name: "Ghi lại" }));
  expect(held.put).toEqual([]);
  await userEvent.type(screen.getByRole("textbox"), "gửi bản giấy");
  await userEvent.click(screen.getByRole("button", { name: "Ghi lại" }));
  await userEvent.click(screen.getByRole("button", { name: "Không cần cung cấp (1)" }));
  expect(screen.getByText("Đơn vị khác cung cấp (an@moj.gov.vn)")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Lấy lại" }));
  await userEvent.click(screen.getByRole("button", { name: "Mở thư để cung cấp" }));
  expect([held.put, held.opened]).toEqual([[["Công văn 588", "gửi bản giấy"], ["Công văn 12", null]], ["Công văn 588"]]);
});

test("from a mail that is owed the pane goes to that mail when it has opened, and not before", async () => {
  const held = show({ owed: [owed("Công văn 588")] });
  await openList();
  await userEvent.click(await screen.findByRole("button", { name: "Chưa cung cấp (1)" }));
  await userEvent.click(screen.getByRole("button", { name: "Mở thư để cung cấp" }));
  expect(screen.getByRole("heading", { level: 1, name: "Văn bản đã cung cấp" })).toBeTruthy();
  held.meet(reading(sample.reading()));
  expect(await screen.findByRole("heading", { level: 1, name: "Có giá trị thông tin trong nội bộ Bộ" })).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Văn bản đã cung cấp" })).toBeNull();
});

test("of a mail that is open already Outlook tells nothing: the pane goes to it at once", async () => {
  const held = show({ owed: [owed("Công văn 588")] }, { work: reading(sample.reading()), isOpen: true });
  await openList();
  await userEvent.click(await screen.findByRole("button", { name: "Chưa cung cấp (1)" }));
  await userEvent.click(screen.getByRole("button", { name: "Mở thư để cung cấp" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Có giá trị thông tin trong nội bộ Bộ" })).toBeTruthy();
  expect(held.opened).toEqual([]);
});

test("the list stays when a mail is only looked at, or another is chosen meanwhile", async () => {
  const held = show({ documents: [aDocument(1)] });
  await openList();
  await userEvent.click(within(await screen.findByRole("listitem")).getByRole("button"));
  held.meet(reading(sample.reading()));
  expect(await screen.findByRole("heading", { level: 1, name: "Văn bản đã cung cấp" })).toBeTruthy();
});

test("a returned document is not shown as done: its card says so, why, and offers the next act", async () => {
  show({}, { work: reading(sample.reading({ record: sample.suppliedRecord })), state: { kind: "seen", state: stateAfter({ kind: "returned", reason: "Thiếu phụ lục" }) } });
  const card = await screen.findByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" });
  expect(await within(card).findByText("Bị trả lại")).toBeTruthy();
  expect(within(card).queryByText("Đã cung cấp")).toBeNull();
  expect(card.textContent).toMatch(/Ban biên tập trả lại: “Thiếu phụ lục”/);
  await userEvent.click(within(card).getByRole("button", { name: "Cung cấp lại" }));
  expect(changes).toEqual([]);
  await userEvent.type(within(card).getByRole("textbox", { name: /^Đã sửa gì/ }), "Thêm phụ lục");
  await userEvent.click(within(card).getByRole("button", { name: "Cung cấp lại" }));
  expect(changes).toEqual([{ kind: "replace", reason: "Thêm phụ lục" }]);
  expect(await within(card).findByText("Đã cung cấp lại; chờ Ban biên tập.")).toBeTruthy();
});

test("of a mail that supplied several documents the card says that one answer is for all of them", async () => {
  const { supplied } = sample.suppliedRecord;
  const also = ["f".repeat(32), "e".repeat(32)];
  show({}, { work: reading(sample.reading({ record: { ...sample.suppliedRecord, supplied: { ...supplied!, also } } })), state: { kind: "seen", state: stateAfter({ kind: "filed", number: "7" }) } });
  const card = await screen.findByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" });
  expect(await within(card).findByText("Thư này cung cấp cùng lúc 2 văn bản khác. Ban biên tập trả lời một lần cho cả thư, theo mã văn bản chính.")).toBeTruthy();
});

test("of a mail with one document it says nothing of others", async () => {
  show({}, { work: reading(sample.reading({ record: sample.suppliedRecord })) });
  const card = await screen.findByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" });
  await within(card).findByText("Chờ Ban biên tập");
  expect(card.textContent).not.toContain("cả thư");
});

const head = () => screen.getByRole("heading", { level: 1 });
const supplied = (said: Said | null, now?: string) => ({ work: reading(sample.reading({ record: sample.suppliedRecord })), state: { kind: "seen", state: stateAfter(said, now) } }) satisfies Parameters<typeof show>[1];

test("the head says that a document was returned, why and what to do, however right its sender; the next mail has its own head", async () => {
  const held = show({}, supplied({ kind: "returned", reason: "Thiếu phụ lục." }));
  await screen.findByRole("heading", { level: 1, name: "Văn bản bị trả lại" });
  expect(head().parentElement?.textContent).toBe("Văn bản bị trả lạiBan biên tập trả lại: “Thiếu phụ lục”. Hãy sửa rồi cung cấp lại.Có giá trị thông tin trong nội bộ Bộ.");
  held.meet(reading(sample.reading()));
  expect(await screen.findByRole("heading", { level: 1, name: "Có giá trị thông tin trong nội bộ Bộ" })).toBeTruthy();
});

test("a document the board is late with says so in the head; one in time, published or recalled leaves it to the sender", async () => {
  show({}, supplied(null, "2026-12-01T01:00:00Z"));
  expect(await screen.findByRole("heading", { level: 1, name: "Ban biên tập xử lý quá hạn" })).toBeTruthy();
  expect(head().parentElement?.textContent).toMatch(/Đã quá hạn xử lý 12\/11\/2026\. Hãy hỏi Ban biên tập\./);
  for (const said of [null, { kind: "published", address: null, at: null }] as const) {
    cleanup();
    show({}, supplied(said));
    await within(await screen.findByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" })).findAllByText(/Chờ Ban biên tập|Đã đăng$/);
    expect(head().textContent).toBe("Có giá trị thông tin trong nội bộ Bộ");
  }
});

test.each<[string, Work, RegExp]>([
  ["a return", answering({ kind: "returned", reason: "" }), /^Văn bản bị trả lạiBan biên tập trả lại văn bản 247\/TB-BTP, không ghi lý do\. Hãy sửa rồi cung cấp lại\./],
  ["an answer taken back", answering({ kind: "withdrawn", takesBack: null }), /^Ban biên tập rút lại trả lời trước/],
  ["an answer of somebody else", answering({ kind: "filed", number: "7" }, "ban@moj.gov.vn"), /^Chưa chắc là trả lời của Ban biên tậpThư không gửi từ hộp thư của Ban biên tập\. Hãy hỏi lại Ban biên tập trước khi làm theo\./],
  ["good news", answering({ kind: "filed", number: "7" }), /^Có giá trị thông tin/],
])("of %s the head says what its card says", async (_, work, words) => {
  show({}, { work });
  await screen.findByRole("region", { name: "Trả lời của Ban biên tập" });
  await waitFor(() => expect(head().parentElement?.textContent).toMatch(words));
});

test("in the list a returned document leads to its mail to be supplied again", async () => {
  const held = show({ documents: [aDocument(4, { kind: "returned", reason: "thiếu phụ lục" })] });
  await openList();
  await userEvent.click(await screen.findByRole("button", { name: "Mở thư để cung cấp lại" }));
  held.meet(reading(sample.reading()));
  expect(await screen.findByRole("heading", { level: 1, name: "Có giá trị thông tin trong nội bộ Bộ" })).toBeTruthy();
  expect(held.opened).toEqual(["item4"]);
});

test("a recalled document says so with the day, and does not count as waiting", async () => {
  const recalled: SuppliedDocument = { ...aDocument(1), state: supplyState(["2026-11-09T03:00:00Z"], [], calendar, "2026-12-01T01:00:00Z", "2026-11-10T03:00:00Z") };
  show({ documents: [recalled, aDocument(2)] });
  await openList();
  expect(await screen.findByRole("button", { name: "Chờ 1" })).toBeTruthy();
  const [row] = screen.getAllByRole("listitem");
  await userEvent.click(screen.getByRole("button", { name: "Đề nghị thu hồi 1" }));
  expect(screen.getAllByRole("listitem")).toEqual([row]);
  expect(row?.textContent).toMatch(/^Đã đề nghị thu hồi.*Đơn vị đã đề nghị thu hồi \(10:00, 10\/11\/2026\)/);
});

test("a recall that has left is seen at once: the card is no longer green, its form is closed, and it can be supplied again", async () => {
  changes.length = 0;
  const held = show({}, { work: reading(sample.reading({ record: sample.suppliedRecord })) });
  const card = await screen.findByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" });
  expect(await within(card).findByText("Chờ Ban biên tập")).toBeTruthy();
  await userEvent.click(within(card).getByRole("button", { name: "Cập nhật, thay thế hoặc thu hồi" }));
  await userEvent.click(within(card).getByRole("radio", { name: "Thu hồi" }));
  await userEvent.type(within(card).getByRole("textbox", { name: /^Lý do/ }), "Ban hành nhầm");
  await userEvent.click(within(card).getByRole("button", { name: "Gửi đề nghị thu hồi" }));
  expect(changes).toEqual([{ kind: "recall", reason: "Ban hành nhầm" }]);
  expect(await within(card).findByText("Đã đề nghị thu hồi")).toBeTruthy();
  expect(document.activeElement?.textContent).toMatch(/^Đơn vị đã đề nghị thu hồi \(\d\d:\d\d, \d\d\/\d\d\/\d{4}\)/);
  // office.js goes on with the Tab key only from what has a place in the order of the page.
  expect((document.activeElement as HTMLElement).tabIndex).toBe(0);
  for (const gone of ["Đã cung cấp", "Chờ Ban biên tập", "Gửi đề nghị thu hồi", "Cập nhật, thay thế hoặc thu hồi"]) expect(within(card).queryByText(gone)).toBeNull();
  expect(held.told.at(-1)).toMatch(/^Đã đề nghị thu hồi \(/);
  await userEvent.click(within(card).getByRole("button", { name: "Cần cung cấp lại văn bản này?" }));
  await userEvent.type(within(card).getByRole("textbox", { name: /^Đã sửa gì/ }), "Bản đúng");
  await userEvent.click(within(card).getByRole("button", { name: "Cung cấp lại" }));
  expect(changes.at(-1)).toEqual({ kind: "replace", reason: "Bản đúng" });
  expect(await within(card).findByText("Chờ Ban biên tập")).toBeTruthy();
});

test("an update that has left closes its form, and its words stay", async () => {
  show({}, { work: reading(sample.reading({ record: sample.suppliedRecord })) });
  const card = await screen.findByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" });
  const opens = await within(card).findByRole("button", { name: "Cập nhật, thay thế hoặc thu hồi" });
  await userEvent.click(opens);
  await userEvent.type(within(card).getByRole("textbox", { name: /^Lý do/ }), "Sai ngày");
  await userEvent.click(within(card).getByRole("button", { name: "Gửi cập nhật" }));
  expect((await within(card).findByText("Đã gửi đề nghị cập nhật."))).toBe(document.activeElement);
  expect((document.activeElement as HTMLElement).tabIndex).toBe(0);
  expect(within(card).queryByRole("textbox")).toBeNull();
});

test("nobody is asked to sign in without a click, and an Outlook that cannot is said", async () => {
  const held = show({ lookedAt: null, notSeen: "sign-in" });
  await openList();
  await userEvent.click(await screen.findByRole("button", { name: "Xem các hộp thư" }));
  expect(held.looked).toEqual([false, true]);
});

test("without Graph it says so, and offers no click that cannot help", async () => {
  show({ lookedAt: null, notSeen: { kind: "no-nested-app-auth" } });
  await openList();
  expect((await screen.findByRole("alert")).textContent).toMatch(/chưa cho phần bổ trợ đăng nhập/);
  expect(screen.queryByRole("button", { name: "Xem các hộp thư" })).toBeNull();
});

test("a mail of one's own unit of which it was said that it need not be supplied is not called late, and the reason stands there", async () => {
  const review = sample.reading({ incoming: sample.incoming({ released: { day: "2026-11-09", late: true } }) });
  show({}, { work: reading(review), notNeeded: { why: "Đơn vị khác cung cấp", at: "2026-11-12T03:00:00Z", by: "an@moj.gov.vn" } });
  const card = within(await screen.findByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" }));
  expect(await card.findByText("Đã ghi là không cần cung cấp: Đơn vị khác cung cấp (an@moj.gov.vn).")).toBeTruthy();
  for (const unsaid of ["Chậm", /Hãy cung cấp ngay/]) expect(card.queryByText(unsaid)).toBeNull();
});

test("who writes a mail is not reminded; who reads is", async () => {
  show({}, { reminder: { owed: 3, overdue: 1 } });
  expect(await screen.findByText("3 văn bản đã gửi chưa được cung cấp, 1 trong số đó đã chậm.", {}, { timeout: 6000 })).toBeTruthy();
}, 15_000);

test("a supplied mail shows its page as a link, and the bar above the mail says it too", async () => {
  const held = show({}, { work: reading(sample.reading({ record: sample.suppliedRecord })), state: { kind: "seen", state: stateAfter({ kind: "published", address: "https://moj.gov.vn/vb/1", at: null }) } });
  const link = await screen.findByRole("link", { name: /Mở trang đã đăng/ });
  expect(link.getAttribute("href")).toBe("https://moj.gov.vn/vb/1");
  expect(held.told).toEqual(["Đã đăng (14:15, 09/11/2026)."]);
});

function answer(said: Said): Answer {
  return { id, entry: "TB-01", unit: "VP", symbol: "247/TB-BTP", by: "huy.lq@moj.gov.vn", said };
}
function answering(said: Said, from = "banbientap@moj.gov.vn"): Work {
  return reading(sample.reading({ answer: answer(said), incoming: sample.incoming({}), mail: sample.filed({ from: { address: from, name: "Ban biên tập" } }) }));
}

test("an answer says in words what became of which document, and nothing is offered to supply", async () => {
  show({}, { work: answering({ kind: "returned", reason: "Thiếu <b>phụ lục</b>" }) });
  const card = await screen.findByRole("region", { name: "Trả lời của Ban biên tập" });
  expect(card.textContent).toMatch(/Văn bản bị trả lại.*247\/TB-BTP.*Thiếu <b>phụ lục<\/b>.*Văn phòng Bộ/);
  expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
});

test("from the board's return one click opens the document that came back; where it is not found that is said, with where to look", async () => {
  const held = show({}, { work: answering({ kind: "returned", reason: "Thiếu phụ lục" }) });
  const card = within(await screen.findByRole("region", { name: "Trả lời của Ban biên tập" }));
  expect(card.getByText("Hãy sửa theo lý do trên rồi cung cấp lại bản đúng.")).toBeTruthy();
  await userEvent.click(await card.findByRole("button", { name: "Mở văn bản bị trả lại" }));
  expect(held.opened).toEqual([id]);
  expect(await card.findByText("Nếu thư không tự mở: hộp thư vanphongbo@moj.gov.vn, mục Thư đã gửi.")).toBeTruthy();
  cleanup();
  show({}, { work: answering({ kind: "returned", reason: "" }), opens: { kind: "not-found" } });
  await userEvent.click(await screen.findByRole("button", { name: "Mở văn bản bị trả lại" }));
  expect(await screen.findByText("Không thấy văn bản này trong Thư đã gửi 180 ngày qua. Hãy tìm theo số, ký hiệu trong hộp thư đã gửi văn bản.")).toBeTruthy();
  cleanup();
  show({}, { work: answering({ kind: "returned", reason: "" }), opens: { kind: "failed", why: { kind: "offline" } } });
  await userEvent.click(await screen.findByRole("button", { name: "Mở văn bản bị trả lại" }));
  expect(await screen.findByRole("alert")).toBeTruthy();
});

test("no other answer, and none of anybody else, offers to open what was returned", async () => {
  for (const work of [answering({ kind: "filed", number: "7" }), answering({ kind: "returned", reason: "" }, "ban@gmail.com")]) {
    show({}, { work });
    await screen.findByRole("region", { name: "Trả lời của Ban biên tập" });
    await act(async () => {});
    expect(screen.queryByRole("button", { name: "Mở văn bản bị trả lại" })).toBeNull();
    cleanup();
  }
});

test("the same from anybody else is not believed, and its address is no link", async () => {
  show({}, { work: answering({ kind: "published", address: "https://lua-dao.example/x", at: null }, "ban@gmail.com") });
  const card = await screen.findByRole("region", { name: "Trả lời của Ban biên tập" });
  expect(card.textContent).toContain("Chưa đáng tin");
  expect(within(card).queryByRole("link")).toBeNull();
});

test("what the bar says fits into Outlook's 150 characters, in both languages", () => {
  const long = "Trang 3 thiếu phụ lục biểu mẫu ".repeat(20);
  for (const said of [null, { kind: "received" }, { kind: "published", address: null, at: null }, { kind: "filed", number: "7" }, { kind: "posted", address: null, deadline: "2026-12-01" }, { kind: "taken-off", at: null }, { kind: "returned", reason: long }, { kind: "corrected", what: long }] as const)
    for (const now of ["2026-11-10T01:00:00Z", "2026-12-10T01:00:00Z"])
      for (const words of [suppliedVi, suppliedEn]) expect(words.bar(stateAfter(said, now)).length).toBeLessThanOrEqual(150);
});

const links = () => screen.queryAllByRole("link").map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("target")]);
const figuresLink = ["Số liệu tháng của đơn vị", "desk.html#bao-cao", "_blank"];

test("who works with a unit's mailbox finds the way to its monthly figures, and who may open a publication mailbox the desk", async () => {
  show({ mailboxes: ["vanphongbo@moj.gov.vn"] });
  await openList();
  await screen.findByRole("link");
  expect(links()).toEqual([figuresLink]);
});

test("who may open a publication mailbox finds the desk as well, out of Outlook's own window where it has a call for that", async () => {
  const held = show({ mailboxes: [], atDesk: true }, { opensPages: true });
  await openList();
  await screen.findAllByRole("link");
  expect(links()).toEqual([figuresLink, ["Bàn biên tập", "desk.html#hang-cho", "_blank"]]);
  await userEvent.click(screen.getByRole("link", { name: "Bàn biên tập" }));
  expect(held.opened).toEqual([expect.stringMatching(/\/desk\.html#hang-cho$/)]);
});

test("who works with neither is shown no way to where they have nothing to do", async () => {
  show({ mailboxes: [] });
  await openList();
  await screen.findByText(/^Xem lúc .*, trong Thư đã gửi của hộp thư của bạn\.$/);
  expect(links()).toEqual([]);
});
