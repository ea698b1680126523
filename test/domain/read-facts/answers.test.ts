import { describe, expect, test } from "@jest/globals";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aPage } from "./a-page";

const answers = (...body: readonly string[]) => readFacts(aPage({ body }), "a.pdf").answers;

describe("what a letter answers", () => {
  test.each([
    ["Trả lời Công văn số 123/STP-HC ngày 5/1/2016 của Sở Tư pháp tỉnh Sơn La về việc thực hiện Nghị định số 30/2020/NĐ-CP, Bộ Tư pháp có ý kiến như sau:", ["123/STP-HC"]],
    ["Phúc đáp văn bản số 12 /UBND-NC ngày 05/01/2016 của Ủy ban nhân dân tỉnh, Bộ Tư pháp có ý kiến:", ["12/UBND-NC"]],
    ["Trả lời Công văn số 1/STP-HC ngày 1/2/2016 và Công văn số 2/STP-PBGDPL ngày 3/2/2016 của Sở Tư pháp đề nghị hướng dẫn Thông tư số 01/2016/TT-BTP", ["1/STP-HC", "2/STP-PBGDPL"]],
    ["Trả lời Công văn số 125/PHKQ6 ngày 20/03/2018", ["125/PHKQ6"]],
    ["Bộ Tư pháp nhận được Công văn số 77/STP-HC ngày 5/1/2016 của Sở Tư pháp đề nghị hướng dẫn.", ["77/STP-HC"]],
  ])("%s", (line, expected) => {
    expect(answers(line)).toEqual(expected);
  });

  test.each([
    ["Thực hiện Công văn số 123/STP-HC ngày 5/1/2016, Bộ Tư pháp đề nghị:"],
    ["Căn cứ Quyết định số 2043/QĐ-BTP ngày 27/7/2010"],
    ["Đề nghị các đơn vị trả lời trước ngày 05/11/2026."],
    ["Trả lời ý kiến của cử tri ngày 20/03/2018, Bộ Tư pháp thông báo:"],
  ])("is nothing in: %s", (line) => {
    expect(answers(line)).toEqual([]);
  });

  test("stands in its subject line, broken over lines", () => {
    expect(readFacts(aPage({ subject: ["V/v trả lời Công văn số", "1042/STP-QLXLVPHC"] }), "a.pdf").answers).toEqual(["1042/STP-QLXLVPHC"]);
  });

  test("is a little less sure when the letter only says that it received one", () => {
    const { evidence } = readFacts(aPage({ body: ["Bộ Tư pháp nhận được Công văn số 77/STP-HC ngày 5/1/2016 của Sở Tư pháp."] }), "a.pdf");
    expect(evidence.filter((one) => one.kind === "answer")).toMatchObject([{ sure: 0.7 }]);
  });
});
