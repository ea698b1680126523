import { expect, test } from "@jest/globals";
import { fold } from "../../src/domain/fold";

test.each([
  ["THÔNG BÁO", "thong bao"],
  ["Đề án đổi mới", "de an doi moi"],
  ["  hai   khoảng\ttrống ", "hai khoang trong"],
])("%j compares as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("both tone placements and both ways of composing letters are one word", () => {
  expect(fold("HOẢ TỐC")).toBe(fold("HỎA TỐC"));
  expect(fold("uỷ quyền")).toBe(fold("ủy quyền"));
  expect(fold("Nghị quyết".normalize("NFD"))).toBe(fold("Nghị quyết"));
});

test("a composed text keeps its length, so that what is found in it can be cut out of the original", () => {
  const text = "Quyết định số 949/QĐ-BTP của Ủy ban";
  expect(fold(text).length).toBe(text.length);
});

test("a letter becomes the same by the table as by the rules, which a mark of its own calls for", () => {
  const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
  expect(letters.filter((letter) => fold(`a${letter} b`) !== fold(`a${letter}\u0301 b`))).toEqual([]);
});
