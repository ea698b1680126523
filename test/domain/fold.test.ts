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
