import { dayInVietnam, type Day } from "../../domain/asking/calendar";
import type { Month } from "../../domain/month";

/** "14:03, 29/03/2016", by Vietnam's clock. */
export function momentInVietnam(iso: string): string {
  const utc = Date.parse(iso);
  if (Number.isNaN(utc)) return iso;
  const [year, month, day] = dayInVietnam(iso).split("-");
  return `${new Date(utc + 7 * 3_600_000).toISOString().slice(11, 16)}, ${day}/${month}/${year}`;
}

/** "tháng 11 năm 2026" */
export function monthName(month: Month): string {
  return `tháng ${monthNumber(month.slice(5))} năm ${month.slice(0, 4)}`;
}

/** "ngày 05 tháng 01 năm 2026"; what is not known yet is left to the pen. */
export function dayName(day: Day | null, month: Month): string {
  const [year, at, number] = day === null ? [...month.split("-"), null] : day.split("-");
  return `ngày ${number ?? "      "} tháng ${monthNumber(at!)} năm ${year}`;
}

/** Days below 10 and the months 1 and 2 have a leading zero, other months have none (Decree 30/2020, annex I, part I, II.4). */
function monthNumber(month: string): string {
  return Number(month) < 3 ? month : String(Number(month));
}
