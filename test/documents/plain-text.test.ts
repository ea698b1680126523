import { expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { openBudget } from "../../src/documents/budget";
import { readPlainText } from "../../src/documents/plain-text";

const said = "Độc lập - Tự do - Hạnh phúc\nCăn cứ đề nghị của Chánh Văn phòng Bộ, thủ trưởng các đơn vị thực hiện";
const lines = said.split("\n");
const read = (bytes: Uint8Array): readonly string[] => readPlainText(bytes, openBudget()).lines;

test.each(["utf8", "utf-16le", "utf-16be"])("a text in %s", (encoding) => {
  expect(read(iconv.encode(said, encoding))).toEqual(lines);
  expect(read(iconv.encode(said, encoding, { addBOM: true }))[1]).toBe(lines[1]);
});

test("a text in windows-1258, whose tones stand behind their letters", () => {
  // Windows composes what the code page has as one letter, and takes only the tones apart.
  const apart = said.normalize("NFD").replace(/([aeouAEOU])(\u0323?)([\u0302\u0306\u031b])/g, (_all, letter: string, dot: string, roof: string) => `${(letter + roof).normalize("NFC")}${dot}`);
  expect(read(iconv.encode(apart, "windows-1258"))).toEqual(lines);
});

test("a text in TCVN3, whose small letters are all it has", () => {
  const small = said.toLowerCase();
  expect(read(iconv.encode(small, "tcvn"))).toEqual(small.split("\n"));
});

test("a byte lost on the way costs one letter", () => {
  const bytes = new TextEncoder().encode(`${said}\n`.repeat(40));
  bytes[500] = 0xff;
  expect(read(bytes)[0]).toBe(lines[0]);
});

test("a picture is no text", () => {
  expect(() => read(Uint8Array.from({ length: 4000 }, (_, i) => (i * 31) & 255))).toThrow("binary");
});

test("an endless line is cut, many lines are kept at both ends", () => {
  expect(read(new Uint8Array(5_000_000).fill(65))[0]!.length).toBeLessThan(10_000);
  const many = read(new TextEncoder().encode(Array.from({ length: 200_000 }, (_, i) => `dòng ${i}`).join("\n")));
  expect([many[0], many.at(-1)]).toEqual(["dòng 0", "dòng 199999"]);
});
