import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Catalogue, Cue } from "../../../src/domain/catalogue";
import { classifyMail } from "../../../src/domain/classify/classify-mail";
import { isSyllable, meantAmong } from "../../../src/domain/classify/misspelt";
import { hear } from "../../../src/domain/classify/phrases";
import { spokenWords } from "../../../src/domain/classify/spoken-words";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aMail, attachment, catalogue, letter, page } from "./a-mail";

/** A catalogue of one entry with these cues, so that what is heard can be told apart. */
function withCues(...subject: readonly Cue[]): Catalogue {
  const entry = { ...catalogue.entries[0]!, types: [], cues: { subject, text: [], against: [] } };
  return { ...catalogue, entries: [entry], exclusions: [] };
}

const cue = (phrase: string): Cue => ({ phrase, weight: 2 });
const heard = (phrase: string, text: string, hand: "keyed" | "recognised" = "keyed") => {
  const words = spokenWords(text);
  const hits: { said: string; misspelt: boolean; otherMarks: boolean }[] = [];
  hear(withCues(cue(phrase)), words, hand, (_voice, from, to, misspelt, otherMarks) => hits.push({ said: text.slice(words.starts[from], words.ends[to - 1]), misspelt, otherMarks }));
  return hits;
};

describe("a cue is heard", () => {
  test.each([
    ["kết luận cuộc họp", "Thông báo Kết luận cuộc họp giao ban", "Kết luận cuộc họp"],
    ["kết luận cuộc họp", "THONG BAO KET LUAN CUOC HOP", "KET LUAN CUOC HOP"],
    ["kết luận cuộc họp", "kết luận cuộc họp".normalize("NFD"), "kết luận cuộc họp".normalize("NFD")],
    ["báo cáo tháng #", "báo cáo tháng 03 năm 2026", "báo cáo tháng 03"],
    ["ban hành * quy chế", "ban hành và công bố Quy chế làm việc", "ban hành và công bố Quy chế"],
    ["ban hành * quy chế", "ban hành quy chế làm việc", "ban hành quy chế"],
    ["hỏa tốc", "văn bản hoả tốc", "hoả tốc"],
  ])("“%s” in “%s”", (phrase, text, said) => {
    expect(heard(phrase, text)).toEqual([{ said, misspelt: false, otherMarks: false }]);
  });

  test("with one word misspelt, where it is no lone word", () => {
    expect(heard("thông báo", "Thôgn báo lịch họp")).toEqual([{ said: "Thôgn báo", misspelt: true, otherMarks: false }]);
    expect(heard("công điện", "công điệnn thoại")).toHaveLength(1);
    expect(heard("khiếu", "khiếuu nại")).toEqual([]);
  });

  test("a word that is another word is no slip of the keys, but may be one of a scanner", () => {
    expect(heard("kế hoạch", "kế boạch công tác")).toEqual([]);
    expect(heard("kế hoạch", "kế boạch công tác", "recognised")).toHaveLength(1);
  });

  test("other diacritics make a lone word another, and a phrase a doubtful one", () => {
    expect(heard("quà", "kết quả công tác")).toEqual([]);
    expect(heard("quà", "qua tang me")).toHaveLength(1);
    expect(heard("chuyển công tác", "chuyến công tác tại Lào")).toEqual([{ said: "chuyến công tác", misspelt: false, otherMarks: true }]);
  });

  test("a number by its own name and as any number, at the beginning and behind a gap", () => {
    const words = spokenWords("báo cáo 01 tháng");
    for (const phrases of [["01 tháng", "# tháng"], ["báo * 01 tháng", "báo * # tháng"]]) {
      let count = 0;
      hear(withCues(...phrases.map(cue)), words, "keyed", () => count++);
      expect(count).toBe(2);
    }
  });

  test("not over more than some words, and never beyond the text", () => {
    expect(heard("ban hành * quy chế", `ban hành ${"và ".repeat(8)}quy chế`)).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => heard("ban * hành #", text).every(({ said }) => said.length <= text.length)), { numRuns: 200 });
  });
});

