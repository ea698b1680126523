import { addDays, dayInVietnam, weekdayOf, type Day } from "./asking/calendar";
import type { Policy } from "./policy";

/** What the ministry works: Monday to Friday but for public holidays, and the Saturdays and Sundays that make up for one (ngày làm bù). */
export type WorkCalendar = Pick<Policy, "holidays" | "workedWeekends">;

/** A weekend that is worked counts even where it is a holiday too: the later decision names the day itself. */
export function isWorkingDay(day: Day, { holidays, workedWeekends }: WorkCalendar): boolean {
  return weekdayOf(day) > 5 ? workedWeekends.indexOf(day) >= 0 : holidays.indexOf(day) < 0;
}

/** A policy that makes holidays of years on end must not keep anybody waiting. */
const farthest = 3660;

/** The `count`th working day after `day`; the day itself does not count. */
export function workingDaysAfter(day: Day, count: number, calendar: WorkCalendar): Day {
  let on = day;
  for (let left = count, looked = 0; left > 0 && looked < farthest; looked += 1) {
    on = addDays(on, 1);
    if (isWorkingDay(on, calendar)) left -= 1;
  }
  return on;
}

/** The last day on which the desk is still in time with a document supplied at this moment. */
export function lastDayInTime(suppliedAt: string, policy: WorkCalendar & Pick<Policy, "overdueWorkingDays">): Day {
  return workingDaysAfter(dayInVietnam(suppliedAt), policy.overdueWorkingDays, policy);
}
