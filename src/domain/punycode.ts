const base = 36;

/**
 * The letters behind one A-label ("xn--mj-fmc" is "mоj" with a Cyrillic о), by RFC 3492.
 * A label that is none, or encodes no letter beyond ASCII, is given back as it stands: so a forged "xn--moj-" never
 * becomes "moj".
 */
export function decodeLabel(label: string): string {
  const found = /^xn--(?:([a-z0-9-]+)-)?([a-z0-9]+)$/.exec(label);
  if (!found || label.length > 63) return label;
  const letters = (found[1] || "").split("");
  const digits = found[2]!;
  let position = 0;
  let codePoint = 128;
  let bias = 72;
  for (let at = 0; at < digits.length; ) {
    const before = position;
    for (let k = base, weight = 1; ; k += base) {
      /** Punycode counts a–z first and 0–9 after; base 36 the other way round. */
      const value = (parseInt(digits.charAt(at++), base) + 26) % base;
      const threshold = Math.max(1, Math.min(26, k - bias));
      position += value * weight;
      // Past the end the value is NaN.
      if (!(position < 0x7fffffff)) return label;
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const count = letters.length + 1;
    let rest = ((position - before) / (before ? 2 : 700)) | 0;
    rest += (rest / count) | 0;
    for (bias = 0; rest > 455; bias += base) rest = (rest / 35) | 0;
    bias += ((base * rest) / (rest + 38)) | 0;
    codePoint += (position / count) | 0;
    position %= count;
    if (codePoint > 0x10ffff) return label;
    letters.splice(position++, 0, String.fromCodePoint(codePoint));
  }
  return letters.join("");
}
