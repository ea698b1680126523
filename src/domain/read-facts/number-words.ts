const units = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];
const otherUnits: Readonly<Record<string, number>> = { tu: 4, lam: 5, nham: 5, gieng: 1 };
const scales: Readonly<Record<string, number>> = { muoi: 10, tram: 100, nghin: 1000, ngan: 1000 };

/** A number written out in folded words ("hai nghin khong tram hai muoi sau"); `null` when a word is none of a number's. */
export function numberInWords(folded: string): number | null {
  let total = 0;
  let unit = 0;
  for (const word of folded.trim().split(/\s+/)) {
    const scale = scales[word];
    const value = units.indexOf(word) >= 0 ? units.indexOf(word) : otherUnits[word];
    if (scale !== undefined) {
      // "Mười" alone is ten; "không trăm" is no hundred.
      total += (scale === 10 && unit === 0 ? 1 : unit) * scale;
      unit = 0;
    } else if (value !== undefined) unit = value;
    else if (word === "chap") total += 12;
    else if (!/^(le|linh|mong|mung)$/.test(word)) return null;
  }
  return total + unit;
}
