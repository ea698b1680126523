import { decodeRun } from "../old-fonts/decode-run";
import type { Glyph } from "./glyph";
import { windows1252 } from "./letters";

/** Fonts of the time before Unicode by the beginning of their names: .VnTime and its family, VNI-Times and its family. */
const oldName = /^(\.?vn[a-z]|vni\b|vni[-_ ])/i;

/** The name by which a person knows the font: "ABCDEF+.VnTimeH,Bold" is .VnTimeH. */
export function familyOf(font: string): string {
  return font.replace(/^[A-Z]{6}\+/, "").replace(/,.*$/, "").replace(/-?(?:Bold|Italic|Oblique|BoldItalic|Normal|Regular)(?:MT)?$/i, "");
}

/** Letters of one font that stand beside each other as text. */
export function textOf(glyphs: readonly Glyph[]): string {
  const plain = glyphs.map((glyph) => glyph.text).join("");
  const family = familyOf(glyphs[0]?.font ?? "");
  if (!oldName.test(family)) return plain;
  // A file that names the real letters needs no decoding; the old ones are those of windows-1252.
  if (/[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u036f]/.test(plain)) return plain;
  return decodeRun(areCodes(glyphs) ? glyphs.map(({ code, text }) => (text === " " ? " " : windows1252(code))).join("") : plain, family);
}

/** Whether the codes are letters themselves: in a font with one byte a letter; in others they count the font's drawings. */
function areCodes(glyphs: readonly Glyph[]): boolean {
  let same = 0;
  let ascii = 0;
  for (const { code, text } of glyphs) {
    if (code > 0xff) return false;
    if (!/^[!-~]$/.test(text)) continue;
    ascii++;
    if (text.charCodeAt(0) === code) same++;
  }
  return ascii > 0 && same === ascii;
}
