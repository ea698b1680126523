/** @jest-environment jsdom */
import { describe, expect, jest, test } from "@jest/globals";
import { Button, FluentProvider } from "@fluentui/react-components";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Tag } from "../../src/domain/submission";
import { App } from "../../src/taskpane/app";
import type { ReadReview, SupplyOutcome } from "../../src/taskpane/work";
import * as sample from "./samples";

function open(review: ReadReview, outcome: SupplyOutcome = { kind: "supplied", record: sample.received, how: "read" }): Tag[] {
  const supplied: Tag[] = [];
  const work = {
    kind: "read" as const, ...sample.signedIn,
    watch: (show: (review: ReadReview) => void) => (show(review), () => {}),
    supply: async (tag: Tag) => (supplied.push(tag), outcome),
    change: async () => ({ kind: "failed" as const, why: { kind: "offline" as const } }),
    saveTag: async () => ({ kind: "done" as const }),
    sentLetter: () => new Promise<never>(() => {}),
    scans: sample.noScans,
    tags: sample.noTags,
  };
  render(<App rules={sample.rules()} work={work} language="vi" dark />);
  return supplied;
}
const verdict = (): string | null => screen.getByRole("heading", { level: 1 }).textContent;

test("mail from a unit's common mailbox has information value inside the ministry", () => {
  open(sample.reading());
  expect(verdict()).toBe("Có giá trị thông tin trong nội bộ Bộ");
});

test("a catalogue document from a mailbox not issued has no validity", () => {
  open(sample.reading({ sender: sample.personal, mail: sample.filed({ from: { address: "vanphongbo@gmail.com", name: "Văn phòng Bộ" } }) }));
  expect(verdict()).toBe("Không có giá trị trong trao đổi thông tin");
});

