/** "2026-11": a month in Vietnam, UTC+7. */
export type Month = string;

/** Vietnam keeps one time all year. */
const aheadOfUtc = 7 * 3600_000;

export function isMonth(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month a moment (ISO 8601) lies in; `null` when the moment cannot be read. */
export function monthOf(moment: string): Month | null {
  const at = Date.parse(moment);
  if (isNaN(at)) return null;
  const month = new Date(at + aheadOfUtc).toISOString().slice(0, 7);
  return isMonth(month) ? month : null;
}

/** The first moment of the month and the first after it, in UTC. */
export function monthBounds(month: Month): { readonly from: string; readonly to: string } {
  return { from: firstMoment(month), to: firstMoment(monthsLater(month, 1)) };
}

export function previousMonth(month: Month): Month {
  return monthsLater(month, -1);
}

export function sameMonthLastYear(month: Month): Month {
  return monthsLater(month, -12);
}

/** "11/2026", as both languages write it. */
export function monthLabel(month: Month): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

function firstMoment(month: Month): string {
  return new Date(Date.parse(`${month}-01T00:00:00Z`) - aheadOfUtc).toISOString().replace(".000Z", "Z");
}

function monthsLater(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  const ofYear = (months % 12) + 1;
  return `${Math.floor(months / 12)}-${ofYear < 10 ? "0" : ""}${ofYear}`;
}
