import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

/** ".VnTime", ".Vn3D", "VnTime" as some converters write it. */
const tcvn3Font = /^(\.vn(?!i)[a-z\d ]|vn(?!i)[a-z ])/i;
/** An H behind the name shows small letters as capitals: ".VnTimeH", ".VnArial NarrowH", ".VnTimeH Bold". */
const tcvn3Capitals = /h(?:[ ,-]+(?:bold|italic|oblique|regular|normal))*$/i;
const vniFont = /^(vni[- ]|vni$)/i;

/**
 * Text set in one font, as Unicode. `text` holds the codes of the old 8-bit fonts as windows-1252 letters, as Word, RTF and
 * PDF give them; a font that is neither TCVN3 (.VnTime…) nor VNI leaves it as it is, and so do Vietnamese letters of Unicode:
 * later programs wrote those in old fonts too.
 */
export function decodeRun(text: string, font: string | null): string {
  const name = (font ?? "").trim();
  if (name === "" || hasUnicodeLetters(text)) return text;
  if (tcvn3Font.test(name)) {
    const read = fromTcvn3(text);
    return tcvn3Capitals.test(name) ? read.toUpperCase() : read;
  }
  return vniFont.test(name) ? fromVni(text) : text;
}

/** Whether there are letters that no code of an old font is taken for. */
export function hasUnicodeLetters(text: string): boolean {
  return /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/.test(text);
}
