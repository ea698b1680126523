import type { Language } from "../state/page-state";

const day = 24 * 60 * 60 * 1000;
/** The mailboxes keep Hanoi time ("SE Asia Standard Time"), wherever the browser stands; it knows no summer time. */
const hanoi = 7 * 60 * 60 * 1000;
const two = (value: number): string => String(value).padStart(2, "0");
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  vi: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

interface Moment {
  readonly dayNumber: number;
  readonly weekday: number;
  readonly date: string;
  readonly year: number;
  readonly hour: string;
}

function inHanoi(time: number): Moment {
  const shifted = new Date(time + hanoi);
  return {
    dayNumber: Math.floor(shifted.getTime() / day),
    weekday: shifted.getUTCDay(),
    date: `${two(shifted.getUTCDate())}/${two(shifted.getUTCMonth() + 1)}/${shifted.getUTCFullYear()}`,
    year: shifted.getUTCFullYear(),
    hour: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
  };
}

export type Age = "today" | "yesterday" | "thisWeek" | "thisMonth" | "older";

export function ageOf(iso: string, now: Date): Age {
  const days = inHanoi(now.getTime()).dayNumber - inHanoi(Date.parse(iso)).dayNumber;
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 7) return "thisWeek";
  return days < 30 ? "thisMonth" : "older";
}

/** In the list: the hour today, the weekday this week, else the date, with its year when it is not this one. */
export function shortDate(iso: string, now: Date, language: Language): string {
  const { weekday, date, year, hour } = inHanoi(Date.parse(iso));
  const age = ageOf(iso, now);
  if (age === "today") return hour;
  return age === "yesterday" || age === "thisWeek" ? `${weekdays[language][weekday] ?? ""} ${hour}` : year === inHanoi(now.getTime()).year ? date.slice(0, 5) : date;
}

export function hourOf(moment: Date): string {
  return inHanoi(moment.getTime()).hour;
}

export function longDate(iso: string, language: Language): string {
  const { weekday, date, hour } = inHanoi(Date.parse(iso));
  return `${weekdays[language][weekday] ?? ""} ${date} ${hour}`;
}
