/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import type { Catalogue } from "../../src/domain/catalogue";
import type { Policy } from "../../src/domain/policy";
import { EntryRule } from "../../src/taskpane/parts/entry-rule";
import { GuidanceLinks } from "../../src/taskpane/parts/guidance-links";
import { RulesProvider } from "../../src/taskpane/rules-in-force";
import * as sample from "./samples";

const under = (part: React.ReactNode, policy: Partial<Policy> = {}, catalogue: Partial<Catalogue> = {}) => {
  const rules = sample.rules(policy);
  render(<RulesProvider value={{ ...rules, catalogue: { ...rules.catalogue, ...catalogue } }}>{part}</RulesProvider>);
};
const entry = (code: string) => [...sample.catalogue.entries, ...sample.catalogue.exclusions].find((one) => one.code === code)!;
const lines = () => Array.from(document.querySelectorAll("p"), ({ textContent }) => textContent);
const links = () => screen.queryAllByRole<HTMLAnchorElement>("link").map((link) => [link.textContent, link.getAttribute("href")]);

test.each([
  ["TB-02", /^Mục này do phần bổ trợ dựng lại, không phải quy định/, "điểm 3"],
  ["TB-01", /^Mục này dựng theo một văn bản khác của Bộ; chưa phải quy định/, "điểm 3"],
  ["PD-01", /^Loại văn bản này được nêu trong văn bản ngày 29\/03\/2016/, "điểm 4: báo cáo định kỳ"],
  ["YK-01", /^Loại văn bản này được nêu/, "điểm 4: chỉ gửi văn bản xin ý kiến"],
  ["DT-01", /^Loại văn bản này được nêu/, "điểm 4: dự thảo"],
])("on what %s rests is said before what the rule asks", (code, basis, point) => {
  under(<EntryRule entry={entry(code)} />);
  expect(lines()[0]).toMatch(basis);
  expect(lines()[1]).toContain(point);
});

test("an entry of the official catalogue is said to be in it", () => {
  under(<EntryRule entry={entry("TB-02")} />, {}, { status: "official" });
  expect(lines()[0]).toBe("Mục này có trong Danh mục chính thức.");
});

test("what is withheld is a reminder and quotes no rule", () => {
  under(<EntryRule entry={entry("X-02")} />);
  expect(lines()).toEqual(["Đây là nhắc việc để tránh lộ thông tin; không trích quy định nào của Danh mục."]);
});

test("the guidance of one's own office opens at the paragraph about the check", () => {
  under(<GuidanceLinks about="not-supplied" check />, { guidance: "https://thads.moj.gov.vn/hanoi/huong-dan", officeName: "Thi hành án dân sự thành phố Hà Nội" });
  expect(links()).toEqual([
    ["Đọc thêm về kiểm tra này", "checks.html#not-supplied"],
    ["Hướng dẫn của cơ quan bạn", "https://thads.moj.gov.vn/hanoi/huong-dan#not-supplied"],
  ]);
});

test("the policy may name its guidance, and name a paragraph itself", () => {
  under(<GuidanceLinks about="TB-01" />, { guidance: "https://moj.gov.vn/huong-dan#muc-3", texts: { guidance: { vi: "Sổ tay văn thư", en: "" } } });
  expect(links()).toEqual([["Sổ tay văn thư", "https://moj.gov.vn/huong-dan#muc-3"]]);
});

test("without guidance in the policy there is no link to it", () => {
  under(<GuidanceLinks about="TB-01" />);
  expect(links()).toEqual([]);
});
