/**
 * TCVN 5712:1993 as the fonts of the 1990s carried it (.VnTime and its kin): one byte, one letter with its tone. Capitals with a
 * tone are not in it; fonts whose name ends in H draw the small ones as capitals.
 */
const letters: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const table = new Map(letters.flatMap(([first, row]) => [...row].map((letter, i) => [String.fromCharCode(first + i), letter] as const)));

/** Codes as letters of windows-1252; what is no code of the table stays. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (code) => table.get(code) ?? code);
}
