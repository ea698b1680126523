import type { Cell } from "../cells";
import { isoDate, type IssuedDate } from "../issued-date";
import { sameLength } from "../likeness";

/** Clean figures and nothing beside them; a stroke or a dot too many may be half of a figure. */
const clean = /(?:^|[a-z][ ,.;:]{0,3})ng[a-z]y (\d{1,2}) ?th[a-z]ng (\d{1,2}) n[a-z]m ((?:19|20)\d\d)\b/;
const cited = /\/[a-z0-9&.-]+[ ,]{1,3}ngay (?:(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)|(\d{1,2}) thang (\d{1,2}) nam ((?:19|20)\d\d))/g;
const cites = /^\W{0,3}(can cu|thuc hien|theo|tra loi|tiep theo|xet)\b/;

/**
 * The date of a scan, only when day, month and year are beyond doubt: figures that stand clean, a day that exists, and no
 * document named among the grounds that would be later than this one.
 */
export function findScannedDate(cells: readonly Cell[], page: readonly string[]): IssuedDate | null {
  for (const cell of cells) {
    if (cell.text.length > 90 || cites.test(cell.folded)) continue;
    const match = clean.exec(sameLength(cell.text));
    if (!match || match.index > 50) continue;
    const date = isoDate(match[3] || "", match[2] || "", match[1] || "");
    return date !== null && !latestGround(page).some((other) => other > date) ? { date, text: cell.text } : null;
  }
  return null;
}

function latestGround(page: readonly string[]): readonly string[] {
  const dates: string[] = [];
  page.slice(0, 60).forEach((line, i) => {
    const folded = sameLength(line).trim();
    if (!cites.test(folded)) return;
    const grounds = `${folded} ${sameLength(page[i + 1] || "").trim()}`;
    cited.lastIndex = 0;
    for (let match = cited.exec(grounds); match; match = cited.exec(grounds)) {
      const date = isoDate(match[3] || match[6] || "", match[2] || match[5] || "", match[1] || match[4] || "");
      if (date) dates.push(date);
    }
  });
  return dates;
}
