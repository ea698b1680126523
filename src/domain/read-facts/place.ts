/**
 * The place (địa danh) before the date: "Hà Nội, ngày 05 tháng 01 năm 2020" (Decree 30/2020, annex I, part I, II.4).
 * What stands before it in the same piece (a number and symbol) is not part of it.
 */
export function placeIn(placeAndDate: string): string | null {
  const before = /^(.{2,80}?)\s*[,;.:]?\s*ng[aà]y\b/i.exec(placeAndDate) || /^(.{2,80}?)\s*,\s*\d{1,2}[/.-]/.exec(placeAndDate);
  if (!before) return null;
  const words = (before[1] || "").replace(/[\s,;.:]+$/, "").split(/\s+/);
  const place: string[] = [];
  for (let i = words.length - 1; i >= 0 && place.length < 5; i--) {
    const word = words[i] || "";
    if (!/^(?:TP\.?|Tp\.?|[A-ZÀ-ỸĐ][a-zà-ỹđ'’]*(?:-[A-ZÀ-ỸĐ][a-zà-ỹđ]+)?|[A-ZÀ-ỸĐ]{2,})$/.test(word)) {
      // Part of a name is not the name.
      if (/^[A-ZÀ-ỸĐ]+[a-zà-ỹđ]+$/.test(word)) return null;
      break;
    }
    place.unshift(word);
  }
  // "BTP-VP Hà Nội": a word in capitals among others is the symbol's.
  while (place.length > 1 && /^[A-ZĐ]{2,}$/.test(place[0] || "") && place.slice(1).some((word) => /[a-zà-ỹđ]/.test(word)) && place[0] !== "TP") place.shift();
  const name = place.join(" ");
  return /[a-zà-ỹđA-ZÀ-ỸĐ]{2}/.test(name) ? name : null;
}
