import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decideSend } from "../../src/domain/decide-send";
import type { SendDecision } from "../../src/domain/finding";
import { describeDecision as describeIn } from "../../src/text/describe-decision";
import { describeFinding } from "../../src/text/describe-finding";
import { dialogEn } from "../../src/text/dialog.en";
import { dialogVi } from "../../src/text/dialog.vi";
import { findingNames as names } from "../../src/text/finding-names";
import { everyFinding, gmail, lookAlike } from "./findings";
import type { Language } from "../../src/text/language";

const languages: readonly Language[] = ["vi", "en"];
const words = { vi: dialogVi, en: dialogEn };
const describeDecision = (decision: SendDecision, language: Language) => describeIn(decision, words[language]);

describe.each(languages)("the dialog at send, in %s", (language) => {
  test("says nothing when the mail may go", () => {
    expect(describeDecision({ kind: "allow" }, language)).toBe("");
  });

  test("fits Outlook's 500 characters whatever stands in the mail, and never loses the gravest finding", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.integer({ min: 1, max: 40 }), fc.shuffledSubarray([...everyFinding().keys()], { minLength: 1 }), (mark, count, chosen) => {
        const all = everyFinding(mark, "ask", count);
        const findings = chosen.map((at) => all[at]!);
        const plain = describeDecision({ kind: "ask", findings }, language);
        expect(plain.length).toBeLessThanOrEqual(500);
        expect(plain).toContain("• ");
      }),
      { numRuns: 300 },
    );
  });

  test("says what to do about a single finding, also when its address is made to be long", () => {
    for (const finding of everyFinding("a".repeat(3000) + "@moj.gov.vn.evil.example", "ask", 600)) {
      const plain = describeDecision({ kind: "ask", findings: [finding] }, language);
      expect(plain.length).toBeLessThanOrEqual(500);
      expect(plain).toMatch(/(Hãy|Change|Press|Take|Check)/);
    }
  });

  test("says the whole of the gravest finding, however many there are", () => {
    for (const finding of everyFinding("x".repeat(300), "stop", 9)) {
      const plain = describeDecision(decideSend([...everyFinding("y".repeat(300), "ask", 9), finding]), language);
      const { title } = finding.kind in words[language] ? describeFinding(finding, language) : { title: words[language].advised };
      expect(plain).toContain(title);
      expect(plain.length).toBeLessThanOrEqual(500);
      if (names(finding).length < 100) expect(plain).toMatch(/(Hãy|Change|Press|Take|Check)/);
    }
  });

  test("counts what finds no room", () => {
    const plain = describeDecision({ kind: "ask", findings: everyFinding() }, language);
    expect(plain).toMatch(/• (Và|And) \d+/);
  });

  test("puts what stops before what asks", () => {
    const findings = [...everyFinding("x", "ask").slice(0, 1), ...everyFinding("y.pdf", "stop").slice(10, 11)];
    const plain = describeDecision(decideSend(findings), language);
    expect(plain.indexOf("TUYỆT MẬT")).toBeLessThan(plain.indexOf("x –"));
  });
});

test("an official mail to a gmail address is asked about in the ministry's words", () => {
  const plain = describeDecision({ kind: "ask", findings: [{ kind: "outside-address", severity: "ask", recipients: [gmail] }] }, "vi");
  expect(plain).toBe(
    "Trước khi gửi, xin xem lại:\n• Địa chỉ không do Bộ Tư pháp cấp: binh.tran@gmail.com – không có giá trị trong trao đổi thông tin. Hãy thay hoặc bỏ địa chỉ này.\nMở ngăn Văn bản điện tử để xem lý do và sửa.",
  );
});

test("a look-alike is shown beside what it is taken for", () => {
  expect(describeDecision({ kind: "ask", findings: [{ kind: "look-alike-address", severity: "ask", recipients: [lookAlike] }] }, "vi")).toContain("an@m0j.gov.vn ≠ moj.gov.vn");
});

test("an underscore inside an address stays as it is", () => {
  const recipient = { ...gmail, address: "nguyen_van_a@gmail.com" };
  expect(describeDecision({ kind: "ask", findings: [{ kind: "outside-address", severity: "ask", recipients: [recipient] }] }, "vi")).toContain("nguyen_van_a@gmail.com");
});

test("a document without a file is not named by its entry, which at send stands for several", () => {
  const plain = describeDecision({ kind: "ask", findings: [{ kind: "not-supplied", severity: "ask", documents: [{ attachmentId: null, name: null, entry: "TB-01" }] }] }, "vi");
  expect(plain).toContain("• Chưa cung cấp cho Cục Công nghệ thông tin. Hãy bấm");
});