test("what is no syllable of Vietnamese is looked up among the words it may mean", () => {
  expect(["nghieng", "thuong", "quyet", "gioi", "uy", "yeu", "khuya"].filter((word) => !isSyllable(word))).toEqual([]);
  expect(["thogn", "quyetj", "email", "baoo", "ctn"].filter(isSyllable)).toEqual([]);
  const meant = meantAmong(["thong", "bao", "quyet", "luan"]);
  expect([meant("thogn"), meant("quyeet"), meant("thon"), meant("luaan"), meant("xyz")]).toEqual([["thong"], ["quyet"], [], ["luan"], []]);
});

describe("the reckoning", () => {
  const told = (lines: readonly string[]) => classifyMail(aMail({ attachments: [attachment("scan0001.pdf", lines)] }), catalogue, readFacts).message;

  test("adds up: each candidate's score is the sum of its reasons", () => {
    const judged = [
      told(page("247/TB-BTP", "THÔNG BÁO", "Kết luận của Thứ trưởng tại cuộc họp giao ban tháng 3")),
      told(letter("8/BTP-VP", "đôn đốc báo cáo công tác quý I", "Thực hiện Kế hoạch số 12/KH-BTP, đề nghị các đơn vị báo cáo kết quả về Văn phòng Bộ.")),
      told(page("12/QĐ-BTP", "QUYẾT ĐỊNH", "Về việc ban hành Quy chế làm việc của Bộ Tư pháp")),
      classifyMail(aMail({ subject: "Báo cáo tháng của nhóm", body: "Anh ơi, báo cáo xong chưa ạ? Chiều nay em cần nhé." }), catalogue).message,
    ];
    for (const { considered } of judged) {
      expect(considered.length).toBeGreaterThan(1);
      for (const { score, reasons } of considered) expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 1);
    }
  });

  test("shows the phrase in the words round it", () => {
    const { evidence } = told(page("247/TB-BTP", "THÔNG BÁO", "Kết luận của Thứ trưởng tại cuộc họp về tình hình triển khai nhiệm vụ trọng tâm và những việc còn chậm của các đơn vị thuộc Bộ"));
    const phrases = evidence.filter(({ kind }) => kind === "phrase");
    expect(phrases.length).toBeGreaterThan(0);
    for (const { text, context } of phrases) expect(context?.text.slice(context.at, context.at + text.length)).toBe(text);
  });

  test("tells the type's name as it is written, also where the page's subject line goes on from it", () => {
    const { considered } = told(page("247/TB-BTP", "THÔNG BÁO", "Kết luận của Thứ trưởng tại cuộc họp giao ban tháng 3"));
    expect(considered[0]!.reasons.map(({ text }) => text)).toContain("thông báo Kết luận");
  });

  test("a letter that says what it answers is a reply, and that is told", () => {
    const { considered } = told(letter("95/TGPL-NV", "thời gian tính là công tác pháp luật", "Trả lời Công văn số 40/ĐLS-VP ngày 02/6/2026 của Đoàn Luật sư, Trung tâm có ý kiến như sau:"));
    expect(considered[0]!.reasons.find(({ kind }) => kind === "answers")).toMatchObject({ text: "40/ĐLS-VP" });
    expect(catalogue.entries.find(({ code }) => code === considered[0]!.entry)!.role).toBe("reply");
  });
});

test("only a word in a file's name is never sure", () => {
  const { entry, confidence } = classifyMail(aMail({ attachments: [attachment("thong bao ve viec nghi le.pdf")] }), catalogue).message;
  expect([entry !== null, confidence < 0.9]).toEqual([true, true]);
});

test("a mail that carries nothing and talks is no document, whatever its subject begins with", () => {
  const talk = "Mọi người ơi, cuối tuần này ai đi được thì báo em nhé.";
  for (const subject of ["Kế hoạch đi chơi", "Báo cáo tháng của phòng mình", "V/v cái quạt", "Quyết định rồi nhé"]) expect(classifyMail(aMail({ subject, body: talk }), catalogue).message.entry).toBeNull();
  const formal = "Kính gửi: Các đơn vị thuộc Bộ,\nĐề nghị các đơn vị nghiêm túc thực hiện.";
  expect(classifyMail(aMail({ subject: "V/v đôn đốc thực hiện kế hoạch công tác", body: formal }), catalogue).message.entry).not.toBeNull();
});
