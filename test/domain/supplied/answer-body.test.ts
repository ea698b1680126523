import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Said } from "../../../src/domain/answer";
import { answerBody } from "../../../src/text/answer-body";

const answer = (said: Said) => ({ id: "0".repeat(32), entry: "QP-01", unit: "PLHSHC", symbol: "12/2026/TT-BTP", by: "huy.lq@moj.gov.vn", said });
const names = { unit: "Vụ Pháp luật hình sự - hành chính", subject: "Quy định chế độ báo cáo thống kê" };

test("a returned document says why, and what to do", () => {
  const body = answerBody(answer({ kind: "returned", reason: "Trang 3 thiếu phụ lục biểu mẫu." }), names);
  expect(body).toContain("Đề nghị đơn vị xử lý theo lý do dưới đây rồi cung cấp lại.");
  expect(body).toContain("Trang 3 thiếu phụ lục biểu mẫu.");
  expect(body).toContain("12/2026/TT-BTP, Quy định chế độ báo cáo thống kê");
});

test("a published one has its page as a link, at the hour of Hà Nội", () => {
  const body = answerBody(answer({ kind: "published", address: "https://moj.gov.vn/van-ban/12?a=1&b=2", at: "2026-11-16T07:15:00Z" }), names);
  expect(body).toContain('<a href="https://moj.gov.vn/van-ban/12?a=1&amp;b=2">');
  expect(body).toContain("14:15, 16/11/2026");
});

test("nothing an editor writes becomes a tag, an attribute or a link of another kind", () => {
  const words = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "' onclick='x"));
  fc.assert(
    fc.property(words, words, (one, other) => {
      for (const said of [{ kind: "published", address: one, at: null }, { kind: "returned", reason: one }, { kind: "filed", number: other }] as const) {
        const tags = answerBody({ ...answer(said), symbol: other, by: one }, { unit: one, subject: other }).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<\/?(p|table|tr|td)>$|^<\/?th( align="left" valign="top")?>$|^<\/a>$|^<a href="https?:\/\/[^"<>]*">$/);
      }
    }),
  );
});
