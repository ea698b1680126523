/** A moment as Atom has it (RFC 3339, UTC); `null` when it is none. */
export function atomMoment(moment: string): string | null {
  const time = /^\d{4}-\d{2}-\d{2}T/.test(moment) ? Date.parse(moment) : NaN;
  const written = isNaN(time) ? "" : new Date(time).toISOString();
  // Years past 9999 are written with a sign.
  return /^\d{4}-/.test(written) ? written : null;
}
