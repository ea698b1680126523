import { describe, expect, test } from "@jest/globals";
import type { PDFFont, PDFPage } from "pdf-lib";
import { openBudget } from "../../src/documents/budget";
import { decodeRun } from "../../src/documents/old-fonts/decode-run";
import { readPdf } from "../../src/documents/pdf";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { aPdf, factsOfNotice, headOfNotice, inHex, nameOf, regular, write } from "./pdf-pages";

const linesOf = async (bytes: Uint8Array) => (await readPdf(bytes, openBudget())).lines;
const factsOf = async (bytes: Uint8Array) => readFacts(await linesOf(bytes), "van-ban.pdf");
const size = 13;
/** Letters that a font of the West lacks. */
const foreign = /[\u1e00-\u1eff]/;

test("a plain page gives its facts", async () => {
  const bytes = await aPdf(({ page, font }) => {
    for (const [text, x, y] of headOfNotice) page.drawText(text, { x, y, size, font });
  });
  expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
});

describe("letters lent by another font go back to their places", () => {
  /** All letters of the font first, with holes, then those of the other one, as LibreOffice writes it. */
  function fontByFont(page: PDFPage, [font, other]: readonly [PDFFont, PDFFont], [text, x, y]: readonly [string, number, number]): void {
    [font, other].forEach((own, i) => {
      let skipped = 0;
      let string = "";
      for (const letter of text) {
        const theirs = foreign.test(letter) === (i === 1);
        if (!theirs) skipped += (i === 1 ? font : other).widthOfTextAtSize(letter, 1000);
        else {
          string += `${skipped > 0 ? ` ${-Math.round(skipped)} ` : ""}${inHex(own, letter)}`;
          skipped = 0;
        }
      }
      write(page, "BT", `${nameOf(page, own)} ${size} Tf`, `1 0 0 1 ${x} ${y} Tm`, `[${string}] TJ`, "ET");
    });
  }

  /** Each stretch of one font where it belongs. */
  function stretchByStretch(page: PDFPage, [font, other]: readonly [PDFFont, PDFFont], [text, x, y]: readonly [string, number, number]): void {
    let at = x;
    for (const stretch of text.match(/[\u1e00-\u1eff]+|[^\u1e00-\u1eff]+/g) ?? []) {
      const own = foreign.test(stretch) ? other : font;
      write(page, "BT", `${nameOf(page, own)} ${size} Tf`, `1 0 0 1 ${at} ${y} Tm`, `${inHex(own, stretch)} Tj`, "ET");
      at += own.widthOfTextAtSize(stretch, size);
    }
  }

  /** The stretches of the other font after the whole page, and blanks in the font's own strings where they go. */
  function overBlanks(page: PDFPage, [font, other]: readonly [PDFFont, PDFFont], [text, x, y]: readonly [string, number, number]): void {
    write(page, "BT", `${nameOf(page, font)} ${size} Tf`, `1 0 0 1 ${x} ${y} Tm`);
    for (const letter of text) {
      if (!foreign.test(letter)) write(page, `${inHex(font, letter)} Tj`);
      else write(page, `[${inHex(font, " ")} ${Math.round(font.widthOfTextAtSize(" ", 1000) - other.widthOfTextAtSize(letter, 1000))}] TJ`);
    }
    write(page, "ET");
    fontByFont(page, [font, other], [text.replace(/[^\u1e00-\u1eff]/g, "\u2002"), -1000, y]);
    let at = x;
    for (const letter of text) {
      if (foreign.test(letter)) write(page, "BT", `${nameOf(page, other)} ${size} Tf`, `1 0 0 1 ${at} ${y} Tm`, `${inHex(other, letter)} Tj`, "ET");
      at += (foreign.test(letter) ? other : font).widthOfTextAtSize(letter, size);
    }
  }

  test.each([
    ["written font by font", fontByFont],
    ["written stretch by stretch", stretchByStretch],
    ["set over blanks", overBlanks],
  ])("%s", async (_name, draw) => {
    const bytes = await aPdf(({ page, font, other }) => headOfNotice.forEach((line) => draw(page, [font, other], line)));
    expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
    expect(await linesOf(bytes)).toContain("Thực hiện Chương trình công tác năm 2016, ngày 25 tháng 3 năm 2016 Bộ trưởng chủ trì họp");
  });
});

