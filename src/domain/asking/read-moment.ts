import { addDays, dayOf, daysBetween, lastOfMonth, weekdayOf, type Day } from "./calendar";

/** A day, with an hour where one is said. */
export interface Moment {
  readonly day: Day;
  /** "17:00" */
  readonly time: string | null;
  /** Where the words for it end. */
  readonly end: number;
}

interface Said {
  hour?: number;
  minute?: number;
  afternoon?: boolean;
  day?: number;
  month?: number;
  year?: number;
  weekday?: number;
  /** Weeks after this one; absent where only the weekday is said. */
  week?: number;
  /** Days after today. */
  offset?: number;
  /** A month without a day: its last day is meant. */
  wholeMonth?: number;
}

type Reader = readonly [RegExp, (match: RegExpExecArray, said: Said) => boolean | void];

const number = (digits: string | undefined): number => parseInt(digits || "0", 10);
const years = (digits: string): number => (digits.length === 2 ? 2000 + number(digits) : number(digits));
const weekdays = ["hai", "ba", "tu", "nam", "sau", "bay"];
const clock = "\\d{1,2} ?(?:gio|g|h)(?: ?\\d{2}(?!\\d))?(?: ?(?:phut|p)\\b)?";
const range = new RegExp(`^ ?(?:-|–|den) ?(?:${clock}(?![a-z])|\\d{1,2}:\\d{2}(?!\\d))`);

