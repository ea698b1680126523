/** A day, "2026-11-15". Days are counted as the calendar does, without a clock. */
export type Day = string;

const oneDay = 86400000;

/** The day of a moment (ISO 8601) in Vietnam, which has one time zone, UTC+7, and no summer time. */
export function dayInVietnam(moment: string): Day {
  return new Date(Date.parse(moment) + 7 * 3600000).toISOString().slice(0, 10);
}

/** `null` when there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

export function isDay(text: string): boolean {
  const [year, month, day] = text.split("-");
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(Number(year), Number(month), Number(day)) === text;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / oneDay);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** Saturdays and Sundays do not count; public holidays are not known here. */
export function addWorkingDays(day: Day, days: number): Day {
  let on = day;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    if (weekdayOf(on) < 6) left--;
  }
  return on;
}

export function lastOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
