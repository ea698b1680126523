/** @jest-environment jsdom */
import { expect, jest, test } from "@jest/globals";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Health } from "../../src/domain/health";
import type { Policy } from "../../src/domain/policy";
import { App } from "../../src/taskpane/app";
import type { FixOutcome } from "../../src/taskpane/work";
import * as sample from "./samples";

const healthy: Health = {
  at: "2026-11-26T03:00:00Z",
  addin: { version: "0.1.0", build: "3af9457bba" },
  client: { product: "OutlookWebApp", version: "16.0.20000", platform: "OfficeOnline 16.01", language: "vi-VN", sets: ["Mailbox 1.15", "NestedAppAuth 1.1"] },
  able: { signIn: true, readFiles: true, supplyInMail: true, severalMails: true, atSend: "all" },
  rules: { name: "Chính sách của Bộ Tư pháp", enabled: true, outsidePilot: false, source: "server", publishedAt: "2026-11-01", minAddinVersion: "", loadedAt: "2026-11-26T01:00:00Z", comesOn: null, problem: null, office: "", catalogue: "reconstructed", entries: 40 },
  signIn: { kind: "ready" },
  queued: null,
  troubles: [],
};
const help = { name: "Tổ máy tính", mail: "hotro@moj.gov.vn", telephone: "", page: "" };

function show(part: Partial<Health> = {}, policy: Partial<Policy> = {}, outcome: FixOutcome = { kind: "done" }, language: "vi" | "en" = "vi") {
  const written: { to: readonly string[]; subject: string; report: string }[] = [];
  const look = jest.fn(async () => ({ ...healthy, ...part }));
  const work = { look, askForHelp: async (to: readonly string[], subject: string, report: string) => (written.push({ to, subject, report }), outcome) };
  render(<App rules={sample.rules({ supportContact: help, ...policy })} work={{ kind: "none" }} health={{ lacking: null, open: async () => work }} language={language} dark={false} />);
  return { written, look };
}
const open = async (name = "Tình trạng phần bổ trợ, nhờ hỗ trợ") => {
  await userEvent.click(await screen.findByRole("button", { name }));
  return screen.findByRole("region", { name: /Tình trạng phần bổ trợ|State of the add-in/ });
};

test("versions, client, requirement sets, rules and sign-in stand there, and the heading has the focus", async () => {
  show();
  const page = await open();
  expect(document.activeElement).toBe(within(page).getByRole("heading", { name: "Tình trạng phần bổ trợ" }));
  expect(await within(page).findByText("OutlookWebApp 16.0.20000")).toBeTruthy();
  for (const said of ["0.1.0", "3af9457bba", "Mailbox 1.15, NestedAppAuth 1.1", "Máy chủ", "08:00, 26/11/2026 (2 giờ trước)", "Bộ (chung)", "40 mục, bản dựng lại, chưa phải văn bản của Bộ", "Đã sẵn sàng", "Chưa có sự cố nào trong cửa sổ này."]) expect(within(page).getByText(said)).toBeTruthy();
});

test("the last trouble comes first, with its code", async () => {
  show({ troubles: [{ kind: "offline", code: null, status: null, at: "2026-11-26T02:00:00Z" }, { kind: "refused", code: "ErrorAccessDenied", status: 403, at: "2026-11-26T02:30:00Z" }] });
  const page = await open();
  expect((await within(page).findAllByRole("listitem")).map((one) => one.textContent)).toEqual(["09:30, 26/11/2026 · Máy chủ thư từ chối · 403 · ErrorAccessDenied", "09:00, 26/11/2026 · Không có kết nối"]);
});

test("all of it is copied; where the clipboard is refused it stands selected", async () => {
  show({ queued: 3 });
  const page = await open();
  const user = userEvent.setup();
  await user.click(await within(page).findByRole("button", { name: "Sao chép" }));
  expect(await within(page).findByText("Đã sao chép.")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toMatch(/^PHẦN BỔ TRỢ\nPhiên bản: 0\.1\.0\n[\s\S]+Chờ cung cấp: 3 văn bản\n\nSỰ CỐ GẦN ĐÂY\n- Chưa có sự cố/);

  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("refused"));
  await user.click(within(page).getByRole("button", { name: "Sao chép" }));
  const text = await within(page).findByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung để sao chép" });
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
});

test("a mail to the ministry's help is opened with it, and said not to be sent", async () => {
  const { written } = show();
  const page = await open();
  await userEvent.click(await within(page).findByRole("button", { name: "Nhờ hỗ trợ" }));
  expect(await within(page).findByText(/chưa gửi gì/)).toBeTruthy();
  expect(written).toEqual([{ to: ["hotro@moj.gov.vn"], subject: "Nhờ hỗ trợ phần bổ trợ văn bản điện tử 0.1.0", report: expect.stringMatching(/^Tôi gặp trục trặc[\s\S]+OUTLOOK\n/) }]);
});

test("where Outlook opens no mail, or the policy names no help, the person is told what to do", async () => {
  show({}, {}, { kind: "failed", why: { kind: "outlook", call: "displayNewMessageFormAsync", code: 9000 } });
  const page = await open();
  await userEvent.click(await within(page).findByRole("button", { name: "Nhờ hỗ trợ" }));
  expect(await within(page).findByText("Outlook chưa mở được thư: hãy sao chép và gửi tới hotro@moj.gov.vn.")).toBeTruthy();
});

test("without a mailbox for help there is only the copy", async () => {
  show({}, { supportContact: { ...help, mail: "" } });
  const page = await open();
  expect(await within(page).findByText(/hãy sao chép và gửi cho quản trị/)).toBeTruthy();
  expect(within(page).queryByRole("button", { name: "Nhờ hỗ trợ" })).toBeNull();
});

test("it is there for who is switched off, or left out by the pilot, and in English", async () => {
  const { look } = show({ rules: { ...healthy.rules, enabled: false, outsidePilot: true, source: "built-in", loadedAt: null } }, { enabled: false, outsidePilot: true }, undefined, "en");
  const page = await open("State of the add-in, ask for help");
  expect(await within(page).findByText("Not for this person yet (pilot)")).toBeTruthy();
  await userEvent.click(within(page).getByRole("button", { name: "Look again" }));
  await within(page).findByText("Came with the add-in");
  expect(look).toHaveBeenCalledTimes(2);
});
