import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { expect, test } from "@jest/globals";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { DeliveryPart } from "../../../src/desk/delivery/delivery-part";
import type { Delivered, DeliveryLook, DeliveryView, DeliveryWork } from "../../../src/desk/delivery/delivery-work";
import type { FiledFigures, OwnFigures } from "../../../src/domain/own-figures";
import { deliveryEn } from "../../../src/text/delivery.en";
import { deliveryVi } from "../../../src/text/delivery.vi";

const ages = { upTo2: 1, upTo7: 0, older: 0 };
const counted: OwnFigures = { unit: "VP", month: "2026-10", sent: { A1: { sent: 1204, supplied: 3 } }, notNeeded: 1, official: { mails: 9, fromPersonal: 1, toNotIssued: 2, draftsAttached: 0 }, reports: 1, replies: 2, unchecked: 5, inbox: { unread: ages, unanswered: ages } };
const view: DeliveryView = { counted, countedAt: "2026-11-02T02:00:00Z", isOver: true, ends: "2026-10-31T17:00:00Z", from: "vanphongbo@moj.gov.vn", to: "banbientap@moj.gov.vn", delivered: [], refused: [] };
const filed = (revision: number, differs: Partial<FiledFigures["delivery"]> = {}): FiledFigures => ({ at: `2026-11-0${revision}T02:00:00Z`, delivery: { figures: counted, revision, note: "", by: "lan.vt@moj.gov.vn", ...differs } });
const entries = [{ code: "A1", vi: "Thông báo kết luận", en: "Notice of conclusions" }];

/** Work that has been looked at once; what was asked of it is kept. */
function show(look: Partial<DeliveryView> | DeliveryLook = {}, ends: readonly Delivered[] = [{ kind: "delivered", revision: 1, sent: "from-unit" }], language: "vi" | "en" = "vi") {
  const asked: Parameters<DeliveryWork["deliver"]>[1][] = [];
  const looks: DeliveryLook[] = [];
  const work: DeliveryWork = {
    units: async () => ({ kind: "found", units: [] }),
    look: async () => {
      const found: DeliveryLook = "kind" in look ? look : { kind: "seen", view: { ...view, ...look } };
      looks.push(found);
      return found;
    },
    deliver: async (_, wish) => {
      asked.push(wish);
      return ends[Math.min(asked.length, ends.length) - 1]!;
    },
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <h1>Báo cáo</h1>
      <DeliveryPart work={work} unit="VP" month="2026-10" entries={entries} language={language} />
    </FluentProvider>,
  );
  return { asked, looks };
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
async function region() {
  await screen.findByRole("button", { name: deliveryVi.send });
  return screen.getByRole("region", { name: deliveryVi.heading("2026-10") });
}
const field = (figure: string) => screen.getByRole("textbox", { name: deliveryVi.figure(figure, new Map([["A1", "Thông báo kết luận"]])) });
const retype = async (figure: string, value: string) => (await userEvent.clear(field(figure)), userEvent.type(field(figure), value));
async function faults(): Promise<readonly string[]> {
  // jsdom draws nothing, so colours are looked at in the browser.
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id }) => id);
}

test("shows every figure that would go, and sends them at one press", async () => {
  const { asked, looks } = show();
  expect(within(await region()).getByText("Mục A1: Thông báo kết luận – phải cung cấp").nextSibling?.textContent).toBe("1.204");
  expect(screen.getByText(deliveryVi.history.none)).toBeTruthy();
  expect(await faults()).toEqual([]);
  await userEvent.type(screen.getByLabelText(deliveryVi.note), "Đã đối chiếu.");
  await press(deliveryVi.send);
  expect(await screen.findByText(deliveryVi.end.delivered(1))).toBeTruthy();
  expect(asked).toEqual([{ checked: counted, reason: "", note: "Đã đối chiếu.", again: false }]);
  expect(looks).toHaveLength(2);
});

test("a figure is put right in place, with what was counted beside it and a reason asked for", async () => {
  const { asked } = show({}, [{ kind: "no-reason" }, { kind: "delivered", revision: 1, sent: "accepted" }]);
  expect(screen.queryByLabelText(new RegExp(deliveryVi.reason))).toBeNull();
  await press(deliveryVi.correct);
  await retype("sent/A1/sent", "1.210");
  expect(screen.getByText(deliveryVi.counted("1.204"))).toBeTruthy();
  await press(deliveryVi.send);
  expect(await screen.findByText(deliveryVi.end.noReason)).toBeTruthy();
  const reason = screen.getByRole("textbox", { name: new RegExp(`^${deliveryVi.reason}`) });
  expect(document.activeElement).toBe(reason);
  expect(await faults()).toEqual([]);
  await userEvent.type(reason, "Sáu văn bản gửi từ điện thoại");
  await press(deliveryVi.send);
  expect(await screen.findByText(deliveryVi.end.accepted(1))).toBeTruthy();
  expect(asked[1]?.checked.sent).toEqual({ A1: { sent: 1210, supplied: 3 } });
  expect(asked[1]?.reason).toBe("Sáu văn bản gửi từ điện thoại");
  expect(screen.queryByRole("textbox", { name: /Mục A1/ })).toBeNull();
});

