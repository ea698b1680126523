/** What one character folds to; a text costs a look-up a letter, where Unicode's own way costs a hundred times that. */
const known: Record<string, string> = {};

/**
 * The one form Vietnamese words are compared in: no case, no diacritics, single spaces.
 * With the tone marks goes their placement too, so "hoả" and "hỏa", "uỷ" and "ủy" are one word.
 */
export function fold(text: string): string {
  return byTable(text) ?? byRules(text);
}

function byRules(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => {
      const folded = known[letter];
      return folded !== undefined ? folded : (known[letter] = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace("đ", "d"));
    })
    .replace(/\s\s+|[^\S ]/g, " ")
    .trim();
}

/** ASCII, Latin letters, those of Vietnamese, dashes and quotation marks: nearly all lines have no others. */
const ranges = [[0x21, 0x24f], [0x1e00, 0x1eff], [0x2010, 0x2026]] as const;
const tableEnd = 0x2027;
const space = 0x20;
const longest = 4096;

/** What a letter becomes, by its code; 0 where that takes the rules. */
const table = new Uint16Array(tableEnd);
for (const [first, last] of ranges) {
  for (let code = first; code <= last; code++) {
    const folded = byRules(String.fromCharCode(code));
    if (folded.length === 1) table[code] = folded.charCodeAt(0);
  }
}
const codes = new Uint16Array(longest);

/** Every reader of facts folds every line, and the rules take four times as long; null where a letter needs them. */
function byTable(text: string): string | null {
  if (text.length > longest) return null;
  let length = 0;
  let afterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code === space || code === 9 || code === 10;
    const folded = isSpace ? space : code < tableEnd ? table[code]! : 0;
    if (folded === 0) return null;
    if (!isSpace || !afterSpace) codes[length++] = folded;
    afterSpace = isSpace;
  }
  if (afterSpace && length > 0) length--;
  // Not spread: that goes through the numbers one by one and takes longer than all the rest.
  return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
}
