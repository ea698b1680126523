import type { Circulation, Secrecy, Urgency } from "../document";
import { fold } from "../fold";
import { inCapitals } from "./cells";

export interface Mark<T extends string> {
  readonly mark: T;
  readonly text: string;
}

const secrecies: readonly Secrecy[] = ["TUYỆT MẬT", "TỐI MẬT", "MẬT"];
const circulations: readonly Circulation[] = ["TÀI LIỆU THU HỒI", "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI"];
const urgencies: readonly Urgency[] = ["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"];

/** Marks stand on the first page, above or beside the head, or in the page's header. */
const markLines = 60;

/**
 * A secrecy mark by layout: capitals on a line or in a cell of its own.
 * "Mật khẩu", "bảo mật" and a sentence about MẬT are not marks; a row that lists several is a legend.
 */
export function secrecyMark(lines: readonly string[]): Mark<Secrecy> | null {
  return strongest(lines, secrecies);
}

export function circulationMark(lines: readonly string[]): Mark<Circulation> | null {
  return strongest(lines, circulations);
}

export interface Marks {
  readonly secrecy: Mark<Secrecy> | null;
  readonly circulation: Mark<Circulation> | null;
  readonly urgency: Mark<Urgency> | null;
}

export function readMarks(lines: readonly string[]): Marks {
  return { secrecy: secrecyMark(lines), circulation: circulationMark(lines), urgency: strongest(lines.map(withoutHour), urgencies) };
}

/** "HỎA TỐC HẸN GIỜ" is HỎA TỐC; its hour is another matter. */
const withoutHour = (line: string): string => line.replace(/\s*H[ẸE]N GI[ỜO](?=[\s\t]*$|\t)/, "");

/** Lines of a legend stand no further apart, squared. */
const legendReach = 16;

/** The first of `marks` wins: TỐI MẬT on one page and MẬT on another is TỐI MẬT. All of them close together explain them, and bear none. */
function strongest<T extends string>(lines: readonly string[], marks: readonly T[]): Mark<T> | null {
  const alone = lines.slice(0, markLines).map((line) => {
    const found = marksOf(line, marks);
    return found[1] ? null : found[0];
  });
  const find = (mark: T, fits: (at: number) => boolean) => alone.filter((one, at) => one && one.mark === mark && fits(at))[0];
  const borne = marks.map((mark) => find(mark, (at) => !marks.every((other) => find(other, (i) => (i - at) ** 2 <= legendReach))));
  return borne.filter((mark) => mark)[0] || null;
}

function marksOf<T extends string>(line: string, marks: readonly T[]): readonly Mark<T>[] {
  // A gap inside a mark ("TỐI   MẬT") must not leave its last word standing as a weaker mark.
  const whole = markIn(line, marks);
  if (whole) return [whole];
  const pieces = line.split(/\t|\|| {2,}/).filter((piece) => piece.trim() !== "");
  const found: Mark<T>[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const joined = i + 1 < pieces.length ? markIn(`${pieces[i]} ${pieces[i + 1]}`, marks) : null;
    const mark = joined || markIn(pieces[i] || "", marks);
    if (mark) found.push(mark);
    if (joined) i++;
  }
  return found;
}

function markIn<T extends string>(piece: string, marks: readonly T[]): Mark<T> | null {
  const text = piece.normalize("NFC").replace(/\s+/g, " ").trim();
  const label = /^(muc )?do (mat|khan) ?: ?/.exec(fold(text));
  // Brackets, stars and dots around it; then letter spacing: "M Ậ T".
  const bare = text
    .slice(label ? label[0].length : 0)
    .replace(/^[\x00-\x40\x5b-\x60\x7b-\xbf\u2000-\u2fff]+|[\x00-\x40\x5b-\x60\x7b-\xbf\u2000-\u2fff]+$/g, "")
    .replace(/^(?:\S )+\S$/, (spaced) => spaced.replace(/ /g, ""));
  if (!inCapitals(bare)) return null;
  const key = tight(bare);
  // One syllable must keep its diacritics: "MẶT", "MẤT" and "MAT" are other words.
  const mark = marks.filter((one) => key === tight(one) && (/ /.test(one) || bare === one))[0];
  return mark ? { mark, text } : null;
}

const tight = (text: string): string => fold(text).replace(/ /g, "");
