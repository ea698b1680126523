import { describe, expect, test } from "@jest/globals";
import WordExtractor from "word-extractor";
import { openBudget } from "../../../src/documents/budget";
import { readDoc } from "../../../src/documents/doc/read-doc";
import { makeDoc, type DocOptions } from "../../support/make-doc";
import { makeOldDoc } from "../../support/make-old-doc";
import { problemOf } from "../../support/problem-of";

const plain = (text: string) => text;
const lines = (text: readonly string[], options?: DocOptions) => readDoc(makeDoc(text, options), openBudget(), plain).lines;
/** Shows which font each run was said to have. */
const marked = (text: string, font: string | null) => `[${font}]${text}`;

describe("a Word file of 1997 to 2003", () => {
  test("sets the cells of a row side by side, paragraph by paragraph", () => {
    expect(lines(["BỘ TƯ PHÁP\nVỤ PHÁP LUẬT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "Số: 12/BTP-VP\tHà Nội, ngày 05 tháng 01 năm 2020", "", "Kính gửi: Sở Tư pháp"])).toEqual([
      "BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "VỤ PHÁP LUẬT\tĐộc lập - Tự do - Hạnh phúc",
      "Số: 12/BTP-VP\tHà Nội, ngày 05 tháng 01 năm 2020",
      "",
      "Kính gửi: Sở Tư pháp",
    ]);
  });

  test("keeps an empty cell's place and two rows apart", () => {
    expect(lines(["\tB", "A\t", "a\t\tc", "cuối"])).toEqual(["\tB", "A", "a\t\tc", "cuối"]);
  });

  test("gives each run with the font it is set in, by the run or by the style", () => {
    const read = (options: DocOptions) => readDoc(makeDoc(["Bé T­ ph¸p", "Sè: 12"], options), openBudget(), marked).lines;
    expect(read({ font: ".VnTimeH" })).toEqual(["[.VnTimeH]Bé T­ ph¸p", "[.VnTimeH]Sè: 12"]);
    expect(read({ fonts: { 0: ".VnTimeH" } })).toEqual(["[.VnTimeH]Bé T­ ph¸p", "[Times New Roman]Sè: 12"]);
    expect(read({ styleFont: ".VnTime", fonts: { 1: "VNI-Times" } })).toEqual(["[.VnTime]Bé T­ ph¸p", "[VNI-Times]Sè: 12"]);
  });

  test("finds fonts over many pages of formatting", () => {
    const many = Array.from({ length: 150 }, (_, i) => `dòng ${i}`);
    const read = readDoc(makeDoc(many, { fonts: Object.fromEntries(many.flatMap((_, i) => (i % 2 === 0 ? [[i, `Font ${i % 7}`]] : []))) }), openBudget(), marked).lines;
    expect(read).toEqual(many.map((line, i) => `[${i % 2 === 0 ? `Font ${i % 7}` : "Times New Roman"}]${line}`));
  });

  test("has headers first, then body and notes, then footers", () => {
    expect(lines(["Một", "Hai"], { header: "Mã số 7", footer: "Trang cuối", footnote: "Chú thích" })).toEqual(["Mã số 7", "Một", "Hai", " Chú thích", "Trang cuối"]);
  });

  test("reads a text box above the paragraph it hangs on, and no page number", () => {
    expect(lines(["Một", "Hai", "Ba"], { header: "12", textBox: { line: 1, text: "MẬT" } })).toEqual(["Một", "MẬT", "Hai", "Ba"]);
  });

  test("leaves out what nobody sees", () => {
    expect(lines(["Một", "MẬT", "Ba"], { hidden: [1] })).toEqual(["Một", "Ba"]);
  });

  test("keeps the result of a field and not its code, and goes on behind a field without end", () => {
    expect(lines(["Xem \x13 HYPERLINK \"http://moj.gov.vn\" \x14trang\x15 này", "a \x13 PAGE ", "b"])).toEqual(["Xem trang này", "a ", "b"]);
  });

  test("parts lines at breaks and joins hyphens", () => {
    expect(lines(["Một\x0bHai\x1eba\x1ftư\x0cNăm"])).toEqual(["Một", "Hai-batư", "Năm"]);
  });

  test("says the same words as another reader", async () => {
    const text = ["ỦY BAN\tCỘNG HÒA\nĐộc lập", "Số: 1", ...Array.from({ length: 80 }, (_, i) => (i % 3 === 0 ? `ô ${i}\tô hai` : `Dòng ${i}`))];
    const file = makeDoc(text);
    const other = await new WordExtractor().extract(Buffer.from(file));
    const words = (some: string) => some.split(/\s+/).filter((word) => word !== "").sort();
    expect(words(readDoc(file, openBudget(), plain).lines.join(" "))).toEqual(words(other.getBody()));
  });
});

describe("a Word file of 1993 to 1996", () => {
  test("is read with the fonts of its runs", () => {
    expect(readDoc(makeOldDoc(["Bé T­ ph¸p", "Sè: 12", "a\tb"], ".VnTime"), openBudget(), marked).lines).toEqual(["[.VnTime]Bé T­ ph¸p", "[.VnTime]Sè: 12", "[.VnTime]a\t[.VnTime]b"]);
  });
});

describe("a Word file that cannot be read", () => {
  const problem = (change: (word: DataView) => void) => {
    const file = makeDoc(["Một"]);
    // The first stream of a small file lies in whole sectors; its header is found by its mark.
    for (let at = 512; at < file.length; at += 64) if (file[at] === 0xec && file[at + 1] === 0xa5) change(new DataView(file.buffer, file.byteOffset + at));
    return problemOf(() => readDoc(file, openBudget(), plain));
  };

  test("with a password is encrypted", () => {
    expect(problem((word) => word.setUint16(0x0a, 0x0300, true))).toBe("encrypted");
    expect(problemOf(() => readDoc(makeDoc([""], { streams: { EncryptedPackage: new Uint8Array(5000) } }), openBudget()))).toBe("encrypted");
  });

  test("of a version before 6 is unsupported, and one whose text lies outside is damaged", () => {
    expect(problem((word) => word.setUint16(0, 0xa5db, true))).toBe("unsupported");
    expect(problem((word) => word.setUint32(0x9a + 33 * 8, 0xfffff, true))).toBe("damaged");
  });
});
