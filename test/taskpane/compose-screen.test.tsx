/** @jest-environment jsdom */
import { describe, expect, test } from "@jest/globals";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FindingKind, Fix } from "../../src/domain/finding";
import type { DiscardOutcome } from "../../src/domain/move-outcome";
import type { Tag } from "../../src/domain/submission";
import { App } from "../../src/taskpane/app";
import type { AppliedFix, ComposeReview, ComposeWork, FixOutcome, ListWork, MoveWork, Rules, ScanWork, Trouble } from "../../src/taskpane/work";
import * as sample from "./samples";

/** A mail being written, held by the test: `show` is what Outlook's change events do. */
class HeldWork implements ComposeWork {
  readonly kind = "compose";
  scans: ScanWork = sample.noScans;
  readonly tags = sample.noTags;
  move: ComposeWork["move"] = null;
  consultation: ComposeWork["consultation"] = () => new Promise(() => {});
  lists: ListWork = sample.unknownLists;
  readonly applied: Fix[] = [];
  readonly supplied: Tag[] = [];
  readonly saved: Tag[] = [];
  readonly confirmations: [FindingKind, boolean][] = [];
  alerts: ComposeWork["alerts"] = "all";
  withdrawn = 0;
  outcome: FixOutcome = { kind: "done" };
  show: (review: ComposeReview) => void = () => {};
  fail: (why: Trouble) => void = () => {};
  constructor(private readonly first: ComposeReview | null) {}
  watch(show: (review: ComposeReview) => void, fail: (why: Trouble) => void): () => void {
    this.show = show;
    this.fail = fail;
    if (this.first) show(this.first);
    return () => {};
  }
  pointed: (kinds: readonly string[]) => void = () => {};
  watchPointed(show: (kinds: readonly string[]) => void): () => void {
    this.pointed = show;
    return () => {};
  }
  answer: (fix: Fix, sure: boolean) => AppliedFix = () => this.outcome;
  async apply(fix: Fix, sure = false): Promise<AppliedFix> {
    this.applied.push(fix);
    return this.answer(fix, sure);
  }
  async supply(tag: Tag): ReturnType<ComposeWork["supply"]> {
    this.supplied.push(tag);
    return this.outcome.kind === "failed" ? this.outcome : { kind: "supplied", record: sample.received, how: "compose" };
  }
  confirm(kind: FindingKind, on: boolean): void {
    this.confirmations.push([kind, on]);
  }
  async withdraw(): Promise<FixOutcome> {
    this.withdrawn += 1;
    return this.outcome;
  }
  async saveTag(tag: Tag): Promise<FixOutcome> {
    this.saved.push(tag);
    return this.outcome;
  }
}

function open(review: ComposeReview | null, rules: Rules = sample.rules(), language: "vi" | "en" = "vi", alerts: ComposeWork["alerts"] = "all"): HeldWork {
  const work = new HeldWork(review);
  work.alerts = alerts;
  render(<App rules={rules} work={work} language={language} dark={false} />);
  return work;
}
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

test("an ordinary mail is fine and has nothing to press but reasons", () => {
  open(sample.quiet());
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Thư này ổn");
  expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
  expect(screen.getByText("Không thuộc Danh mục")).toBeTruthy();
});

test("official mail to a gmail address names the address, says it has no validity, and one click removes it", async () => {
  const work = open(sample.asking([sample.outside]));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Có 1 việc cần xem");
  expect(screen.getByText(/không có giá trị trong trao đổi thông tin/)).toBeTruthy();
  await userEvent.click(button("Bỏ địa chỉ này"));
  expect(work.applied).toEqual([{ kind: "remove-recipient", field: "to", address: "binh.tran.thanhtra@gmail.com" }]);
});

test("the legal point of a finding is one click away", async () => {
  open(sample.asking([sample.outside]));
  const card = screen.getByRole("region", { name: "Địa chỉ không do Bộ Tư pháp cấp" });
  await userEvent.click(within(card).getByRole("button", { name: "Vì sao?" }));
  expect(within(card).getByText(/Văn bản ngày 29\/03\/2016 của Bộ Tư pháp, điểm 2/)).toBeTruthy();
});

