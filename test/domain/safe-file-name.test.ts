import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { safeFileName, uniqueNames } from "../../src/domain/safe-file-name";

test.each([
  ["thông báo số 247/TB-BTP.pdf", "TB-BTP.pdf"],
  ["..\\..\\windows\\system32\\a.dll", "a.dll"],
  ["con.txt", "_con.txt"],
  ["COM1", "_COM1"],
  ["console.txt", "console.txt"],
  ["a\u202efdp.exe", "afdp.exe"],
  ["  .hidden. ", "hidden"],
  ["a:b*c?.pdf", "a-b-c-.pdf"],
  ["...", "tep-1"],
  ["", "tep-1"],
  ["__proto__", "___proto__"],
])("%j can lie in a folder as %j", (name, safe) => {
  expect(safeFileName(name, "tep-1")).toBe(safe);
});

test("a long name keeps its ending", () => {
  const name = safeFileName(`${"ế".repeat(300)}.docx`, "x");
  expect([name.length, name.endsWith(".docx")]).toEqual([120, true]);
});

test("any name is safe, and stays what it is when made safe again", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
      const safe = safeFileName(name, "tep");
      expect(safe).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^[\s.]|[\s.]$/);
      expect(safe.length).toBeGreaterThan(0);
      expect(safeFileName(safe, "tep")).toBe(safe);
    }),
    { numRuns: 1000 },
  ));

test("each name stands once, also where capitals count for nothing", () => {
  expect(uniqueNames(["a.pdf", "A.PDF", "a (2).pdf", "data.json", "hòa", "ho\u0300a"], ["data.json"])).toEqual(["a.pdf", "A (2).PDF", "a (2) (2).pdf", "data (2).json", "hòa", "ho\u0300a (2)"]);
});
