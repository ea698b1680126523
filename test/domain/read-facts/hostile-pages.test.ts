import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aPage } from "./a-page";

const ocr = { ocr: true, confidence: 0.5, sureFigures: true };

/** Pieces that the readers look for, in any order, glued with anything. */
const piece = fc.oneof(
  fc.constantFrom(
    "Số: ", "số 12/", "/TB-BTP", "/2016/TT-BTP", "ngày ", " tháng ", " năm 2016", "Hà Nội, ", "V/v ", "Kính gửi:", "Nơi nhận:", "- ", ";", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "THÔNG BÁO", "QUYẾT ĐỊNH", "MẬT", "TUYỆT MẬT", "(dự thảo ", ")", "\t", "|", "   ", "Lưu: VT", "Nguyễn Văn A",
    "Trả lời Công văn số ", "nhận được công văn ", "UBND TỈNH ", "SỞ Y TẾ", "Căn cứ ", "…", "İ", "ß", "ﬃ", "\u0301", "\u202e", "\ud800", "\u0000",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

describe("whatever a page holds", () => {
  test("its facts are read, and those that are read are whole", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.string({ maxLength: 30 }), fc.boolean(), (lines, name, scanned) => {
        const facts = readFacts(lines, name, scanned ? ocr : {});
        expect(facts.issuedDate === null || /^\d{4}-\d\d-\d\d$/.test(facts.issuedDate)).toBe(true);
        for (const text of [...facts.addressees, ...facts.recipients, ...facts.answers]) expect(text.trim()).not.toBe("");
        for (const { sure } of facts.evidence) expect(sure === undefined || (sure >= 0 && sure <= 1)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("noise in the letters never makes a secrecy mark", () => {
    const page = aPage({ body: ["Đề nghị các đơn vị giữ bí mật mật khẩu, không để lộ bí mật nhà nước thuộc độ TỐI MẬT./."] });
    const noise = fc.record({ line: fc.nat({ max: page.length - 1 }), at: fc.nat({ max: 60 }), letter: fc.constantFrom("M", "A", "T", "Ậ", "Ặ", "l", "|", "Ï", "$", " ", "ĩ", "") });
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 25 }), (changes) => {
        const noisy = page.slice();
        for (const { line: i, at, letter } of changes) noisy[i] = `${(noisy[i] ?? "").slice(0, at)}${letter}${(noisy[i] ?? "").slice(at + 1)}`;
        // Noise that writes the mark out, alone on its line, is the mark.
        fc.pre(!noisy.some((text) => /^M[AẬẶ]T$/.test(text.replace(/[^\p{L}]/gu, "").toUpperCase())));
        expect(readFacts(noisy, "scan.pdf", ocr).secrecy).toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});

describe("a page made to take long", () => {
  const bait = [
    "ngày ", "a, ngày 1 ", "Số: 1 ", "1 1 1 ", "/A-", "/A-B-C-D ", "a - ", "(dự thảo ", "- - ", "M ", "MẬT ", "KT. ", "BỘ TRƯỞNG ", "Nguyễn ", "A.A.", "Lưu ; ", "Trả lời công văn số 1/A-B ", "trả lời ", "; ", "V/v ",
    "ủy ban nhân dân tỉnh ", "VỤ TRƯỞNG VỤ ", "___", "\t", "|", " ", "\u0301", "TỈNH X ", "năm mươi ", "thang ", "Hà Nội, ",
  ];

  /** Milliseconds of this process's own work: what else the machine does meanwhile is not the reader's fault. */
  const timed = (lines: readonly string[], source = {}) => {
    const start = process.cpuUsage();
    readFacts(lines, "a.pdf", source);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  test.each(bait.map((one) => [one]))("of lines of 10,000 characters of %j", (one) => {
    const long = one.repeat(Math.ceil(10_000 / one.length));
    const lines = ["BỘ TƯ PHÁP", ...Array<string>(40).fill(long), "Nơi nhận:", ...Array<string>(20).fill(`- ${long}`)];
    expect(timed(lines)).toBeLessThan(3000);
    expect(timed(lines, ocr)).toBeLessThan(3000);
  });

  test.each([["- Như trên;"], ["Nơi nhận:"], ["KT. BỘ TRƯỞNG"], ["Kính gửi: các đơn vị"], [""], ["Trả lời Công văn số 1/A-B"], ["BỘ TƯ PHÁP\tMẬT"], ["- Lưu: VT"], ["Nguyễn Văn An"]])("of 100,000 lines of %j", (one) => {
    const lines = Array<string>(100_000).fill(one);
    expect(timed(lines)).toBeLessThan(5000);
    expect(timed(lines, ocr)).toBeLessThan(5000);
  });
});