test("one click supplies the document under the data that are shown", async () => {
  const work = open(sample.asking([sample.owed], { mail: sample.withFile, classification: sample.withNotice }));
  expect(screen.getAllByRole("button", { name: "Cung cấp cho Cục CNTT" })).toHaveLength(1);
  await userEvent.click(button("Cung cấp cho Cục CNTT"));
  expect(work.supplied).toHaveLength(1);
  expect(work.supplied[0]).toMatchObject({ entry: "TB-01", symbol: "247/TB-BTP", issuedDate: "2016-03-29" });
});

test("what was supplied can be taken back before the mail leaves", async () => {
  const work = open(sample.quiet({ classification: sample.withNotice, record: sample.suppliedRecord }));
  expect(screen.getByText("Sẽ gửi cùng thư")).toBeTruthy();
  await userEvent.click(button("Rút lại cung cấp"));
  expect(work.withdrawn).toBe(1);
});

test("a document marked MẬT stops the mail and is offered for supply nowhere", () => {
  open(sample.asking([sample.secret], { classification: sample.withNotice }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Không được gửi");
  expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
  expect(button("Gỡ tệp khỏi thư")).toBeTruthy();
});

test("a reconstructed entry is never shown as law", () => {
  open(sample.quiet({ classification: { message: { ...sample.notice, entry: "TB-02" }, documents: [{ ...sample.notice, entry: "TB-02" }] } }));
  expect(screen.getByText(/Dựng lại – chờ Bộ xác nhận/)).toBeTruthy();
});

test("the evidence says which words stand where", async () => {
  open(sample.quiet({ mail: sample.withFile, classification: sample.withNotice }));
  await userEvent.click(within(screen.getByRole("region", { name: "Văn bản trong thư" })).getByRole("button", { name: "Vì sao?" }));
  expect((await screen.findByText("247/TB-BTP", { selector: "mark" })).closest("li")!.textContent).toBe("Số, ký hiệu trong thong-bao-247.pdf247/TB-BTP");
});

test("another entry of the catalogue is chosen with one click and brings its destinations", async () => {
  const work = open(sample.quiet({ mail: sample.withFile, classification: sample.withNotice }));
  await userEvent.click(button("Mục khác"));
  await userEvent.click(button("Chọn TB-02"));
  expect(work.saved[0]).toMatchObject({ entry: "TB-02", symbol: "247/TB-BTP", destinations: ["portal", "document-system"] });
});

test("addresses not issued stand open, issued ones behind their number", async () => {
  open(sample.quiet({ addresses: sample.manyPeople }));
  const card = screen.getByRole("region", { name: "Người nhận" });
  expect(card.textContent).toContain("Dễ nhầm");
  expect(card.textContent).not.toContain("an@moj.gov.vn");
  await userEvent.click(within(card).getByRole("button", { name: "2 địa chỉ do Bộ cấp" }));
  expect(card.textContent).toContain("an@moj.gov.vn");
});

test("an address that cannot be read is shown by its name, not left out", () => {
  open(sample.quiet({ addresses: [{ recipient: sample.person("", "Phòng Tổ chức"), judged: { verdict: "unreadable", reason: { kind: "no-address" } } }] }));
  expect(screen.getByRole("region", { name: "Người nhận" }).textContent).toContain("Phòng Tổ chức");
});

test("when Outlook refuses a fix, the card says so and the button is still there", async () => {
  const work = open(sample.asking([sample.outside]));
  work.outcome = { kind: "failed", why: { kind: "outlook", call: "to.setAsync", code: 9020 } };
  await userEvent.click(button("Bỏ địa chỉ này"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/mã to\.setAsync 9020/);
  expect(button("Bỏ địa chỉ này")).toBeTruthy();
});

test("when a fix takes its own button away, the focus goes to what stands there next", async () => {
  const work = open(sample.asking([sample.outside, sample.owed], { classification: sample.withNotice }));
  button("Bỏ địa chỉ này").focus();
  act(() => work.show(sample.asking([sample.owed], { classification: sample.withNotice })));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Chưa cung cấp cho Cục Công nghệ thông tin"));
});

test("a new review of the mail leaves the focus where it is", () => {
  const work = open(sample.asking([sample.outside, sample.owed]));
  const held = button("Cung cấp cho Cục CNTT");
  held.focus();
  act(() => work.show(sample.asking([sample.owed])));
  expect(document.activeElement).toBe(held);
});

test("a mail that cannot be read says what to do and that sending is not held up", () => {
  const work = open(null);
  act(() => work.fail({ kind: "outlook", call: "to.getAsync", code: 9020 }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Chưa đọc được thư này");
  expect(screen.getByText("Bạn vẫn gửi thư được như thường.")).toBeTruthy();
  expect(button("Thử lại")).toBeTruthy();
});

test("attachments being read are named", () => {
  open(sample.quiet({ reading: [{ name: "bao-cao.docx", recognised: null }] }));
  expect(screen.getByText("Đang đọc tệp: bao-cao.docx")).toBeTruthy();
});

test("the kill switch of the policy shows nothing but that it is off", () => {
  open(sample.asking([sample.outside]), sample.rules({ enabled: false }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Phần bổ trợ đang tạm tắt");
  expect(screen.queryByRole("button")).toBeNull();
});

test("a policy without a publication mailbox says whom to ask instead of offering a button", () => {
  open(sample.quiet({ mail: sample.withFile, classification: sample.withNotice }), sample.rules({ publicationMailboxes: [] }));
  expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
  expect(screen.getByText(/Hãy báo quản trị/)).toBeTruthy();
});

test("the tag is corrected in Vietnamese dates, and a day that does not exist is refused", async () => {
  const work = open(sample.quiet({ mail: sample.withFile, classification: sample.withNotice }));
  await userEvent.click(button("Sửa thông tin văn bản"));
  const date = (await screen.findByLabelText("Ngày, tháng, năm văn bản")) as HTMLInputElement;
  expect(date.value).toBe("29/03/2016");
  await userEvent.clear(date);
  await userEvent.type(date, "31/2/2016");
  await userEvent.click(button("Lưu thông tin văn bản"));
  expect(work.saved).toHaveLength(0);
  expect(screen.getByText("Không có ngày 31/2/2016. Hãy xem lại ngày, tháng.")).toBeTruthy();
  await userEvent.clear(date);
  await userEvent.type(date, "5/4/2016");
  await userEvent.click(button("Lưu thông tin văn bản"));
  expect(work.saved[0]).toMatchObject({ issuedDate: "2016-04-05", subject: sample.notice.facts.subject, number: "247" });
  await waitFor(() => expect(screen.getByText("Đã lưu thông tin văn bản.")).toBeTruthy());
  expect(document.activeElement).toBe(button("Sửa thông tin văn bản"));
});

test("the pane is complete in English", async () => {
  open(sample.asking([sample.outside, sample.owed], { classification: sample.withNotice }), sample.rules(), "en");
  await screen.findByRole("heading", { level: 1, name: "2 to look at" });
  expect(button("Supply to the IT department")).toBeTruthy();
  expect(button("Remove this address")).toBeTruthy();
});

test("a document that was not recognised is tagged by hand, and must have an entry and a subject line", async () => {
  const attachments = [{ id: "a", name: "quet.pdf", contentType: "application/pdf", size: 9, isInline: false, reading: null }];
  const work = open(sample.quiet({ mail: sample.mail({ attachments }) }));
  await userEvent.click(button("Nhập thông tin văn bản"));
  await userEvent.click(await screen.findByRole("button", { name: "Lưu thông tin văn bản" }));
  expect(screen.getByText(/^Chưa chọn mục\./)).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/Mục trong Danh mục/), "tb2{Enter}");
  await userEvent.type(screen.getByLabelText(/Trích yếu nội dung/), "Lịch nghỉ");
  await userEvent.click(button("Lưu thông tin văn bản"));
  expect(work.saved[0]).toMatchObject({ entry: "TB-02", subject: "Lịch nghỉ", symbol: null, destinations: ["portal", "document-system"] });
});

test("opened from Outlook's question, the pane puts the focus on the first finding it was asked about", async () => {
  Element.prototype.scrollIntoView = () => {};
  const work = open(sample.asking([sample.outside, sample.owed], { classification: sample.withNotice }));
  act(() => work.pointed(["not-supplied"]));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Chưa cung cấp cho Cục Công nghệ thông tin"));
});

test("which mailbox to choose in From is said, not offered as a button that cannot do it", async () => {
  const finding = { kind: "personal-sender", severity: "ask", address: "an.nm@moj.gov.vn", entry: "TB-01" } as const;
  open(sample.quiet({ findings: [{ finding, fixes: [{ kind: "send-from-unit", mailbox: "plhshc@moj.gov.vn" }] }] }));
  const card = screen.getByRole("region", { name: "Văn bản của đơn vị gửi từ hộp thư cá nhân" });
  expect(await within(card).findByText(/^Ở ô Từ của thư, chọn plhshc@moj\.gov\.vn\./)).toBeTruthy();
  expect(within(card).getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Đã kiểm tra, vẫn gửi như vậy", "Vì sao?"]);
});

describe("once the whole draft lies in the unit's mailbox", () => {
  const unit = "plhshc@moj.gov.vn";
  const sender = { finding: { kind: "personal-sender", severity: "ask", address: "an.nm@moj.gov.vn", entry: "TB-01" }, fixes: [{ kind: "send-from-unit", mailbox: unit }] } as const;
  const moving = async (discards: DiscardOutcome) => {
    const work = new HeldWork(sample.asking([sender, sample.owed], { classification: sample.withNotice }));
    const move: MoveWork = { mayClose: true, explained: () => true, start: async () => ({ kind: "moved", copy: { id: "1", mailbox: unit }, lost: [], files: 1 }), open: async () => ({ kind: "done" }), discard: async () => discards };
    work.move = () => Promise.resolve(move);
    render(<App rules={sample.rules()} work={work} language="vi" dark={false} />);
    await userEvent.click(await screen.findByRole("button", { name: `Chuyển sang hộp thư ${unit}` }));
    await screen.findByText("Đã chuyển.");
  };

  test("the old one is not to be sent, and offers nothing that would have it sent or mended", async () => {
    await moving({ kind: "done" });
    expect(head()).toBe("Thư đã chép sang hộp thư đơn vị");
    expect(screen.getByText("Đừng gửi bản này; hãy mở bản ở Bản nháp của hộp thư đơn vị và gửi từ đó.")).toBeTruthy();
    expect(screen.queryByText(/Có \d việc cần xem|Ở ô Từ|Sẽ hỏi lại/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Đã kiểm tra, vẫn gửi như vậy" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
    expect(button("Mở bản nháp trong hộp thư đơn vị")).toBeTruthy();
  });

  test("and is a draft like any other again when the copy turns out to be gone", async () => {
    await moving({ kind: "copy-gone" });
    await userEvent.click(button("Đóng và bỏ bản nháp này"));
    expect(await screen.findByText(/bản nháp này được giữ lại/)).toBeTruthy();
    expect(head()).toBe("Có 2 việc cần xem");
  });
});

test("taking a draft out says what is left to do, before and after", async () => {
  const finding = { kind: "draft-attached", severity: "ask", attachments: [{ id: "a1", name: "du-thao.docx", entry: "YK-01" }] } as const;
  open(sample.quiet({ findings: [{ finding, fixes: [{ kind: "take-out-draft", attachmentIds: ["a1"] }] }] }));
  expect(screen.getByText(/Nút này chỉ gỡ tệp khỏi thư này.*banbientap@moj\.gov\.vn/)).toBeTruthy();
  await userEvent.click(button("Gỡ dự thảo khỏi thư"));
  expect(await screen.findByText(/Còn một việc: gửi dự thảo cho Ban biên tập/)).toBeTruthy();
});

test("what is asked about can be confirmed for the mail as it is, and asked about after all", async () => {
  const work = open(sample.asking([sample.outside, sample.owed]));
  await userEvent.click((await screen.findAllByRole("button", { name: "Đã kiểm tra, vẫn gửi như vậy" }))[0]!);
  expect(work.confirmations).toEqual([["outside-address", true]]);
  act(() => work.show(sample.asking([sample.outside, sample.owed], { decision: { kind: "ask", findings: [sample.owed.finding] }, confirmed: ["outside-address"] })));
  expect(screen.getByText(/Bạn đã kiểm tra điểm này/)).toBeTruthy();
  expect(screen.getByText("Đã kiểm tra")).toBeTruthy();
  expect(screen.getAllByText("Sẽ hỏi lại")).toHaveLength(1);
  expect(screen.getAllByRole("button", { name: "Đã kiểm tra, vẫn gửi như vậy" })).toHaveLength(1);
  await userEvent.click(button("Hỏi lại khi gửi"));
  expect(work.confirmations[1]).toEqual(["outside-address", false]);
});

test("what an administrator has locked is asked about at every send", async () => {
  const rules = sample.rules();
  open(sample.asking([sample.outside, sample.owed]), { ...rules, policy: { ...rules.policy, locked: ["outside-address"] } });
  expect(await screen.findAllByRole("button", { name: "Đã kiểm tra, vẫn gửi như vậy" })).toHaveLength(1);
});

test("what stops a mail cannot be confirmed", async () => {
  open(sample.asking([sample.secret]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole("button", { name: /vẫn gửi/ })).toBeNull();
});

test.each([["none", "Outlook này không kiểm tra khi bấm Gửi"], ["stops", "Outlook này không hỏi lại khi bấm Gửi"]] as const)("an Outlook that does not ask at send is said to be one: %s", async (alerts, title) => {
  open(sample.asking([sample.outside]), sample.rules(), "vi", alerts);
  expect(await screen.findByText(title)).toBeTruthy();
  expect([screen.queryByText("Sẽ hỏi lại"), screen.queryByRole("button", { name: /vẫn gửi/ })]).toEqual([null, null]);
  expect(screen.getByText("Cần xem")).toBeTruthy();
});

const crowd = Array.from({ length: 12 }, (_, i) => ({ field: "to" as const, address: `nguoi${i}@congty.example`, name: "", verdict: "outside" as const, reason: { kind: "not-issued" as const } }));
const visible = {
  finding: { kind: "visible-recipients" as const, severity: "advise" as const, recipients: crowd },
  fixes: [{ kind: "move-to-bcc" as const, addresses: crowd.map(({ address }) => address) }],
};

test("what took the whole reading comes as a card like the others, and its fix is one click", async () => {
  const work = open(sample.quiet({ findings: [visible] }));
  await screen.findByRole("region", { name: "Nhiều người nhận ngoài Bộ thấy địa chỉ của nhau" });
  await userEvent.click(button("Chuyển 12 địa chỉ sang Bcc"));
  expect(work.applied).toEqual(visible.fixes);
});

test("in English as well", async () => {
  open(sample.quiet({ findings: [visible] }), sample.rules(), "en");
  expect(await screen.findByRole("button", { name: "Move 12 addresses to Bcc" })).toBeTruthy();
});

test("Outlook's “take action” finds the card of such a finding when it has come", async () => {
  const work = open(sample.quiet({ findings: [visible] }));
  act(() => work.pointed(["visible-recipients"]));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Nhiều người nhận ngoài Bộ thấy địa chỉ của nhau"));
});

test("the reason of a finding leads to the paragraph about its check, in a page of its own", async () => {
  open(sample.asking([sample.outside]));
  await userEvent.click(within(screen.getByRole("region", { name: "Địa chỉ không do Bộ Tư pháp cấp" })).getByRole("button", { name: "Vì sao?" }));
  const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "Đọc thêm về kiểm tra này" });
  expect([link.getAttribute("href"), link.target, link.rel]).toEqual(["checks.html#outside-address", "_blank", "noopener"]);
});

const head = (): string | null => screen.getByRole("heading", { level: 1 }).textContent;

test.each<[string, Parameters<typeof sample.mail>[0], string, RegExp]>([
  ["empty", { subject: "" }, "Thư còn trống", /Bạn cứ viết/],
  ["to nobody yet", { subject: "Chiều nay họp" }, "Chưa có người nhận", /Khi có người nhận/],
])("a mail that is %s is not said to be fine: the pane says what it waits for", async (_, mail, title, what) => {
  const work = open(sample.quiet({ mail: sample.mail(mail), addresses: [] }));
  expect(head()).not.toMatch(/ổn/);
  expect(await screen.findByText(what)).toBeTruthy();
  expect(head()).toBe(title);
  act(() => work.show(sample.quiet()));
  expect(head()).toBe("Thư này ổn");
});

test("what stops a mail is said at once, and recipients that could not be read are neither none nor fine", async () => {
  const work = open(sample.asking([sample.secret], { addresses: [] }));
  expect(head()).toBe("Không được gửi");
  act(() => work.show(sample.quiet({ addresses: [], mail: sample.mail({ recipientsComplete: false }), findings: [{ finding: { kind: "recipients-incomplete", severity: "advise", seen: 0 }, fixes: [] }] })));
  expect(head()).not.toMatch(/ổn/);
  expect(await screen.findByText(/Outlook chưa đưa đủ thư/)).toBeTruthy();
  expect(head()).toBe("Chưa xét được hết thư này");
  expect(screen.getByText(/Chưa đọc được người nhận .* Hãy bấm Thử lại/)).toBeTruthy();
  expect(screen.queryByText(/0 người nhận|Chưa có người nhận/)).toBeNull();
});

test("a mail of which a part was refused is not said to be fine", async () => {
  open(sample.quiet({ partly: true }));
  await screen.findByRole("heading", { level: 1, name: "Chưa xét được hết thư này" });
});

describe("a subject that names a document, with none in the mail", () => {
  const inSubject = { ...sample.notice, attachmentId: null, attachment: null, facts: { ...sample.notice.facts, symbol: null } };
  const named = (mail: Parameters<typeof sample.mail>[0] = {}, part: Partial<ComposeReview> = {}) =>
    sample.quiet({ mail: sample.mail({ from: { address: "an@moj.gov.vn", name: "An" }, ...mail }), classification: { message: inSubject, documents: [inSubject] }, ...part });

  test("has nothing to supply: head and card say that it is not attached yet", async () => {
    open(named());
    expect(head()).toBe("Thư này ổn, có 1 điều nên biết");
    const card = await screen.findByRole("region", { name: "Chưa thấy văn bản trong thư" });
    expect(card.textContent).toMatch(/TB-01.*chưa kèm tệp nào, nên chưa có gì phải cung cấp/);
    expect(screen.queryByText(/cần cung cấp/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
  });

  test("from a unit's mailbox too, and is called by the number it has", async () => {
    const numbered = { ...inSubject, facts: { ...inSubject.facts, symbol: "73/TB-PLHSHC", evidence: [] } };
    open(named({ from: sample.mail().from, subject: "Gửi Thông báo số 73/TB-PLHSHC" }, { classification: { message: numbered, documents: [numbered] } }));
    const card = await screen.findByRole("region", { name: "Chưa thấy văn bản trong thư" });
    expect(card.textContent).toContain("Tiêu đề nêu 73/TB-PLHSHC nhưng thư chưa kèm tệp. Hãy đính kèm văn bản; nếu chỉ báo tin thì không cần làm gì.");
    expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Thông tin văn bản" })).toBeNull();
  });

  test("is not told twice where the text promises a file", () => {
    open(named({}, { findings: [{ finding: { kind: "missing-attachment", severity: "advise", phrase: "kèm theo" }, fixes: [] }] }));
    expect(head()).toBe("Thư này ổn, có 1 điều nên biết");
    expect(screen.queryByRole("region", { name: "Chưa thấy văn bản trong thư" })).toBeNull();
  });

  test("is supplied all the same once the person has put it under an entry", () => {
    open(named({}, { record: { tag: sample.received.tag, about: { attachment: null, judged: "TB-01" }, supplied: null } }));
    expect(head()).toBe("Thư này ổn");
    expect(button("Cung cấp cho Cục CNTT")).toBeTruthy();
  });
});

describe("what a click took out", () => {
  const gmail = "binh.tran.thanhtra@gmail.com";
  test("is told where the card stood, and comes back with one click", async () => {
    const work = open(sample.asking([sample.outside]));
    let back = 0;
    work.answer = () => (work.show(sample.quiet()), { kind: "done", undo: async () => (back++, work.show(sample.asking([sample.outside])), { kind: "done" }) });
    await userEvent.click(button("Bỏ địa chỉ này"));
    const note = await screen.findByRole("region", { name: "Đã bỏ địa chỉ" });
    expect(note.textContent).toContain(`${gmail} không còn ở ô Đến.`);
    expect(document.activeElement?.textContent).toContain(gmail);
    await userEvent.click(button("Hoàn tác"));
    expect(back).toBe(1);
    expect(screen.queryByRole("region", { name: "Đã bỏ địa chỉ" })).toBeNull();
    expect(document.activeElement?.textContent).toBe("Địa chỉ không do Bộ Tư pháp cấp");
  });

  test("is no longer told when the person has written it anew", async () => {
    const work = open(sample.asking([sample.outside]));
    work.answer = () => (work.show(sample.quiet()), { kind: "done", undo: async () => ({ kind: "done" }) });
    await userEvent.click(button("Bỏ địa chỉ này"));
    await screen.findByRole("region", { name: "Đã bỏ địa chỉ" });
    act(() => work.show(sample.asking([sample.outside], { mail: sample.mail({ recipients: [sample.person(gmail, "")] }) })));
    expect(screen.queryByRole("region", { name: "Đã bỏ địa chỉ" })).toBeNull();
  });

  test("and cannot come back says so before it goes, and stays until the person is sure", async () => {
    const work = open(sample.asking([sample.secret]));
    const sures: boolean[] = [];
    work.answer = (_, sure) => (sures.push(sure), sure ? { kind: "done" } : { kind: "final", files: [{ name: "cong-van-mat.docx", why: "cloud" }] });
    await userEvent.click(button("Gỡ tệp khỏi thư"));
    const note = await screen.findByRole("region", { name: "Gỡ rồi không hoàn tác được" });
    expect(note.textContent).toContain("cong-van-mat.docx: tệp trên đám mây");
    await userEvent.click(button("Để nguyên"));
    expect(screen.queryByRole("button", { name: "Vẫn gỡ" })).toBeNull();
    await userEvent.click(button("Gỡ tệp khỏi thư"));
    await userEvent.click(await screen.findByRole("button", { name: "Vẫn gỡ" }));
    expect(sures).toEqual([false, false, true]);
    expect(screen.queryByRole("region", { name: "Gỡ rồi không hoàn tác được" })).toBeNull();
  });

  test("stays told with what went wrong when it could not be put back", async () => {
    const work = open(sample.asking([sample.outside]));
    work.answer = () => ({ kind: "done", undo: async () => ({ kind: "failed", why: { kind: "outlook", call: "to.setAsync", code: 9020 } }) });
    await userEvent.click(button("Bỏ địa chỉ này"));
    await userEvent.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    expect(within(screen.getByRole("region", { name: "Đã bỏ địa chỉ" })).getByRole("alert").textContent).toMatch(/Outlook không thực hiện được/);
    expect(button("Hoàn tác")).toBeTruthy();
  });
});

test("however sure the add-in is, every entry of the catalogue can be found", async () => {
  const sure = { ...sample.notice, confidence: 0.99, alternatives: [] };
  const work = open(sample.quiet({ classification: { message: sure, documents: [sure] } }));
  await userEvent.click(button("Mục khác"));
  await userEvent.type(await screen.findByRole("combobox", { name: "Tìm trong cả Danh mục" }), "phuc dap");
  await userEvent.click(screen.getByRole("option", { name: /PD-01/ }));
  expect(work.saved[0]).toMatchObject({ entry: "PD-01", symbol: "247/TB-BTP", destinations: ["document-system"] });
});
