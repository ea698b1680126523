/** "2016-03-29" as people here write it: "29/03/2016"; anything else as it stands. */
export function showDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}

/** A moment in Vietnam's one time zone (UTC+7, no summer time): "14:03, 29/03/2016". */
export function showMoment(iso: string): string {
  const utc = Date.parse(iso);
  if (isNaN(utc)) return iso;
  const local = new Date(utc + 7 * 3600 * 1000).toISOString();
  return `${local.slice(11, 16)}, ${showDate(local.slice(0, 10))}`;
}

/** A date as typed, day first ("5/1/2020", "05.01.2020", "5-1-2020"); `null` when there is no such day. */
export function readTypedDate(typed: string): string | null {
  const match = /^\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})\s*$/.exec(typed);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
