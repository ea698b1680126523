import { expect, test } from "@jest/globals";
import { withoutDoubtfulDigits } from "../../../src/documents/ocr/doubtful-digits";
import type { OcrWord } from "../../../src/documents/ocr/ocr-words";

/** "word 96 99": the text, how sure of the word, how sure of its digits. */
function line(...words: readonly string[]): readonly OcrWord[] {
  return words.map((described, i) => {
    const [text = "", confidence = "96", digits = "99"] = described.split(" ");
    return { text, confidence: Number(confidence) / 100, digits: Number(digits) / 100, line: 1, left: i * 100, right: i * 100 + 90, top: 0, bottom: 20, baseline: 20, size: 20 };
  });
}

const said = (words: readonly OcrWord[]) => words.map((word) => word.text).filter((text) => text !== "").join(" ");

test.each([
  [["Số:", "247/TB-BTP 90 98"], "Số: 247/TB-BTP", "a printed number"],
  [["Số:", "22 77 99", "/GM-SYT 77"], "Số: 22 /GM-SYT", "a printed number apart from its notation"],
  [["Số:4719 58 94", "/SYT-TCCB 92"], "Số: /SYT-TCCB", "a number written by hand"],
  [["Số:2022/SYT-NVY 28 89"], "Số: /SYT-NVY", "a number written by hand up to the notation"],
  [["sốz?(94|/KH-SYT 0 89"], "Số: /KH-SYT", "signs for a number"],
  [["Số:220/1/ 0 80", "SYT-NVY 92"], "Số:220/1/ SYT-NVY", "a number that took the stroke for its own is left alone, for no notation follows a stroke"],
])("%j is kept as %s: %s", (words, expected) => {
  expect(said(withoutDoubtfulDigits(line(...words)))).toBe(expected);
});

test.each([
  [["Hà", "Nội,", "ngày", "05", "tháng", "11", "năm", "2026"], "Hà Nội, ngày 05 tháng 11 năm 2026", "a printed date"],
  [["Hà", "Nội,", "ngày", "05", "thúng 40", "11", "năm", "2026"], "Hà Nội, ngày 05 tháng 11 năm 2026", "a letter misread in a word that is always the same"],
  [["Hà", "Nội,", "ngày", "23 78 96", "tháng", "4", "năm", "2018"], "Hà Nội, ngày tháng 4 năm 2018", "a day written by hand"],
  [["Hà", "Nội,", "ngày", "42 87", "tháng", "10", "năm", "2017"], "Hà Nội, ngày tháng 10 năm 2017", "a day no month has"],
  [["Hà", "Nội,", "ngày", "07", "thángl0năm 31", "2017"], "Hà Nội, ngày 07 tháng 2017", "a month grown together with its words"],
  [["Căn", "cứ", "Kế", "hoạch", "ngày", "4 30 90", "tháng", "10", "năm", "2017"], "Căn cứ Kế hoạch ngày 4 tháng 10 năm 2017", "another document's date, in a sentence"],
])("%j is kept as %s: %s", (words, expected) => {
  expect(said(withoutDoubtfulDigits(line(...words)))).toBe(expected);
});