/** Words of which a day and an hour are made, in whatever order people write them. */
const readers: readonly Reader[] = [
  [/^(\d{1,2}) ?(?:gio|g|h)(?: ?(\d{2})(?!\d))?(?: ?(?:phut|p)\b)?(?![a-z])/, readTime],
  [/^(\d{1,2}):(\d{2})(?!\d)/, readTime],
  [/^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?![\d/])/, (m, said) => void ((said.day = number(m[1])), (said.month = number(m[2])), (said.year = years(m[3]!)))],
  [/^(\d{1,2}) thang (\d{1,2})(?![\d/])(?:,? (?:nam )?(\d{4}))?/, (m, said) => void ((said.day = number(m[1])), (said.month = number(m[2])), m[3] && (said.year = number(m[3])))],
  [/^(\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d/]|[.-]\d|%)(?: nam (\d{4}))?/, (m, said) => void ((said.day = number(m[1])), (said.month = number(m[2])), m[3] && (said.year = number(m[3])))],
  [/^(?:ngay )?hom nay\b|^today\b/, (_, said) => void (said.offset = 0)],
  [/^(?:ngay )?mai\b(?! hoa)/, (_, said) => void (said.offset = 1)],
  [/^ngay (?:kia|mot)\b/, (_, said) => void (said.offset = 2)],
  [/^(sang|trua|chieu|toi)\b(?: (nay|mai)\b)?/, (m, said) => void ((said.afternoon = m[1] === "chieu" || m[1] === "toi"), m[1] === "trua" && said.hour === undefined && (said.hour = 12), m[2] && (said.offset = m[2] === "mai" ? 1 : 0))],
  [/^(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|t([2-7])|(chu nhat|cn))\b(?: (?:ngay )?(?:cua )?(?:tuan )?(nay|sau|toi)\b)?/, readWeekday],
  [/^(?:cuoi )?tuan(?: (nay|sau|toi))?\b/, (m, said) => void ((said.weekday = 5), (said.week = m[1] === "sau" || m[1] === "toi" ? 1 : 0))],
  [/^(?:cuoi )?thang (\d{1,2})(?![\d.-])(?: ?[/] ?(\d{4})|,? nam (\d{4}))?/, (m, said) => void ((said.wholeMonth = number(m[1])), (m[2] || m[3]) && (said.year = number(m[2] || m[3])))],
  [/^(?:cuoi )?thang nay\b|^cuoi thang\b/, (_, said) => void (said.wholeMonth = 0)],
];
/** "Ngày 15" without a month; it must not be "15 ngày". */
const dayAlone = /^ngay (?:mung |mong )?(\d{1,2})(?! ?[/.-] ?\d|\d| thang \d| ngay| lam viec)(?: thang nay)?/;
/** A scan may put a stray letter before the figures. */
const joint = /^(?:[\s,(–-]+|[il|„](?= \d)|(?:vao|luc|hoi|ngay|hom|buoi|la|tu|khoang|bat dau|khai mac)\b)/;
/** What comes again and again is no day, and the lunar calendar is not ours. */
const recurs = /^[ ,]*(?:(?:cua )?(?:hang|moi) (?:ngay|tuan|thang|quy|nam)|cua thang|cua quy|(?:thang|tuan|nam) (?:sau lien|lien)|(?:cua )?nam (?:truoc|nao|sau)|(?:thang )?(?:tet|am lich|gieng|chap))\b/;
/** The last that a word of a day or an hour may be written over, in characters. */
const widest = 80;

/**
 * The day said at this place of a folded text, as someone means it who writes on the day `written`; `null` where none is said, or one that
 * does not exist. A day without a year is the next such day; what lies most of a year ahead is one just past.
 */
export function readMoment(folded: string, at: number, written: Day): Moment | null {
  const said: Said = {};
  let end = at;
  for (let here = at; here < at + widest; ) {
    const rest = folded.slice(here, here + widest);
    const alone = said.day === undefined ? dayAlone.exec(rest) : null;
    if (alone) {
      said.day = number(alone[1]);
      end = here += alone[0].length;
      continue;
    }
    let taken = 0;
    for (const [pattern, read] of readers) {
      const match = pattern.exec(rest);
      if (match === null || read(match, said) === false) continue;
      taken = match[0].length;
      if (pattern === readers[0]![0] || pattern === readers[1]![0]) taken += (range.exec(rest.slice(taken)) || [""])[0].length;
      break;
    }
    if (taken > 0) {
      end = here += taken;
      continue;
    }
    const between = joint.exec(rest);
    if (between === null) break;
    here += between[0].length;
  }
  if (end === at || recurs.test(folded.slice(end, end + 30))) return null;
  const day = resolve(said, written);
  return day === null ? null : { day, time: timeOf(said), end };
}

function readTime(match: RegExpExecArray, said: Said): boolean | void {
  if (said.hour !== undefined && !(said.hour === 12 && said.minute === undefined)) return false;
  const [hour, minute] = [number(match[1]), number(match[2])];
  if (hour > 24 || minute > 59) return false;
  said.hour = hour;
  said.minute = minute;
}

function readWeekday([, name, short, sunday, week]: RegExpExecArray, said: Said): void {
  const digit = name || short || "";
  said.weekday = sunday ? 7 : /\d/.test(digit) ? number(digit) - 1 : weekdays.indexOf(digit) + 1;
  if (week === "sau" || week === "toi") said.week = 1;
  else if (week === "nay") said.week = 0;
}

function timeOf({ hour, minute = 0, afternoon }: Said): string | null {
  if (hour === undefined) return null;
  const whole = afternoon && hour < 12 ? hour + 12 : hour;
  return `${whole < 10 ? "0" : ""}${whole}:${minute < 10 ? "0" : ""}${minute}`;
}

/** In days: a day without a year lies no further ahead. */
const farthest = 300;

function resolve(said: Said, written: Day): Day | null {
  const [year, month] = [number(written.slice(0, 4)), number(written.slice(5, 7))];
  if (said.day !== undefined && said.month !== undefined) {
    if (said.year !== undefined) return dayOf(said.year, said.month, said.day);
    const next = [dayOf(year, said.month, said.day), dayOf(year + 1, said.month, said.day)].filter((day) => day !== null && day >= written)[0];
    return next && daysBetween(written, next) <= farthest ? next : null;
  }
  if (said.day !== undefined) {
    const thisMonth = dayOf(year, month, said.day);
    return thisMonth !== null && thisMonth >= written ? thisMonth : month === 12 ? dayOf(year + 1, 1, said.day) : dayOf(year, month + 1, said.day);
  }
  if (said.offset !== undefined) return addDays(written, said.offset);
  if (said.weekday !== undefined) {
    const today = weekdayOf(written);
    if (said.week !== undefined) return addDays(written, said.weekday - today + 7 * said.week);
    // Nobody calls today by its weekday.
    return addDays(written, (said.weekday - today + 6) % 7 + 1);
  }
  if (said.wholeMonth !== undefined) {
    const named = said.wholeMonth || month;
    if (named > 12) return null;
    return lastOfMonth(said.year !== undefined ? said.year : named < month ? year + 1 : year, named);
  }
  return null;
}
