/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SupplyChange } from "../../src/domain/submission";
import { supplyState } from "../../src/domain/supply-state";
import { App } from "../../src/taskpane/app";
import type { SuppliedWork } from "../../src/taskpane/supplied";
import type { QueueReview, QueueWork, ShownWish, Work } from "../../src/taskpane/work";
// Jest's loader knows no two parts at a time that come with the same words.
import "../../src/taskpane/parts/foot-parts";
import "../../src/taskpane/parts/queue-card";
import "../../src/taskpane/parts/receipt-parts";
import { queueVi } from "../../src/text/queue.vi";
import { suppliedVi } from "../../src/text/supplied.vi";
import * as sample from "./samples";

const calendar = { overdueWorkingDays: 3, holidays: [], workedWeekends: [] };
const wish = (kind: SupplyChange["kind"] | null, state: ShownWish["state"], messageId = "<1@moj.gov.vn>"): ShownWish => ({
  id: "w1",
  state,
  wish: { record: { ...sample.received, message: { ...sample.received.message, internetMessageId: messageId }, ...(kind === null ? {} : { change: { kind, reason: "Ban hành nhầm", revision: "89abcdef" } }) }, source: { kind: "mail", itemId: "i1", mailbox: null }, sendFrom: null, after: null },
});
const quiet: QueueReview = { read: true, left: false, wishes: [], secondsLeft: 0, stopped: null };

/** A supplied mail, and the queue as the test says. */
function show(...wishes: ShownWish[]): (...wishes: ShownWish[]) => void {
  const watchers = new Set<(review: QueueReview) => void>();
  let now: QueueReview = { ...quiet, wishes };
  const queue: Partial<QueueWork> = { watch: (watcher) => (watchers.add(watcher), watcher(now), () => void watchers.delete(watcher)) };
  const supplied: Partial<SuppliedWork> = {
    watch: () => () => undefined,
    remind: async () => null,
    stateOf: async () => ({ kind: "seen", state: supplyState(["2026-11-09T03:00:00Z"], [], calendar, "2026-11-10T01:00:00Z") }),
    tell: async () => undefined,
  };
  const review = sample.reading({ record: sample.suppliedRecord });
  const failed = { kind: "failed", why: { kind: "offline" } } as const;
  const work: Work = { kind: "read", ...sample.signedIn, watch: (watcher) => (watcher(review), () => undefined), supply: async () => failed, change: async () => failed, sentLetter: () => new Promise<never>(() => {}), saveTag: async () => ({ kind: "done" }), scans: sample.noScans, tags: sample.noTags };
  render(<App rules={sample.rules()} work={work} queue={{ open: async () => queue, known: () => queue, watch: () => () => undefined, papers: () => undefined } as never} supplied={() => Promise.resolve(supplied as SuppliedWork)} language="vi" dark={false} />);
  return (...next) =>
    act(() => {
      now = { ...quiet, wishes: next };
      for (const watcher of watchers) watcher(now);
    });
}
const card = async () => within(await screen.findByRole("region", { name: "Cung cấp cho Cục Công nghệ thông tin" }));

test.each<[SupplyChange["kind"], string]>([
  ["recall", "Đang chờ gửi đề nghị thu hồi"],
  ["replace", "Đang chờ gửi bản thay thế"],
  ["update", "Đang chờ gửi cập nhật"],
])("a %s that waits in the queue says so on its mail", async (kind, words) => {
  show(wish(kind, { kind: "waiting" }));
  expect(await (await card()).findByText(words)).toBeTruthy();
  expect((await card()).getByText("Đã xếp vào hàng chờ; sẽ tự gửi ngay khi được.")).toBeTruthy();
});

test("one click opens the queue, and the focus is there", async () => {
  show(wish("recall", { kind: "waiting" }));
  await userEvent.click(await (await card()).findByRole("button", { name: queueVi.change.showQueue }));
  expect(await screen.findByRole("group", { name: "Hàng chờ cung cấp" })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Hàng chờ cung cấp");
});

test("what another mail waits for, or a first supply, is not said here", async () => {
  show(wish("recall", { kind: "waiting" }, "<2@moj.gov.vn>"), wish(null, { kind: "waiting" }));
  await (await card()).findByText(suppliedVi.state.supplied);
  expect(screen.queryByRole("button", { name: "Xem hàng chờ" })).toBeNull();
});

test("when it has left the card says that the recall was asked for, and takes the focus from nowhere else", async () => {
  const tell = show(wish("recall", { kind: "waiting" }));
  await (await card()).findByText("Đang chờ gửi đề nghị thu hồi");
  await (await card()).findByText("Chờ Ban biên tập");
  const elsewhere = screen.getByRole("button", { name: "Sửa thông tin văn bản" });
  elsewhere.focus();
  tell(wish("recall", { kind: "done", end: { kind: "supplied", at: "2026-11-10T02:00:00Z", fromUnit: true } }));
  expect(await (await card()).findByText("Đã đề nghị thu hồi")).toBeTruthy();
  expect((await card()).queryByText("Đang chờ gửi đề nghị thu hồi")).toBeNull();
  expect(document.activeElement).toBe(elsewhere);
});

test("called off in the queue, the document is what it was", async () => {
  const tell = show(wish("recall", { kind: "waiting" }));
  await (await card()).findByText("Đang chờ gửi đề nghị thu hồi");
  tell(wish("recall", { kind: "done", end: { kind: "cancelled" } }));
  expect((await card()).queryByText("Đang chờ gửi đề nghị thu hồi")).toBeNull();
  expect(await (await card()).findByText("Chờ Ban biên tập")).toBeTruthy();
});

test("one that could not be sent says so at the top too, and where to see why", async () => {
  show(wish("recall", { kind: "failed", why: { kind: "offline" } }));
  expect(await (await card()).findByText("Chưa gửi được đề nghị thu hồi")).toBeTruthy();
  expect(await screen.findByRole("heading", { level: 1, name: "Chưa gửi được đề nghị thu hồi" })).toBeTruthy();
});
