const ligatures: Readonly<Record<string, string>> = { "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st" };
const pictureFont = /symbol|dingbats|webdings|wingdings|marlett/i;

/**
 * What a letter of a font means: ligatures taken apart, the codes of symbol fonts (U+F000…) as the letters of windows-1252 they
 * stand for, and nothing for what has no meaning outside its font.
 */
export function cleanLetters(text: string, font: string): string {
  if (/^[ -~À-ỹ]$/.test(text)) return text;
  return (
    text
      .replace(/[\uf000-\uf0ff]/g, (letter) => (pictureFont.test(font) ? "•" : windows1252(letter.charCodeAt(0) & 0xff)))
      .replace(/[ﬀ-ﬆ]/g, (letter) => ligatures[letter] ?? letter)
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n]/g, " ")
      // Word draws one shape for both hyphens and often names it after the soft one.
      .replace(/[\u00ad\u2010\u2011]/g, "-")
      .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g, "")
  );
}

const upperHalf = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The letter windows-1252 has at a code. */
export function windows1252(code: number): string {
  return code >= 0x80 && code < 0xa0 ? (upperHalf[code - 0x80] ?? "") : String.fromCharCode(code);
}