test("what is no number is said where it stands, and nothing goes", async () => {
  const { asked } = show();
  await press(deliveryVi.correct);
  await retype("reports", "-1");
  await press(deliveryVi.send);
  expect(screen.getByText(deliveryVi.notANumber)).toBeTruthy();
  expect(document.activeElement).toBe(field("reports"));
  expect(asked).toEqual([]);
  await press(deliveryVi.asCounted);
  await press(deliveryVi.send);
  expect(asked[0]?.checked).toEqual(counted);
});

test("what was delivered shows who, when, what was corrected and what differs from the time before", async () => {
  const now = { ...counted, reports: 3 };
  show({ delivered: [filed(2, { figures: now, by: "ha.tt@moj.gov.vn", note: "Đã xem lại", corrected: { changes: [{ figure: "reports", from: 1, to: 3 }], reason: "<b>Gửi từ điện thoại</b>" } }), filed(1)] });
  const items = within(await region()).getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items[0]).toContain("Lần 2: 09:00, 02/11/2026, ha.tt@moj.gov.vn (đang được dùng)");
  expect(items[0]).toContain("Sửa so với số đếm: Báo cáo định kỳ gửi điện tử: 1 → 3");
  expect(items[0]).toContain("Lý do: <b>Gửi từ điện thoại</b>");
  expect(items[0]).toContain("Khác lần 1: Báo cáo định kỳ gửi điện tử: 1 → 3");
  expect(items[1]).toContain("Lần 1");
  expect(await faults()).toEqual([]);
});

test("the same figures are not sent twice unless asked for", async () => {
  const { asked } = show({ delivered: [filed(1)] }, [{ kind: "same", last: filed(1) }, { kind: "delivered", revision: 2, sent: "from-unit" }]);
  await press(deliveryVi.send);
  expect(await screen.findByText(deliveryVi.end.same("2026-11-01T02:00:00Z", "lan.vt@moj.gov.vn"))).toBeTruthy();
  await press(deliveryVi.sendAgain);
  expect(await screen.findByText(deliveryVi.end.delivered(2))).toBeTruthy();
  expect(asked.map(({ again }) => again)).toEqual([false, true]);
});

test("a running month says its figures are provisional and sends them all the same", async () => {
  const { asked } = show({ isOver: false });
  expect(await screen.findByText(deliveryVi.running)).toBeTruthy();
  await press(deliveryVi.send);
  expect(asked).toHaveLength(1);
});

test.each<[string, Delivered, string]>([
  ["the right that is missing", { kind: "failed", why: { kind: "no-send-as", mailbox: "vanphongbo@moj.gov.vn" } }, "Gửi với tư cách (Send As)"],
  ["a mail that went on behalf", { kind: "delivered", revision: 1, sent: "on-behalf" }, "báo cáo không nhận"],
  ["what is not known", { kind: "failed", why: { kind: "unsettled" } }, "chưa thấy trong Thư đã gửi"],
  ["figures that cannot be", { kind: "impossible", problem: "sent" }, "không thể nhiều hơn số phải cung cấp"],
  ["another window's delivery", { kind: "newer", last: filed(3) }, "Vừa có lần gửi khác"],
])("says %s", async (_, end, words) => {
  show({}, [end]);
  await press(deliveryVi.send);
  expect((await screen.findByText(new RegExp(words.replace(/[()]/g, "\\$&")))).closest("[role=status]")).toBeTruthy();
});

test("mails that do not count are told, in words that stay words", async () => {
  show({ refused: [{ unit: "VP", at: "2026-11-01T02:00:00Z", from: "<script>alert(1)</script>@gmail.com", why: "not-the-unit" }, { unit: "VP", at: "2026-11-01T03:00:00Z", from: "vanphongbo@moj.gov.vn", why: "unreadable" }] });
  expect((await region()).textContent).toContain("tệp số liệu hỏng");
  expect((await region()).textContent).toContain("<script>");
  expect(document.querySelector("script")).toBeNull();
});

test("who may not open the unit's mailbox is told who can", async () => {
  show({ kind: "closed", mailboxes: ["vanphongbo@moj.gov.vn"] });
  expect((await screen.findByText(/Chỉ người mở được hộp thư/)).textContent).toContain("vanphongbo@moj.gov.vn");
  expect(screen.queryByRole("button")).toBeNull();
});

test("a look that failed is told and tried again", async () => {
  const { looks } = show({ kind: "failed", why: { kind: "offline" } });
  await press(deliveryVi.retry);
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(looks).toHaveLength(2);
});

test("speaks English too", async () => {
  show({ isOver: false }, undefined, "en");
  expect(await screen.findByRole("button", { name: deliveryEn.send })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Deliver the unit's figures for October 2026");
  expect(screen.getByText("Entry A1: Notice of conclusions – to be supplied")).toBeTruthy();
});
