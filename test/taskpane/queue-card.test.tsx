import { expect, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import type { QueueReview, QueueWork, ShownWish } from "../../src/taskpane/work";
import { queueVi } from "../../src/text/queue.vi";
import * as sample from "./samples";

const wish = (id: string, state: ShownWish["state"], differs: Partial<ShownWish["wish"]> = {}): ShownWish => ({ id, state, wish: { record: { ...sample.received, tag: { ...sample.received.tag, symbol: `${id}/TB-BTP` } }, source: { kind: "files" }, sendFrom: null, after: null, ...differs } });
const quiet: QueueReview = { read: true, left: false, wishes: [], secondsLeft: 0, stopped: null };

function show(review: Partial<QueueReview>) {
  const asked: string[] = [];
  let tell: (next: QueueReview) => void = () => undefined;
  const work: QueueWork = {
    watch: (watcher) => ((tell = watcher), watcher({ ...quiet, ...review }), () => undefined),
    add: async () => [],
    retry: async (id) => (asked.push(`retry ${id}`), { kind: "done" }),
    cancel: async (id) => (asked.push(`cancel ${id}`), { kind: id === "late" ? "too-late" : "cancelled" }),
    files: async () => [],
    ended: () => new Promise<never>(() => undefined),
    goOn: () => void asked.push("go on"),
  };
  render(<App rules={sample.rules()} work={{ kind: "none" }} queue={{ open: async () => work, known: () => work, watch: () => () => undefined, papers: () => undefined } as never} language="vi" dark={false} />);
  return { asked, tell: (next: Partial<QueueReview>) => act(() => tell({ ...quiet, ...next })) };
}

const strip = () => screen.findByRole("region", { name: queueVi.heading });
const opened = async () => {
  const card = await strip();
  await userEvent.click(within(card).getByRole("button", { name: queueVi.show }));
  return card;
};

test("says how far it is and how long it takes, and when all is done; then it can be cleared", async () => {
  const { tell } = show({ wishes: [wish("1", { kind: "done", end: { kind: "supplied", at: "2026-11-26T01:00:00Z", fromUnit: true } }), wish("2", { kind: "sending" }), wish("3", { kind: "waiting" })], secondsLeft: 200 });
  expect((await strip()).textContent).toContain("Đã xong 1/3 văn bản. Còn khoảng 3 phút.");
  await tell({ wishes: ["1", "2", "3"].map((id) => wish(id, { kind: "done", end: { kind: "supplied", at: "", fromUnit: true } })) });
  expect((await strip()).textContent).toContain("Cả 3 văn bản đã xong.");
  await userEvent.click(screen.getByRole("button", { name: queueVi.clear }));
  expect(screen.queryByRole("region", { name: queueVi.heading })).toBeNull();
});

test("each says how it stands and what can be done", async () => {
  const { asked } = show({
    wishes: [
      wish("8", { kind: "done", end: { kind: "already", at: "2026-11-20T01:00:00Z", by: "an.nm@moj.gov.vn" } }),
      wish("7", { kind: "held" }),
      wish("9", { kind: "failed", why: { kind: "refused", status: 404, code: "ErrorItemNotFound" } }),
      wish("6", { kind: "done", end: { kind: "supplied", at: "", fromUnit: false } }, { sendFrom: "plhshc@moj.gov.vn" }),
      wish("late", { kind: "waiting" }),
    ],
  });
  const card = await opened();
  const rows = within(card).getAllByRole("listitem");
  expect(rows.map((row) => row.getAttribute("aria-label")?.split("/")[0])).toEqual(["9", "late", "7", "8", "6"]);
  expect(rows[0]!.textContent).toContain("Thư không còn ở chỗ cũ");
  await userEvent.click(within(rows[0]!).getByRole("button", { name: queueVi.retry }));
  await userEvent.click(within(rows[1]!).getByRole("button", { name: queueVi.cancel }));
  expect(rows[1]!.textContent).toContain(queueVi.tooLate);
  expect(rows[2]!.textContent).toContain(queueVi.heldWhat);
  expect(rows[3]!.textContent).toContain("bởi an.nm@moj.gov.vn; không gửi thêm bản nào.");
  expect(rows[4]!.textContent).toContain(queueVi.fromPerson);
  expect(asked).toEqual(["retry 9", "cancel late"]);
  await userEvent.click(within(card).getByRole("button", { name: "Hủy 2 văn bản đang chờ" }));
  expect(asked.slice(2).sort()).toEqual(["cancel 7", "cancel late"]);
});

test("that stands still says why, and goes on at a click; also when it cannot be looked into what was left", async () => {
  const { asked, tell } = show({ wishes: [wish("1", { kind: "waiting" })], stopped: { kind: "no-token", code: "interaction_required" } });
  await userEvent.click(within(await strip()).getByRole("button", { name: queueVi.signIn }));
  expect(asked).toEqual(["go on"]);
  await tell({ wishes: [wish("1", { kind: "waiting" })], stopped: { kind: "offline" } });
  expect((await strip()).textContent).toContain("Máy đang không có kết nối mạng.");
  await tell({ read: false, left: true, stopped: { kind: "no-token", code: "interaction_required" } });
  expect((await strip()).textContent).toContain(queueVi.unseen);
  await tell({ read: false, left: false, stopped: { kind: "offline" } });
  expect(screen.queryByRole("region", { name: queueVi.heading })).toBeNull();
});
