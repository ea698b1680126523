/** Letters a terminal draws in two columns: East Asian ones, full-width forms, emoji. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const marksOnly = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const plain = /^[\u0020-\u007e\u00a0-\u024f\u1ea0-\u1ef9]*$/;
const letters = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** Columns of a terminal that a text takes. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of letters.segment(text)) width += widthOf(segment);
  return width;
}

/** A text no wider than `most` columns: cut at its end, or, as a path is, at its beginning. */
export function cutTo(text: string, most: number, side: "end" | "start" = "end"): string {
  if (most <= 0) return "";
  const composed = text.normalize("NFC");
  if (displayWidth(composed) <= most) return composed;
  const all = Array.from(letters.segment(composed), ({ segment }) => segment);
  if (side === "start") all.reverse();
  const kept: string[] = [];
  let width = 1;
  for (const letter of all) {
    width += widthOf(letter);
    if (width > most) break;
    kept.push(letter);
  }
  return side === "end" ? `${kept.join("")}…` : `…${kept.reverse().join("")}`;
}

/** A text of exactly `width` columns. */
export function fitTo(text: string, width: number, side: "end" | "start" = "end"): string {
  const cut = cutTo(text, width, side);
  return cut + " ".repeat(Math.max(0, width - displayWidth(cut)));
}

function widthOf(letter: string): number {
  return marksOnly.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
}
