/**
 * What Excel's header or footer code says, without page numbers and looks: `&L`, `&C` and `&R` begin the left, middle and right part,
 * which stand side by side.
 */
export function headerLines(code: string): readonly string[] {
  const lines = new Set<string>();
  for (const one of code.split("\n")) {
    const said = one
      .replace(/&&/g, "\u0000")
      .replace(/&[LCR]/g, "\t")
      .replace(/&"[^"]{0,200}"|&K[0-9A-Fa-f]{6}|&K\d\d[+-]\d{3}|&\d{1,3}|&[A-Z]/gi, "")
      .replace(/\u0000/g, "&")
      .replace(/^\t/, "");
    if (said.trim() !== "") lines.add(said.trimEnd());
  }
  return [...lines];
}
