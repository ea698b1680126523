/** Of the lines that stand alone between blank ones, how many make a text double-spaced. */
const share = 0.8;

/**
 * Text pasted out of a word processor comes with a blank line after every paragraph: there a single blank line parts nothing,
 * and two do. Other text stays as it is.
 */
export function closeUp(lines: readonly string[]): readonly string[] {
  const isBlank = (i: number) => (lines[i] || "").trim() === "";
  let written = 0;
  let alone = 0;
  for (let i = 0; i < lines.length; i++) {
    if (isBlank(i)) continue;
    written++;
    if (i + 1 >= lines.length || isBlank(i + 1)) alone++;
  }
  if (written < 6 || alone < share * written) return lines;
  return lines.filter((_line, i) => !(isBlank(i) && i > 0 && !isBlank(i - 1)));
}