describe("accents that are signs of their own come back onto their letters", () => {
  const spacing: Readonly<Record<string, string>> = { "\u0301": "´", "\u0300": "`", "\u0302": "ˆ", "\u0303": "˜", "\u0306": "˘", "\u0323": "." };

  test("decomposed text is composed", async () => {
    const bytes = await aPdf(({ page, font }) => {
      for (const [text, x, y] of headOfNotice) {
        write(page, "BT", `${nameOf(page, font)} ${size} Tf`, `1 0 0 1 ${x} ${y} Tm`);
        for (const letter of text.normalize("NFD")) write(page, `${inHex(font, letter)} Tj`);
        write(page, "ET");
      }
    });
    expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
  });

  test("accents of the keyboard laid over letters", async () => {
    const bytes = await aPdf(({ page, font, other }) => {
      for (const [text, x, y] of headOfNotice) {
        let at = x;
        for (const letter of text) {
          // Letters with a horn or a hook have no such accent: they are drawn whole.
          const [base = "", ...marks] = /[ươƯƠ\u0309\u031b]/.test(letter.normalize("NFD")) ? [letter] : letter.normalize("NFD");
          const width = font.widthOfTextAtSize(base, size);
          write(page, "BT", `${nameOf(page, font)} ${size} Tf`, `1 0 0 1 ${at} ${y} Tm`, `${inHex(font, base)} Tj`, "ET");
          for (const mark of marks) {
            const sign = spacing[mark] ?? mark;
            const left = at + (width - other.widthOfTextAtSize(sign, size)) / 2;
            write(page, "BT", `${nameOf(page, other)} ${size} Tf`, `1 0 0 1 ${left} ${y + (mark === "\u0323" ? -2 : 2)} Tm`, `${inHex(other, sign)} Tj`, "ET");
          }
          at += width;
        }
      }
    });
    expect(await factsOf(bytes)).toMatchObject(factsOfNotice);
  });
});

test("a letter printed twice for want of a bold font is one letter; the same letter twice is two", async () => {
  const bytes = await aPdf(({ page, font }) => {
    for (const shift of [0, 0.4]) page.drawText("THÔNG BÁO số 1100/TB-BTP", { x: 100 + shift, y: 700, size, font });
  });
  expect(await linesOf(bytes)).toEqual(["THÔNG BÁO số 1100/TB-BTP"]);
});

test("a title set wide stays words", async () => {
  const bytes = await aPdf(({ page, font }) => write(page, "BT", `${nameOf(page, font)} 14 Tf`, "4 Tc", "1 0 0 1 150 700 Tm", `${inHex(font, "THÔNG BÁO KẾT LUẬN")} Tj`, "ET"));
  expect(await linesOf(bytes)).toEqual(["THÔNG BÁO KẾT LUẬN"]);
});

test("words without written spaces are parted by their gaps", async () => {
  const bytes = await aPdf(({ page, font }) => write(page, "BT", `${nameOf(page, font)} 13 Tf`, "1 0 0 1 85 700 Tm", `[${"Thông báo kết luận".split(" ").map((word) => inHex(font, word)).join(" -250 ")}] TJ`, "ET"));
  expect(await linesOf(bytes)).toEqual(["Thông báo kết luận"]);
});

describe("old fonts", () => {
  /** A font of one byte a letter that says nothing of what its letters mean. */
  async function set(text: readonly number[], name: string, more: Record<string, string> = { Encoding: "WinAnsiEncoding" }): Promise<readonly string[]> {
    return linesOf(
      await aPdf(({ pdf, page }) => {
        const file = pdf.context.register(pdf.context.stream(regular, { Length1: regular.length }));
        const descriptor = pdf.context.register(pdf.context.obj({ Type: "FontDescriptor", FontName: name, Flags: "Encoding" in more ? 32 : 4, FontBBox: [0, 0, 1000, 1000], Ascent: 900, Descent: -200, CapHeight: 700, StemV: 80, ItalicAngle: 0, FontFile2: file }));
        const font = pdf.context.register(pdf.context.obj({ Type: "Font", Subtype: "TrueType", BaseFont: name, FontDescriptor: descriptor, FirstChar: 32, LastChar: 255, Widths: Array.from({ length: 224 }, () => 500), ...more }));
        write(page, "BT", `${page.node.newFontDictionary("Old", font).toString()} 13 Tf`, "1 0 0 1 85 700 Tm", `<${text.map((code) => code.toString(16).padStart(2, "0")).join("")}> Tj`, "ET");
      }),
    );
  }

  test.each([".VnTime", "ABCDEF+.VnTimeH,Bold", "VNI-Times"])("%s is read by its table", async (name) => {
    const codes = [0x43, 0xab, 0x6e, 0x67, 0x20, 0x76, 0xa8, 0x6e];
    const family = name.replace(/^ABCDEF\+|,Bold$/g, "");
    const expected = ["C«ng", "v¨n"].map((word) => decodeRun(word, family)).join(" ");
    expect(await set(codes, name)).toEqual([expected]);
  });

  test("also where the font has no encoding at all", async () => {
    expect(await set([0x43, 0xab, 0x6e, 0x67, 0xb8], ".VnTime", {})).toEqual([decodeRun("C«ng¸", ".VnTime")]);
  });

  test("other fonts are left as they are", async () => {
    expect(await set([0x43, 0xf4, 0x6e, 0x67], "Arial")).toEqual(["Công"]);
  });
});
