import { describe, expect, test } from "@jest/globals";
import { fileKind } from "../../src/documents/file-kind";

const kindOf = (...lines: readonly string[]) => fileKind(new TextEncoder().encode(lines.join("\r\n")));
const rest = ["From: Văn phòng <vp@moj.gov.vn>", "Subject: Chuyển văn bản", "MIME-Version: 1.0", "", "Kính gửi các đơn vị"];

describe("a mail", () => {
  test.each([
    [["DKIM-Signature: v=1; a=rsa-sha256; d=moj.gov.vn;", "\tb=abc"]],
    [["ARC-Seal: i=1; a=rsa-sha256; cv=none"]],
    [["Content-Type: text/plain; charset=utf-8"]],
    [["Authentication-Results: mx.moj.gov.vn; spf=pass"]],
    [["Received-SPF: pass"]],
    [["Thread-Topic: Chuyển"]],
    [["Auto-Submitted: no"]],
    [["From MAILER-DAEMON Fri Jul  8 12:08:34 2011"]],
  ])("may begin with %j", (first) => {
    expect(kindOf(...first, ...rest)).toBe("mail");
    expect(kindOf("\ufeff" + first[0], ...first.slice(1), ...rest)).toBe("mail");
  });

  test("is one though its head is longer than a page", () => {
    expect(kindOf("ARC-Seal: i=1;", ...Array.from({ length: 200 }, () => ` b=${"x".repeat(70)}`), ...rest)).toBe("mail");
    expect(kindOf("ARC-Seal: i=1;", ...Array.from({ length: 2000 }, () => ` b=${"x".repeat(70)}`), ...rest)).toBe("mail");
  });

  test("may say no more than from whom and to whom", () => {
    expect(kindOf("From: vp@moj.gov.vn", "To: cntt@moj.gov.vn", "", "Kính gửi")).toBe("mail");
  });
});

test.each([
  [["Note: gửi trước thứ Sáu", "Đề nghị các đơn vị báo cáo."]],
  [["Note: gửi trước thứ Sáu", "", "MIME-Version: 1.0"]],
  [["Note: gửi trước thứ Sáu", "Subject: họp giao ban", "To: các đơn vị"]],
  [["Date: 12/3/2026", "", "Biên bản họp"]],
  [["Subject: họp giao ban", "Các đơn vị chuẩn bị báo cáo.", "To: các đơn vị"]],
  [["BỘ TƯ PHÁP", "Số: 12/BTP-VP"]],
  [["Số: 12/BTP-VP", "Kính gửi: Các đơn vị"]],
  [["From now on all units report monthly.", "Note: important"]],
  [["Content-Type: một trường của thư điện tử", "", "Giải thích"]],
  [[""]],
])("a note stays one: %j", (lines) => {
  expect(kindOf(...lines)).toBe("text");
});
