import type { Cell } from "./cells";

/** Place and date (địa danh, ngày tháng năm): "Hà Nội, ngày 05 tháng 01 năm 2020", also "Hà Nội, 5/1/2020". */
const inWords = /(?:^|[a-z] ?[,.;:]? ?)ngay ?(\d ?\d?) ?thang ?(\d ?\d?) ?nam ?((?:19|20)\d\d)/;
const inDigits = /^[a-z .-]{3,40}, ?(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)$/;

export interface IssuedDate {
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly text: string;
}

export function findIssuedDate(cells: readonly Cell[]): IssuedDate | null {
  for (const cell of cells) {
    // A date in the subject line or in a sentence is the date of another document.
    if (/^(thuc hien|theo|ban hanh kem|\(|v\/v|ve viec|ngay )/.test(cell.folded) && !/^ngay [^,]{0,40}$/.test(cell.folded)) continue;
    const match = inWords.exec(cell.folded) || inDigits.exec(cell.folded);
    if (!match || match.index > 60) continue;
    const date = isoDate(match[3] || "", match[2] || "", match[1] || "");
    if (date && /^[^\d]{0,40}ngay|^[a-z .-]{3,40},|^so|\bngay/.test(cell.folded) && !/(quyet dinh|nghi dinh|thong tu|cong van|nghi quyet|ke hoach|luat) (so|ngay)/.test(cell.folded)) return { date, text: cell.text };
  }
  return null;
}

/** `null` for a day that does not exist, such as 30 February. */
export function isoDate(year: string, month: string, day: string): string | null {
  const y = Number(year);
  const m = Number(month.replace(/ /g, ""));
  const d = Number(day.replace(/ /g, ""));
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  if (days === undefined || d < 1 || d > days) return null;
  return `${y}-${m < 10 ? "0" : ""}${m}-${d < 10 ? "0" : ""}${d}`;
}
