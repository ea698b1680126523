/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import type { Policy } from "../../src/domain/policy";
import { App } from "../../src/taskpane/app";
import type { Rules } from "../../src/taskpane/work";
import * as sample from "./samples";

const show = (policy: Partial<Policy>, rules: Partial<Rules> = {}, language: "vi" | "en" = "vi") =>
  render(<App rules={sample.rules(policy, rules)} work={{ kind: "none" }} language={language} dark={false} />);

test("the foot tells when the rules were issued and fetched, what comes, and where to ask", async () => {
  show(
    { publishedAt: "2026-11-01", minAddinVersion: "99.0", guidance: "https://moj.gov.vn/huong-dan", supportContact: { name: "Tổ máy tính", mail: "hotro@moj.gov.vn", telephone: "", page: "https://moj.gov.vn/ho-tro" }, texts: { notice: { vi: "Tập huấn ngày thứ sáu", en: "" } } },
    { source: "last-good", comesOn: "2026-12-01", loadedAt: "2026-11-26T01:00:00.000Z" },
  );
  expect(await screen.findByText("Ban hành ngày 01/11/2026.")).toBeTruthy();
  expect(screen.getByText("Lấy từ máy chủ lúc 08:00, 26/11/2026.")).toBeTruthy();
  expect(screen.getByText("Chính sách mới có hiệu lực từ ngày 01/12/2026.")).toBeTruthy();
  expect(screen.getByText(/Phần bổ trợ trên máy này đã cũ/)).toBeTruthy();
  expect(screen.getByText("Tập huấn ngày thứ sáu")).toBeTruthy();
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["https://moj.gov.vn/huong-dan", "https://moj.gov.vn/ho-tro", "mailto:hotro@moj.gov.vn"]);
});

test("a person whom the pilot leaves out sees one line", async () => {
  show({ enabled: false, outsidePilot: true });
  expect(await screen.findByRole("heading", { name: "Chưa áp dụng cho bạn" })).toBeTruthy();
});

test("the ministry may say in its own words that all is switched off", async () => {
  show({ enabled: false, texts: { off: { vi: "Tạm dừng để nâng cấp đến 17 giờ.", en: "" } } });
  expect(await screen.findByText("Tạm dừng để nâng cấp đến 17 giờ.")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Phần bổ trợ đang tạm tắt" })).toBeTruthy();
});

test("in English the Vietnamese sentence stands where there is no English one", async () => {
  show({ enabled: false, outsidePilot: true, texts: { pilot: { vi: "Đang thí điểm ở ba đơn vị.", en: "" } } }, {}, "en");
  expect(await screen.findByText("Đang thí điểm ở ba đơn vị.")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Not in force for you yet" })).toBeTruthy();
});
