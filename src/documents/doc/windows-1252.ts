/** The letters windows-1252 has where Latin-1 has none; what is free in it stays the control code it is. */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The letter of a byte; a table of our own, for some versions of Node take the code page for Latin-1. */
export function windows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80]! : String.fromCharCode(byte);
}

const pictures = /^(symbol|wingdings|webdings|marlett|mt extra|monotype sorts|zapfdingbats)/i;

/** Codes Word gives letters of fonts that call themselves symbol fonts: F000 and the byte. Of pictures nothing is left but a mark. */
export function symbolLetter(code: number, font: string | null): string {
  if (font !== null && pictures.test(font)) return (code & 0xff) === 0x20 ? " " : "•";
  return code >= 0xf020 && code <= 0xf0ff ? windows1252(code & 0xff) : String.fromCharCode(code);
}
