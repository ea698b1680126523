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
