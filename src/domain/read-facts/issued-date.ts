import type { Cell } from "./cells";
import { numberInWords } from "./number-words";
import { placeIn } from "./place";

/**
 * Place and date (địa danh, ngày tháng năm): "Hà Nội, ngày 05 tháng 01 năm 2020", days below 10 and months 1 and 2 with a
 * leading 0 (Decree 30/2020, annex I, part I, II.4); also "Hà Nội, 5/1/2020", and the numbers in words.
 */
const usual = /(?:^|[a-z] ?[,.;:]? ?)ngay ?(\d ?\d?) ?thang ?(\d ?\d?) ?nam ?((?:19|20)\d\d)/;
const inDigits = /^[a-z .-]{3,40}, ?(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)$/;
/** "ngày năm tháng một năm hai nghìn không trăm mười sáu" */
const inWords = /(?:^|[a-z] ?,? )ngay ([a-z ]{2,20}?) thang ([a-z ]{2,10}?),? nam ((?:19|20)\d\d|(?:hai|mot) (?:nghin|ngan)[a-z ]{0,40})$/;
/** A date in the subject line or in a sentence is the date of another document. */
const otherDocument = /(quyet dinh|nghi dinh|thong tu|cong van|nghi quyet|ke hoach|luat) (so|ngay)|hieu luc|ke tu ngay/;
const inSentence = /^(thuc hien|theo|ban hanh kem|\(|v\/v|ve viec|ngay )/;

export interface IssuedDate {
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly text: string;
}

export function findIssuedDate(cells: readonly Cell[]): IssuedDate | null {
  for (const cell of cells) {
    if (inSentence.test(cell.folded) && !/^ngay [^,]{0,40}$/.test(cell.folded)) continue;
    const match = usual.exec(cell.folded) || inDigits.exec(cell.folded) || inWords.exec(cell.folded);
    if (!match || match.index > 60 || goesOn(cell.text, match)) continue;
    const [day, month, year] = match.slice(1).map((part) => (/^[a-z]/.test(part) ? String(numberInWords(part)) : part));
    const date = isoDate(year || "", month || "", day || "");
    if (date && /^[^\d]{0,40}ngay|^[a-z .-]{3,40},|^so|\bngay/.test(cell.folded) && !otherDocument.test(cell.folded)) return { date, text: cell.text };
  }
  return null;
}

/** Part of a sentence that the page's width has broken: it comes from the line above, or goes on behind the year. */
function goesOn(text: string, { 0: date, index }: RegExpExecArray): boolean {
  const rest = text.slice(index + date.length).replace(/^[, ]+/, "");
  return isSmall(rest.charAt(0)) || (isSmall(text.charAt(0)) && index > 25 && !/^số ?[:.\d]/.test(text));
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** The place stands there also when the pen has left the day open. */
export function findPlace(cells: readonly Cell[]): string | null {
  for (const cell of cells) {
    const isDate = cell.text.length < 100 && /[a-z.] ?[,.;]? ?ngay\b.{0,24}thang|^[a-z .-]{3,40}, ?\d{1,2}[/.-]|^[^:]{2,40}, ?ngay[ .…_]*$/.test(cell.folded);
    const place = isDate && !inSentence.test(cell.folded) && !otherDocument.test(cell.folded) ? placeIn(cell.text) : null;
    if (place) return place;
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
  if (days === undefined || d < 1 || d > days || !(y >= 1900 && y < 2100)) return null;
  return `${y}-${m < 10 ? "0" : ""}${m}-${d < 10 ? "0" : ""}${d}`;
}
