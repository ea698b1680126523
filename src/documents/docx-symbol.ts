import { decodeRun } from "./old-fonts/decode-run";

/** Boxes that are ticked or not say something in a form; other signs of these fonts are ornament. */
const wingdings: Readonly<Record<number, string>> = {
  0x6f: "☐", 0x71: "☐", 0x72: "☐", 0xa8: "☐", 0xfe: "☑", 0xfd: "☒", 0x78: "☒", 0xfc: "✓", 0xfb: "✗", 0xe0: "→", 0xdf: "←", 0xe8: "➔",
};
const symbol: Readonly<Record<number, string>> = {
  0x2d: "−", 0xb7: "•", 0xb0: "°", 0xb1: "±", 0xb2: "″", 0xa2: "′", 0xa3: "≤", 0xb3: "≥", 0xb4: "×", 0xb8: "÷", 0xb9: "≠", 0xae: "→", 0xac: "←", 0xa5: "∞", 0xde: "⇒",
};

/** The letter of a `w:sym`: a code of a font, moved by most programs into the private range F000–F0FF. */
export function symbolOf(font: string, code: number): string {
  if (!Number.isInteger(code) || code < 32 || code > 0xffff) return "";
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^(wingdings|webdings|zapf ?dingbats)/i.test(font)) return wingdings[low] ?? "•";
  if (/^symbol$/i.test(font)) return symbol[low] ?? (low >= 0x20 && low < 0x40 ? String.fromCharCode(low) : "•");
  if (low > 0xff) return String.fromCharCode(low);
  return decodeRun(new TextDecoder("windows-1252").decode(Uint8Array.of(low)), font);
}
