import { describe, expect, test } from "@jest/globals";
import { parseCorrections } from "../../src/config/parse-corrections";
import { proposeCues } from "../../src/config/propose-cues/propose-cues";
import { classifyMail } from "../../src/domain/classify/classify-mail";
import type { Correction } from "../../src/domain/correction";
import { aCatalogue, aMail } from "../support/builders";

const present = aCatalogue();
const corrected = (subject: string, to: string, differs: Partial<Correction> = {}): Correction => ({ subject, from: "", judged: null, corrected: to, times: 1, ...differs });
const survey = [corrected("Phiếu khảo sát nhu cầu đào tạo năm 2026", "CD-04"), corrected("Khảo sát nhu cầu đào tạo, bồi dưỡng", "CD-04")];
const outcomes = (...corrections: readonly Correction[]) => proposeCues(corrections, present).outcomes.map(({ outcome }) => outcome);

describe("cues are proposed", () => {
  test("from what two subjects of one entry share, so that mail is then judged as corrected", () => {
    const { catalogue, cues } = proposeCues(survey, present);
    expect(cues).toEqual([{ code: "CD-04", phrase: "khảo sát nhu cầu", weight: 3, subjects: survey.map(({ subject }) => subject) }]);
    expect(survey.map(({ subject }) => classifyMail(aMail({ subject, text: "" }), present).message.entry)).toEqual([null, null]);
    expect(survey.map(({ subject }) => classifyMail(aMail({ subject, text: "" }), catalogue).message.entry)).toEqual(["CD-04", "CD-04"]);
    expect(catalogue.entries.filter((entry, i) => entry !== present.entries[i]).map(({ code }) => code)).toEqual(["CD-04"]);
  });

  test("with numbers as any number", () => {
    const { cues, outcomes } = proposeCues([corrected("Bản tin tháng 3", "TC-01"), corrected("Bản tin tháng 4", "TC-01")], present);
    expect(cues.map(({ phrase }) => phrase)).toEqual([expect.stringMatching(/^bản tin/)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["learned", "learned"]);
  });

  test("never from what subjects of other entries say, and none of those changes", () => {
    const others = [corrected("Khảo sát nhu cầu đào tạo nội bộ", "TC-01")];
    const proposal = proposeCues([...survey, ...others], present);
    expect(proposal.cues.filter(({ phrase }) => "khảo sát nhu cầu đào tạo nội bộ".includes(phrase))).toEqual([]);
    for (const { correction, before, after } of proposal.outcomes) if (correction.corrected === "TC-01") expect(after).toBe(before);
  });
});

describe("not learned is", () => {
  test.each<readonly [string, readonly Correction[], readonly string[]]>([
    ["what one subject alone says, however often", [corrected("Khảo sát nhu cầu đào tạo", "CD-04", { times: 9 }), corrected("KHẢO SÁT nhu cầu đào tạo", "CD-04", { from: "a@moj.gov.vn" })], ["alone", "alone"]],
    ["what is judged right already", [corrected("Chỉ thị về tăng cường kỷ luật", "CD-01")], ["right"]],
    ["a code nobody knows", [corrected("Khảo sát nhu cầu", "ZZ")], ["unknown-code"]],
    ["an exclusion", [corrected("Khảo sát nhu cầu", "X-02")], ["exclusion"]],
    ["one subject corrected two ways", [corrected("Khảo sát nhu cầu", "CD-04"), corrected("khảo sát nhu cầu", "TC-01")], ["contradicted", "contradicted"]],
    ["subjects with nothing in common", [corrected("Khảo sát nhu cầu", "CD-04"), corrected("Đăng ký tham gia", "CD-04")], ["no-phrase", "no-phrase"]],
  ])("%s", (_, corrections, expected) => {
    expect(outcomes(...corrections)).toEqual(expected);
    expect(proposeCues(corrections, present).catalogue).toBe(present);
  });
});

describe("a file of corrections", () => {
  test("may leave out what was not kept", () => {
    expect(parseCorrections('[{"subject": "a", "corrected": "CD-04"}]')).toEqual({ ok: true, value: [corrected("a", "CD-04")] });
  });

  test("has every mistake told with its place", () => {
    const parsed = parseCorrections('[{"subject": " ", "corected": "CD-04", "times": 0}]');
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(["[0].subject", "[0].corrected", "[0].times", "[0].corected"]);
    if (!parsed.ok) for (const { message } of parsed.faults.slice(0, 2)) expect(message).toMatch(/Hãy/);
  });
});
