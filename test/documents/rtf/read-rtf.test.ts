import { describe, expect, test } from "@jest/globals";
import { openBudget } from "../../../src/documents/budget";
import { readRtf } from "../../../src/documents/rtf/read-rtf";
import { makeRtf } from "../../support/make-rtf";
import { problemOf } from "../../support/problem-of";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const plain = (text: string) => text;
const read = (rtf: string) => readRtf(bytes(rtf), openBudget(), plain).lines;
/** Shows which font each run of an old font was said to have. */
const marked = (text: string, font: string | null) => (font !== null && /^\.?vn/i.test(font) ? `[${font}]${text}` : text);

describe("a rich text file", () => {
  test("sets the cells of a row side by side, paragraph by paragraph", () => {
    const lines = ["BỘ TƯ PHÁP\nVỤ PHÁP LUẬT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "", "Kính gửi: {Sở} \\ Tư pháp", "a\t\tc"];
    expect(readRtf(makeRtf(lines, { header: "Mã số 7", footer: "Trang cuối" }), openBudget(), plain).lines).toEqual([
      "Mã số 7",
      "BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "VỤ PHÁP LUẬT\tĐộc lập - Tự do - Hạnh phúc",
      "",
      "Kính gửi: {Sở} \\ Tư pháp",
      "a\t\tc",
      "Trang cuối",
    ]);
  });

  test("reads tables within cells inside them", () => {
    expect(read(String.raw`{\rtf1\trowd\intbl A\cell\pard\intbl\itap2 n1\nestcell n2\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl B\cell\row\pard sau}`)).toEqual(["A\tn1 n2", "\tB", "sau"]);
  });

  test.each([
    [String.raw`\u7879?t`, "ệt", "one letter for old programs"],
    [String.raw`\u7879\'65t`, "ệt", "a byte for old programs"],
    [String.raw`{\uc2 \u7879\'65\'66}t`, "ệt", "two of them"],
    [String.raw`{\uc0 \u7879 t}`, "ệt", "none"],
    [String.raw`\u7879{t}`, "ệt", "none before a group"],
    [String.raw`\u7879\line t`, "ệt", "a control word in its place"],
    [String.raw`\uc1\u-10179?\u-8704?`, "😀", "letters in two halves"],
    [String.raw`{\upr{cu}{\*\ud{\u7879?}}}`, "ệ", "two writings of one text"],
  ])("%s is %s: %s", (written, text) => {
    expect(read(`{\\rtf1\\ansi ${written}\\par}`)).toEqual([text]);
  });

  test("reads bytes in the code page of their font, Vietnamese tones joined to their letters", () => {
    expect(read(String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset163 Arial;}{\f2\fcharset204 Arial;}}\f0 \'d0\'e0 \f1 Ti\'ea\'ecng Vi\'ea\'f2t \'f0\f2  \'cf\par}`)).toEqual(["Ðà Tiếng Việt đ П"]);
    expect(read(String.raw`{\rtf1\ansi\ansicpg1258{\fonttbl{\f0\fnil Times;}}\f0 Ti\'ea\'ecng\par}`)).toEqual(["Tiếng"]);
  });

  test("gives each run with its font, by the run, by the style or by default", () => {
    const fonts = String.raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset0 .VnTime{\*\falt Times;};}{\f2\fcharset0\fprq2{\*\panose 020b72}.VnTimeH;}}{\stylesheet{Normal;}{\s5\f2 Dau;}}`;
    const rtf = String.raw`{\rtf1\ansi\deff1${fonts}Bé {\f0 x}\plain T\'ad\par\pard\plain\s5 ph¸p\par\pard\plain\f0\s5 y\par}`.replace("é", "\u00e9").replace("¸", "\u00b8");
    expect(readRtf(bytes(rtf), openBudget(), marked).lines).toEqual(["[.VnTime]Bé x[.VnTime]T\u00ad", "[.VnTimeH]ph¸p", "y"]);
  });

  test("takes letters of an old font for their codes, whatever the code page of the file", () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1258{\fonttbl{\f0\fnil .VnTime;}}\f0 \'ea\'ec\'d2\par}`;
    expect(readRtf(bytes(rtf), openBudget(), marked).lines).toEqual(["[.VnTime]êìÒ"]);
  });

  test("keeps what a person sees elsewhere on the page and drops what nobody sees", () => {
    const rtf = String.raw`{\rtf1\ansi{\info{\title Bí mật}{\nofpages3}}{\*\generator Riched20;}{\header Đầu\par}{\colortbl;\red0;}{\pict\wmetafile8 0102}` +
      String.raw`Một {\v gi\'fcu}{\deleted xóa}hai{\footnote Chú thích}\par{\*\bkmkstart a}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt trang}} này` +
      String.raw`{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt M\u7852?T\par}}{\shprslt không}}\par\bin5 }}}}}{\pntext 1.\tab}Ba\par{\footer Chân\par}}`;
    const ascii = rtf.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`);
    expect(readRtf(bytes(ascii), openBudget(), plain)).toEqual({ lines: ["Đầu", "Một hai", "MẬT", "trang này", "1. Ba", "Chú thích", "Chân"], pages: 3 });
  });

  test("has bullets for letters of picture fonts, and spaces where they have one", () => {
    expect(read(String.raw`{\rtf1{\fonttbl{\f1\fcharset2 Symbol;}{\f0\fcharset0 Arial;}}\f1\'b7 \f0 x\u-3913?\par}`)).toEqual(["• x·"]);
  });

  test("cut off is read as far as it goes, and called poor", () => {
    expect(readRtf(bytes("{\\rtf1 M\\u7897?t\\par Hai {\\b ba"), openBudget(), plain)).toEqual({ lines: ["Một", "Hai ba"], pages: null, poor: true });
  });

  test("ends at its last brace", () => {
    expect(read("{\\rtf1 a\\par}b{c}")).toEqual(["a"]);
  });

  test("of another kind is damaged", () => {
    expect(problemOf(() => read("<html>"))).toBe("damaged");
  });
});
