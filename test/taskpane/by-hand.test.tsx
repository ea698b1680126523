/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import type { AskedRight, FixOutcome, ReadReview, ReadWork, SupplyOutcome } from "../../src/taskpane/work";
import * as sample from "./samples";

function open(only: boolean, opened: FixOutcome, rights: readonly AskedRight[] = []): { readonly opened: string[] } {
  const seen: string[] = [];
  const noSignIn: SupplyOutcome = { kind: "failed", why: { kind: "no-nested-app-auth" } };
  const work: ReadWork = {
    kind: "read",
    byHand: { only, open: async ({ symbol }) => (seen.push(symbol ?? ""), opened) },
    firstTime: async () => rights,
    watch: (show: (review: ReadReview) => void) => (show(sample.reading()), () => {}),
    supply: async () => noSignIn,
    change: async () => noSignIn,
    saveTag: async () => ({ kind: "done" }),
    sentLetter: () => new Promise<never>(() => {}),
    scans: sample.noScans,
    tags: sample.noTags,
  };
  render(<App rules={sample.rules()} work={work} language="vi" dark={false} />);
  return { opened: seen };
}
const prepared = () => screen.findByRole("button", { name: "Mở thư soạn sẵn" });

test("where Outlook says beforehand that it cannot sign us in, the prepared message stands in place of the button", async () => {
  const { opened } = open(true, { kind: "done" });
  await userEvent.click(await prepared());
  expect(opened).toEqual(["247/TB-BTP"]);
  await screen.findByText(/chưa gửi gì/);
  expect(screen.queryByRole("button", { name: "Cung cấp cho Cục CNTT" })).toBeNull();
  // Pressing again is possible, and was said to make two.
  expect(screen.getByRole("button", { name: "Mở lại thư soạn sẵn" })).toBeTruthy();
  expect(screen.getByText(/mở và gửi hai lần là hai bản/)).toBeTruthy();
});

test("where it turns out at the click, the prepared message is offered then", async () => {
  open(false, { kind: "done" });
  await userEvent.click(screen.getByRole("button", { name: "Cung cấp cho Cục CNTT" }));
  await prepared();
});

test("what may not be supplied is refused by hand too", async () => {
  open(true, { kind: "failed", why: { kind: "secret" } });
  await userEvent.click(await prepared());
  expect((await screen.findByRole("alert")).textContent).toMatch(/không được cung cấp/);
  expect(screen.queryByText(/chưa gửi gì/)).toBeNull();
});

test("before the first time it is said what Outlook may ask, right by right", async () => {
  open(false, { kind: "done" }, ["own", "send-as-unit"]);
  await screen.findByText(/^Lần đầu, Outlook có thể hỏi/);
  await screen.findByText(/^Để gửi từ hộp thư đơn vị/);
  expect(screen.queryByText(/^Thư này nằm trong hộp thư đơn vị/)).toBeNull();
});

test("a mail that Outlook does not hand over is told from none being open", async () => {
  const { rerender } = render(<App rules={sample.rules()} work={{ kind: "none" }} language="vi" dark={false} />);
  await screen.findByText(/Đang mở một thư mà vẫn thấy câu này/);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Chưa mở thư nào");
  rerender(<App rules={sample.rules()} work={{ kind: "none", hidden: true }} language="vi" dark={false} />);
  await screen.findByText("Outlook không đưa thư này cho phần bổ trợ");
  expect(screen.queryByText("Chưa mở thư nào")).toBeNull();
});
