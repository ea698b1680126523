import { expect, test } from "@jest/globals";
import { classifyMail } from "../../src/domain/classify/classify-mail";
import { evidenceInPlace } from "../../src/text/describe-evidence";
import { reasonLines } from "../../src/text/describe-reason";
import { aCatalogue, aMail, anAttachment, aReading } from "../support/builders";
import { catalogue as invented, notice } from "../taskpane/samples";

const catalogue = aCatalogue();
const judged = classifyMail(aMail({ attachments: [anAttachment("tb.pdf", { reading: aReading({ type: "TB", symbol: "247/TB-BTP", number: "247", subject: "Kết luận của Thứ trưởng tại cuộc họp giao ban" }) })] }), catalogue).documents[0]!;

test("the entry a judgement came to stands first, with what spoke for it and how much", () => {
  expect(reasonLines(notice, invented, "vi")[0]).toEqual({
    code: "TB-01",
    name: "Thông báo kết luận của Lãnh đạo Bộ, Lãnh đạo đơn vị tại cuộc họp, hội nghị",
    chosen: true,
    total: "6,0 điểm · 97%",
    reasons: [
      { points: "+2,0", words: "Thông báo là tên loại hợp với mục này" },
      { points: "+4,0", words: "Có cụm từ “Kết luận của” trong thong-bao.pdf" },
    ],
  });
});

test("English says the same in the same shape", () => {
  expect(reasonLines(notice, invented, "en")[0]).toMatchObject({ total: "6.0 points · 97%", reasons: [{ words: "Notice is a type this entry may have" }, { words: "It says “Kết luận của” in thong-bao.pdf" }] });
});

test("every kind of reason has its sentence in both languages", () => {
  const kinds = ["type-fits", "type-differs", "phrase", "against", "text-limit", "exclusion", "nothing", "everyday"] as const;
  const reasons = kinds.map((kind) => ({ kind, points: -0.5, text: "TB", where: "subject" }));
  for (const language of ["vi", "en"] as const) {
    const lines = reasonLines({ entry: "TB-01", considered: [{ entry: "TB-01", confidence: 0.5, score: -4, reasons }] }, invented, language)[0]!.reasons;
    expect(new Set(lines.map(({ words }) => words)).size).toBe(kinds.length);
    for (const { points, words } of lines) expect([points.slice(0, 2), /undefined|function/.test(words)]).toEqual(["−0", false]);
  }
});

test("the points of a real judgement add up to its score, also of what is no document", () => {
  const everyday = classifyMail(aMail({ subject: "Mời ăn trưa báo cáo vui thứ Sáu", text: "Chào anh em, trưa nay đi ăn nhé." }), catalogue).message;
  for (const { considered } of [judged, everyday]) {
    expect(considered.length).toBeGreaterThan(0);
    for (const { score, reasons } of considered) expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 1);
  }
});

test("the one chosen comes first even where another scored more, and at most so many are told", () => {
  const [first, second] = notice.considered;
  expect(reasonLines({ entry: "TB-02", considered: [first!, second!] }, invented, "vi").map(({ code }) => code)).toEqual(["TB-02", "TB-01"]);
  expect(reasonLines(judged, catalogue, "vi", 1)).toHaveLength(1);
});

test("what a person put there instead is not among what was weighed: the best stands first, as not chosen", () => {
  expect(reasonLines({ entry: "PD-01", considered: notice.considered }, invented, "vi").map(({ code, chosen }) => [code, chosen])).toEqual([["TB-01", false], ["TB-02", false], [null, false]]);
});

test("where a mark decided there is nothing to reckon", () => {
  expect(reasonLines({ entry: "X-01", considered: [] }, invented, "vi")).toEqual([]);
});

test("evidence stands between the words round it", () => {
  const context = { text: "… tại cuộc họp giao ban tháng 3 …", at: 6 };
  expect(evidenceInPlace({ kind: "phrase", text: "cuộc họp", where: "subject", context }, "vi")).toEqual({ kind: "Cụm từ", where: "trong tiêu đề thư", before: "… tại ", words: "cuộc họp", after: " giao ban tháng 3 …" });
  for (const evidence of judged.evidence) {
    const { before, words, after } = evidenceInPlace(evidence, "vi");
    expect(words).toBe(evidence.text);
    if (evidence.context) expect(before + words + after).toBe(evidence.context.text);
  }
});

test("a context that does not hold the words is left out, and what draws nothing is shown", () => {
  expect(evidenceInPlace({ kind: "phrase", text: "họp", where: "body", context: { text: "đi ăn", at: 2 } }, "vi")).toMatchObject({ before: "", words: "họp", after: "" });
  expect(evidenceInPlace({ kind: "phrase", text: "h\u202eọp", where: "body" }, "vi").words).toBe("h�ọp");
});
