/** The known word that a misspelt one was probably meant to be: at most two letters away; `null` when there is none. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  if (written.length > 40) return null;
  const [best] = known.map((word) => ({ word, away: distance(written.toLowerCase(), word.toLowerCase()) })).sort((one, other) => one.away - other.away);
  return best !== undefined && best.away <= 2 && best.away < written.length / 2 ? best.word : null;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}
