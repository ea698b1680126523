/** A date as a person typed it. */
export type TypedDate = { readonly kind: "day"; readonly day: string } | { readonly kind: "no-such-day" } | { readonly kind: "unreadable" };

const patterns = [
  /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/,
  /^(\d{2})(\d{2})(\d{4}|\d{2})$/,
  /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/i,
] as const;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const withoutYear = /^(\d{1,2})\s*[/.\-]\s*(\d{1,2})$/;

/** Day first, with signs between or without: "29/3/2016", "29.03.16", "29032016", "290316", "29/3" for the latest such day before `today`. */
export function readTypedDate(typed: string, today: string): TypedDate {
  const text = typed.normalize("NFC").trim();
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return dayOf(yearOf(found[3]!, today), found[2]!, found[1]!);
  }
  const asStored = iso.exec(text);
  if (asStored !== null) return dayOf(Number(asStored[1]), asStored[2]!, asStored[3]!);
  const short = withoutYear.exec(text);
  if (short === null) return { kind: "unreadable" };
  const thisYear = dayOf(Number(today.slice(0, 4)), short[2]!, short[1]!);
  return thisYear.kind === "day" && thisYear.day <= today ? thisYear : dayOf(Number(today.slice(0, 4)) - 1, short[2]!, short[1]!);
}

/** Two digits mean this century, up to next year, so that a slip of the finger is said to lie ahead and not in 1927. */
function yearOf(typed: string, today: string): number {
  if (typed.length === 4) return Number(typed);
  return Number(typed) + (Number(typed) <= Number(today.slice(2, 4)) + 1 ? 2000 : 1900);
}

function dayOf(year: number, month: string, day: string): TypedDate {
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(year, Number(month) - 1, Number(day));
  const exists = year >= 1 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? { kind: "day", day: date.toISOString().slice(0, 10) } : { kind: "no-such-day" };
}
