/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Stranded } from "../../src/taskpane/stranded";

test("a pane with neither rules nor network says what happened, what to do, and tries again at one press", async () => {
  let tries = 0;
  render(<Stranded error={new Error("Loading chunk 7 failed")} dark={false} again={() => tries++} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Chưa mở được Văn bản điện tử");
  expect(screen.getByText(/mất mạng, hoặc máy chủ chưa trả lời.*Bạn vẫn gửi thư được/)).toBeTruthy();
  expect(screen.getByText("(Loading chunk 7 failed)")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /Thử lại/ }));
  expect(tries).toBe(1);
});
