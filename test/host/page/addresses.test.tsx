import { expect, test } from "@jest/globals";
import { readTyped, splitTyped, suggestions, toWire, type BookEntry } from "../../../host/page/state/addresses";

const book: readonly BookEntry[] = [
  { name: "Vũ Thị Lan", address: "lan.vt@moj.gov.vn", kind: "user" },
  { name: "Đỗ Ngọc Mai", address: "mai.dn@moj.gov.vn", kind: "user" },
  { name: "Thủ trưởng các đơn vị thuộc Bộ", address: "thutruong-donvi@moj.gov.vn", kind: "list" },
];

test.each([
  ["an@moj.gov.vn@evil.example", "two @"],
  ["anh Nam phòng bên", "no address at all"],
  ["@gmail.com", "nothing before the @"],
])("a recipient typed as %s (%s) stays as it was typed", (typed) => {
  expect(readTyped(typed, book)).toEqual({ name: typed, address: typed });
});

test("a name of the address book becomes its mailbox", () => {
  expect(readTyped("vũ thị lan", book)).toEqual({ name: "Vũ Thị Lan", address: "lan.vt@moj.gov.vn" });
});

test("a list pasted from another mail becomes one recipient each", () => {
  expect(splitTyped('Vũ Thị Lan <lan.vt@moj.gov.vn>; a@b.vn, c@d.vn\ne@f.vn')).toEqual(["Vũ Thị Lan <lan.vt@moj.gov.vn>", "a@b.vn", "c@d.vn", "e@f.vn"]);
});

test("people are found without typing the diacritics", () => {
  expect(suggestions("do ng", book, []).map((entry) => entry.address)).toEqual(["mai.dn@moj.gov.vn"]);
  expect(suggestions("lan", book, [{ name: "", address: "LAN.VT@moj.gov.vn" }])).toEqual([]);
});

test.each([
  ["lan.vt@moj.gov.vn", 2],
  ["thutruong-donvi@moj.gov.vn", 1],
  ["ai@gmail.com", 3],
  ["a@b@c", 0],
] as const)("Outlook gives %s the recipient type %i", (address, recipientType) => {
  expect(toWire({ name: "", address }, book).recipientType).toBe(recipientType);
});
