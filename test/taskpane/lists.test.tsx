/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CountedList } from "../../src/jobs/count-list-members";
import { AddressList } from "../../src/taskpane/parts/address-list";
import { aRecipient } from "../support/builders";

function open(answer: (asking: boolean) => CountedList): void {
  const address = "nhom@example.com";
  const addresses = [{ recipient: aRecipient(address, { isList: true }), judged: { verdict: "list", reason: { kind: "members-unknown" } } as const }];
  render(<AddressList addresses={addresses} complete lists={{ count: async (_, asking) => answer(asking) }} />);
}

test("a list says how many are behind it and how many of them are outside the ministry", async () => {
  open(() => ({ kind: "counted", total: 42, outside: 3 }));
  expect(await screen.findByText("Danh sách 42 người, 3 người ngoài Bộ.")).toBeTruthy();
});

test("without an answer the members are not known, and nothing is wrong", async () => {
  open(() => ({ kind: "not-known" }));
  expect(await screen.findByText("Chưa biết danh sách này gồm những ai.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.queryByRole("button", { name: "Xem số người ngoài Bộ" })).toBeNull();
});

test("the person is asked to sign in only by a click that says so", async () => {
  open((asking) => (asking ? { kind: "counted", total: 7, outside: 0 } : { kind: "sign-in" }));
  const button = await screen.findByRole("button", { name: "Xem số người ngoài Bộ" });
  expect(screen.getByText(/mời bạn đăng nhập một lần/)).toBeTruthy();
  await userEvent.setup().click(button);
  expect(await screen.findByText("Danh sách 7 người, không có ai ngoài Bộ.")).toBeTruthy();
});
