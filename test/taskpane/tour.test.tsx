/** @jest-environment jsdom */
import { beforeEach, expect, test } from "@jest/globals";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import type { SuppliedDoor } from "../../src/taskpane/supplied";
import * as sample from "./samples";

/** The foot's door; the tour asks nothing of it. */
const door: SuppliedDoor = () => new Promise(() => {});

const show = (language: "vi" | "en" = "vi") => render(<App rules={sample.rules()} work={{ kind: "none" }} supplied={door} language={language} dark={false} />);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const focused = () => document.activeElement?.textContent;
const begin = async () => userEvent.click(await screen.findByRole("button", { name: /^Xem thử/ }));

beforeEach(() => localStorage.clear());

test("who is new is offered the tour, and may say no for good", async () => {
  const { unmount } = show();
  expect(await screen.findByText(/^Bạn mới dùng ngăn này\?/)).toBeTruthy();
  await press("Bỏ qua phần xem thử");
  expect(screen.queryByText(/^Bạn mới dùng ngăn này\?/)).toBeNull();
  expect(focused()).toBe("Xem thử hai phút");
  unmount();
  show();
  expect(await screen.findByRole("button", { name: "Xem thử hai phút" })).toBeTruthy();
  expect(screen.queryByText(/^Bạn mới dùng ngăn này\?/)).toBeNull();
});

test("six steps, each with its heading under the keyboard, from a made-up mail to where help is", async () => {
  show();
  await begin();
  const seen: (string | null)[] = [];
  for (let step = 1; step <= 6; step++) {
    await waitFor(() => expect(screen.getByText(`Bước ${step}/6`)).toBeTruthy());
    expect(focused()).toBe(heading());
    seen.push(heading());
    if (step < 6) await press("Bước sau");
  }
  expect(seen).toEqual(["Ngăn này làm gì", "Nhìn dòng đầu là biết", "Mỗi việc có sẵn nút xử lý", "Cung cấp bằng một lần bấm", "Khi bấm Gửi", "Khi cần giúp"]);
  await press("Xong");
  expect(focused()).toBe("Xem thử hai phút");
});

test("its buttons change nothing but the picture", async () => {
  show();
  await begin();
  await screen.findByText("Bước 1/6");
  await press("Bước sau");
  await press("Bước sau");
  await press("Bỏ địa chỉ này");
  expect(screen.getByText("Đã bỏ địa chỉ. Thẻ mất đi khi việc đã xong.")).toBeTruthy();
  await press("Bước sau");
  await press("Cung cấp cho Cục CNTT");
  expect(screen.getByRole("heading", { name: "Sẽ gửi cùng thư" })).toBeTruthy();
});

test("left in the middle it goes on from there, on this day or another", async () => {
  const { unmount } = show();
  await begin();
  await screen.findByText("Bước 1/6");
  await press("Bước sau");
  await press("Bước sau");
  await userEvent.keyboard("{Escape}");
  expect(focused()).toBe("Xem thử tiếp, bước 3/6");
  unmount();
  show();
  await begin();
  expect(await screen.findByText("Bước 3/6")).toBeTruthy();
  await press("Xem lại từ đầu");
  expect(heading()).toBe("Ngăn này làm gì");
});

test("in English as well", async () => {
  show("en");
  await userEvent.click(await screen.findByRole("button", { name: "Two-minute tour" }));
  expect(await screen.findByText("Step 1 of 6")).toBeTruthy();
  expect(heading()).toBe("What this pane does");
});
