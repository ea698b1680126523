/**
 * How far a subject line is from what a person read, as a share of its length. Compared in NFC, without case, gaps as one blank,
 * without the full stop at the end; diacritics count.
 */
export function subjectDistance(read: string | null, expected: string): number {
  const one = plain(read ?? "");
  const other = plain(expected);
  return other === "" ? (one === "" ? 0 : 1) : edits(one, other) / other.length;
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").replace(/[.\s]+$/, "").trim();
}

function edits(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row.push(Math.min(above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1), above[j]! + 1, row[j - 1]! + 1));
    above = row;
  }
  return above[other.length]!;
}
