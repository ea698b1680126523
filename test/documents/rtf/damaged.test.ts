import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openBudget } from "../../../src/documents/budget";
import { ReadingFailure } from "../../../src/documents/reading-failure";
import { readRtf } from "../../../src/documents/rtf/read-rtf";
import { makeRtf } from "../../support/make-rtf";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** Every reading ends in text or in a named failure, soon. */
function endsWell(file: Uint8Array, milliseconds = 1000): void {
  const started = Date.now();
  try {
    expect(Array.isArray(readRtf(file, openBudget()).lines)).toBe(true);
  } catch (error) {
    if (!(error instanceof ReadingFailure)) throw error;
  }
  expect(Date.now() - started).toBeLessThan(milliseconds);
}

const words = fc.constantFrom(
  "{", "}", "{", "}", "\\par", "\\cell", "\\row", "\\nestcell", "\\nestrow", "\\itap3", "\\itap99999", "\\intbl", "\\pard", "\\plain", "\\trowd", "\\u7879", "\\u-1", "\\uc9", "\\uc-3", "\\'e", "\\'zz", "\\bin3",
  "\\bin-4", "\\bin99999999999", "\\*", "\\shptxt", "\\footnote", "\\header", "\\fonttbl", "\\stylesheet", "\\f1", "\\f-1", "\\fcharset163", "\\s1", "\\ud", "\\upr", "\\listtext", "\\v", "\\deff7", "\\constructor", "\\toString1", "\\ansicpg1258", "\\", "a", " ", ";", "\t", "\xea\xec",
);

describe("a damaged rich text file", () => {
  test("with bytes changed or cut off ends in text or a named failure", () => {
    const sample = makeRtf(["BỘ TƯ PHÁP\nVụ\tCỘNG HÒA", "", "Bé T­ ph¸p", "a\tb"], { header: "Đầu" });
    const changes = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changes, fc.nat(sample.length), (places, length) => {
        const copy = sample.slice(0, Math.max(8, length));
        for (const [at, value] of places) if (at > 6 && at < copy.length) copy[at] = value;
        endsWell(copy);
      }),
      { numRuns: 2000 },
    );
  });

  test("of control words by chance ends so too", () => {
    fc.assert(fc.property(fc.array(words, { maxLength: 200 }), (some) => endsWell(bytes(`{\\rtf1 ${some.join("")}`))), { numRuns: 3000 });
  });

  test.each([
    ["groups in groups", "{"],
    ["footnotes in footnotes", "{\\footnote "],
    ["text boxes in text boxes", "{\\shptxt a"],
    ["a row without end", "a\\cell\\intbl "],
    ["rows of tables in tables", "\\itap9 a\\nestcell\\nestrow"],
    ["one line", "\\'e1x"],
    ["fonts", "{\\fonttbl\\f1 a;"],
  ])("made of nothing but %s ends so too", (_name, piece) => {
    endsWell(bytes(`{\\rtf1 ${piece.repeat(Math.floor(1_000_000 / piece.length))}`), 10_000);
  });
});