test("a document that came without validity may be supplied, but is not said to be owed", () => {
  open(sample.reading({ sender: sample.personal, mail: sample.filed({ from: { address: "vanphongbo@gmail.com", name: "Văn phòng Bộ" } }) }));
  expect(screen.getByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" }).textContent).toMatch(/chỉ cung cấp khi đã xác minh/);
});

test("a friend's mail from gmail is not reproached with anything", () => {
  open(sample.reading({ classification: sample.nothing, sender: sample.personal, mail: sample.filed({ from: { address: "ban@gmail.com", name: "Bạn" } }) }));
  expect(verdict()).toBe("Từ hộp thư không do Bộ Tư pháp cấp");
});

test("a look-alike sender is warned of", () => {
  open(sample.reading({ sender: sample.lookAlike }));
  expect(verdict()).toBe("Cẩn thận: địa chỉ dễ nhầm với của Bộ");
});

test("one click supplies a document that was read", async () => {
  const supplied = open(sample.reading());
  await userEvent.click(screen.getByRole("button", { name: "Cung cấp cho Cục CNTT" }));
  expect(supplied.map(({ symbol }) => symbol)).toEqual(["247/TB-BTP"]);
});

test("a supply that failed says what to do", async () => {
  open(sample.reading(), { kind: "failed", why: { kind: "offline" } });
  await userEvent.click(screen.getByRole("button", { name: "Cung cấp cho Cục CNTT" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Chưa có gì được gửi đi/);
});

test("a supplied document shows when, by whom and its id, and cannot be supplied twice", () => {
  open(sample.reading({ record: sample.suppliedRecord }));
  expect(screen.getByText("Lúc 14:03, 29/03/2016, bởi vanthu@moj.gov.vn.")).toBeTruthy();
  expect(screen.getByText("7f3a9c21d4e8b605")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
});

test("a document marked MẬT has no button to supply it", () => {
  const marked = { ...sample.notice, facts: { ...sample.notice.facts, secrecy: "MẬT" as const } };
  open(sample.reading({ classification: { message: marked, documents: [marked] } }));
  expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
  expect(screen.getByText("MẬT")).toBeTruthy();
});

test("the editor sees the data a supplied document came with", async () => {
  open(sample.reading({ received: sample.received }));
  expect((await screen.findByRole("region", { name: "Văn bản được cung cấp" })).textContent).toMatch(/247\/TB-BTP.*29\/03\/2016.*Văn phòng Bộ \(VP\)/);
  expect(screen.getByRole("button", { name: "Sao chép mã" })).toBeTruthy();
});

test("data that cannot be read are said, not hidden", () => {
  open(sample.reading({ receivedProblem: "moj-edoc.json: thiếu id" }));
  expect(screen.getByText("moj-edoc.json: thiếu id")).toBeTruthy();
});

test("what is asked stands below with its weekday and the days left, its sentence to whom asks for it", async () => {
  open(sample.reading({ incoming: sample.incoming({ asked: [sample.opinionAsked] }) }));
  const asked = await screen.findByRole("region", { name: "Thư đề nghị" });
  expect(asked.textContent).toMatch(/Gửi ý kiến trước thứ Hai 16\/11\/2026.*còn 3 ngày/);
  expect(asked.textContent).not.toContain("Đề nghị Quý đơn vị gửi");
  await userEvent.click(within(asked).getByRole("button", { name: "Câu trong thư" }));
  expect(asked.textContent).toContain("“Đề nghị Quý đơn vị gửi ý kiến trước ngày 16/11/2026.”");
});

test("more than three requests do not make a wall", async () => {
  open(sample.reading({ incoming: sample.incoming({ asked: [16, 17, 18, 19, 20].map((day) => ({ ...sample.opinionAsked, deadline: { ...sample.opinionAsked.deadline!, day: `2026-11-${day}` } })) }) }));
  const asked = await screen.findByRole("region", { name: "Thư đề nghị" });
  expect(within(asked).getAllByRole("listitem")).toHaveLength(3);
  expect(within(asked).getByRole("button", { name: "2 việc khác" })).toBeTruthy();
});

test("what a look-alike asks is not told as something to do", async () => {
  open(sample.reading({ sender: sample.lookAlike, incoming: sample.incoming({ asked: [sample.opinionAsked] }) }));
  expect((await screen.findByRole("region", { name: "Nên làm gì" })).textContent).toMatch(/Báo cho Cục Công nghệ thông tin, hotro@moj\.gov\.vn\./);
  expect(screen.queryByRole("region", { name: "Thư đề nghị" })).toBeNull();
});

test("an address of the ministry that the receiving server could not confirm is not said to have value", () => {
  open(sample.reading({ incoming: sample.incoming({ unconfirmed: true }) }));
  expect(verdict()).toBe("Không xác nhận được nơi gửi");
});

test("who sent it in place of From, and where an answer would go, are told when they lead out of the ministry", async () => {
  const outsider = { address: "an@gmail.com", name: "An", judged: sample.personal };
  open(sample.reading({ incoming: sample.incoming({ sentBy: outsider, answersTo: outsider }) }));
  expect(await screen.findByText(/an@gmail\.com gửi thay người gửi ở trên, và không phải hộp thư do Bộ cấp/)).toBeTruthy();
  expect(screen.getByText(/Nếu trả lời, thư sẽ tới an@gmail\.com/)).toBeTruthy();
});

test("a document of a unit from a person's mailbox is told to lack the value of the common mailbox", () => {
  open(sample.reading({ sender: sample.issued, mail: sample.filed({ from: { address: "an@moj.gov.vn", name: "An" } }) }));
  expect(screen.getByText(/chỉ có giá trị thông tin trong nội bộ Bộ khi gửi từ hộp thư chung/)).toBeTruthy();
});

/** The names of the buttons that lead: those dressed as Fluent dresses a primary one. */
function primary(): (string | null)[] {
  const like = render(<FluentProvider><Button appearance="primary">1</Button><Button>2</Button></FluentProvider>);
  const [leading, other] = Array.from(like.container.querySelectorAll("button"), ({ classList }) => new Set(classList));
  const dress = [...leading!].filter((name) => !other!.has(name));
  like.unmount();
  return screen.getAllByRole("button").filter(({ classList }) => dress.every((name) => name.startsWith("___") || classList.contains(name))).map(({ textContent }) => textContent);
}
const ofUnit = (issuer: string | null) => {
  const document = { ...sample.notice, facts: { ...sample.notice.facts, issuer, symbol: null } };
  return { message: document, documents: [document] };
};

test("what one's own unit issued asks to be supplied; what another body issued does not, says why, and can be all the same", async () => {
  open(sample.reading());
  expect(primary()).toEqual(["Cung cấp cho Cục CNTT"]);
  cleanup();
  const supplied = open(sample.reading({ classification: ofUnit("Ủy ban nhân dân tỉnh Hà Nam") }));
  expect(await screen.findByText("Văn bản do Ủy ban nhân dân tỉnh Hà Nam ban hành. Đơn vị nào ban hành thì đơn vị ấy cung cấp; đơn vị bạn không phải cung cấp.")).toBeTruthy();
  expect(primary()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Cung cấp cho Cục CNTT" }));
  expect(supplied).toHaveLength(1);
});

test("what one's own unit has sent is told so straight, with the day, and that it is late", async () => {
  open(sample.reading({ incoming: sample.incoming({ released: { day: "2026-11-09", late: true } }) }));
  const card = within(screen.getByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" }));
  expect(await card.findByText("Đơn vị bạn đã phát hành văn bản này ngày 09/11/2026, chưa cung cấp. Hãy cung cấp ngay.")).toBeTruthy();
  expect(card.getByText("Chậm")).toBeTruthy();
  expect(card.queryByText(/Nếu đơn vị bạn/)).toBeNull();
  expect(primary()).toEqual(["Cung cấp cho Cục CNTT"]);
});

test("in time it is not called late; from another, or on its way, it is not said at all", async () => {
  open(sample.reading({ incoming: sample.incoming({ released: { day: "2026-11-09", late: false } }) }));
  expect(await screen.findByText(/^Đơn vị bạn đã phát hành/)).toBeTruthy();
  expect(screen.queryByText("Chậm")).toBeNull();
  cleanup();
  open(sample.reading({ classification: ofUnit("Ủy ban nhân dân tỉnh Hà Nam"), incoming: sample.incoming({ released: { day: "2026-11-09", late: true } }) }));
  expect(await screen.findByText(/^Văn bản do Ủy ban nhân dân tỉnh Hà Nam ban hành/)).toBeTruthy();
  expect(screen.queryByText(/^Đơn vị bạn đã phát hành/)).toBeNull();
  cleanup();
  open(sample.reading({ queued: "waiting", incoming: sample.incoming({ released: { day: "2026-11-09", late: true } }) }));
  expect(await screen.findByText(/^Đã xếp vào hàng chờ/)).toBeTruthy();
  expect(screen.queryByText("Chậm")).toBeNull();
});

test("a document whose issuer is not known asks to be supplied as before", () => {
  open(sample.reading({ classification: ofUnit(null) }));
  expect(primary()).toEqual(["Cung cấp cho Cục CNTT"]);
});

test("while its data are corrected, saving them is the one act that leads", async () => {
  open(sample.reading());
  await userEvent.click(screen.getByRole("button", { name: "Sửa thông tin văn bản" }));
  await screen.findByRole("button", { name: "Lưu thông tin văn bản" });
  expect(primary()).toEqual(["Lưu thông tin văn bản"]);
  await userEvent.click(screen.getByRole("button", { name: "Thôi" }));
  expect(primary()).toEqual(["Cung cấp cho Cục CNTT"]);
});

describe("a document with a secrecy mark that came by mail", () => {
  const secret = { ...sample.notice, facts: { ...sample.notice.facts, secrecy: "MẬT" as const } };
  const classification = { message: secret, documents: [secret] };

  test("is warned of at the top, whoever sent it, with what to do", async () => {
    open(sample.reading({ classification }));
    expect(verdict()).toBe("Văn bản có dấu độ mật");
    expect(screen.getByText(/thong-bao-247\.pdf” có dấu MẬT; văn bản này không được gửi qua thư điện tử/)).toBeTruthy();
    expect(await screen.findByText(/Đừng chuyển tiếp.*Hãy báo văn thư đơn vị/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
  });

  test("from a look-alike is first of all from a look-alike", () => {
    open(sample.reading({ classification, sender: sample.lookAlike }));
    expect(verdict()).toBe("Cẩn thận: địa chỉ dễ nhầm với của Bộ");
  });
});

describe("the head, over a sender who is right, follows what is graver below", () => {
  const outsider = { address: "an@gmail.com", name: "An", judged: sample.personal };
  const tomorrow = { ...sample.opinionAsked, deadline: { ...sample.opinionAsked.deadline!, day: "2026-11-14" } };
  const broken = { ...sample.notice, signatures: [{ signer: "Nguyễn Thị Minh Nguyệt", organisation: null, signedAt: null, intact: false, coversFile: true, chain: "not-checked" as const }] };

  test.each<[string, Partial<ReadReview>, RegExp]>([
    ["its document is late to be supplied", { incoming: sample.incoming({ released: { day: "2026-11-09", late: true } }) }, /^Văn bản chưa được cung cấpĐơn vị bạn đã phát hành văn bản này ngày 09\/11\/2026, chưa cung cấp\. Hãy cung cấp ngay\.Có giá trị thông tin trong nội bộ Bộ\.$/],
    ["somebody outside sent it in the unit's name", { incoming: sample.incoming({ sentBy: outsider, answersTo: outsider }) }, /^Gửi thay từ hộp thư không do Bộ cấpan@gmail\.com gửi thay/],
    ["an answer would go outside", { incoming: sample.incoming({ answersTo: outsider }) }, /^Trả lời sẽ ra ngoài hộp thư do Bộ cấpNếu trả lời, thư sẽ tới an@gmail\.com/],
    ["its file is not what was signed", { classification: { message: broken, documents: [broken] } }, /^Tệp không còn như khi ký sốNội dung đã bị sửa sau khi ký/],
    ["its data cannot be read", { receivedProblem: "moj-edoc.json: thiếu id" }, /^Văn bản được cung cấpThư này mang dữ liệu cung cấp nhưng không đọc được/],
  ])("%s", async (_, part, words) => {
    open(sample.reading(part));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).parentElement?.textContent).toMatch(words));
  });

  test.each<[string, Partial<ReadReview>]>([
    ["a colleague sent it in the unit's name", { incoming: sample.incoming({ sentBy: { ...outsider, judged: sample.issued } }) }],
    ["what it asks is due, for nobody has said whether it is done", { incoming: sample.incoming({ asked: [tomorrow] }) }],
    ["it was sent and is in time to be supplied", { incoming: sample.incoming({ released: { day: "2026-11-09", late: false } }) }],
  ])("and stays where %s", async (_, part) => {
    open(sample.reading(part));
    await screen.findByText(/gửi thay|còn 1 ngày|Đơn vị bạn đã phát hành/);
    expect(verdict()).toBe("Có giá trị thông tin trong nội bộ Bộ");
  });

  test("but a sender who is wrong comes first", async () => {
    open(sample.reading({ sender: sample.lookAlike, classification: { message: broken, documents: [broken] } }));
    await screen.findByText(/Nội dung đã bị sửa sau khi ký/);
    expect(verdict()).toBe("Cẩn thận: địa chỉ dễ nhầm với của Bộ");
  });
});

test("what the editorial board answers is not said to lack a common mailbox", () => {
  open(sample.reading({ sender: sample.issued, mail: sample.filed({ from: { address: "Banbientap@moj.gov.vn", name: "Ban biên tập" } }) }));
  expect(screen.getByText("Dùng trao đổi chính thức được.")).toBeTruthy();
  expect(screen.queryByText(/không phải hộp thư chung/)).toBeNull();
});

test("while the next mail is read its place keeps the height of the one before, and then has its own", async () => {
  const tall = jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(271);
  let show: (review: ReadReview) => void = () => {};
  const reading = (watch: (show: (review: ReadReview) => void) => () => void) => ({ kind: "read" as const, ...sample.signedIn, watch, supply: async () => ({ kind: "failed" as const, why: { kind: "offline" as const } }), change: async () => ({ kind: "failed" as const, why: { kind: "offline" as const } }), saveTag: async () => ({ kind: "done" as const }), sentLetter: () => new Promise<never>(() => {}), scans: sample.noScans, tags: sample.noTags });
  const pane = (work: ReturnType<typeof reading>) => <App rules={sample.rules()} work={work} language="vi" dark />;
  const { rerender, container } = render(pane(reading((ready) => (ready(sample.reading()), () => {}))));
  const place = container.querySelector<HTMLElement>("[data-place]")!;
  expect(place.style.height).toBe("");
  rerender(pane(reading((ready) => ((show = ready), () => {}))));
  expect([place.style.height, place.style.overflow]).toEqual(["271px", "hidden"]);
  act(() => show(sample.reading()));
  expect([place.style.height, place.style.overflow]).toEqual(["", ""]);
  tall.mockRestore();
});
