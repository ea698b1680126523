import { isDay } from "../../domain/asking/calendar";

/** "2016/03/29" of a yyyy-mm-dd; nothing of a day that does not exist. */
export function writeDay(day: string | null): string | null {
  return day !== null && isDay(day) ? day.replace(/-/g, "/") : null;
}

/** A day as packages write it, "2016/03/29" or with other signs and without zeros; `null` when there is no such day. */
export function readDay(written: string): string | null {
  const found = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ]00:00:00(?:\.0+)?)?$/.exec(written.trim());
  if (found === null) return null;
  const day = `${found[1]}-${found[2]!.padStart(2, "0")}-${found[3]!.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

/** "2018/06/20 16:35:56" of "2018-06-20T16:35:56": the clock of whoever wrote it, no zone is told. */
export function writeMoment(moment: string | null): string | null {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})$/.exec(moment ?? "");
  const day = found === null ? null : writeDay(found[1]!);
  return found === null || day === null || !isTime(found[2]!) ? null : `${day} ${found[2]}`;
}

export function readMoment(written: string): string | null {
  const found = /^(\S{8,10})[T ]+(\d{2}:\d{2}:\d{2})(?:\.\d+)?$/.exec(written.trim());
  const day = readDay(found?.[1] ?? written);
  if (day === null) return null;
  const time = found?.[2] ?? "00:00:00";
  return isTime(time) ? `${day}T${time}` : null;
}

function isTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time);
}
