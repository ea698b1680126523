const day = 86_400_000;
/** Days from Excel's first day to 1 January 1970; its calendar has a 29 February 1900. */
const toUnix = 25569;
const from1904ToUnix = 24107;
const lastDay = 2_958_465;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** A number in its cell's format, as far as that is cheap: days, times, percent, decimals, thousands. */
export function showNumber(value: string, format: string, from1904 = false): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const bare = bareFormat(format);
  if (saysMoment.test(bare) && number >= 0 && number <= lastDay) return showMoment(number, bare.toLowerCase(), from1904);
  if (bare.includes("%")) return `${fixed(number * 100, bare)}%`;
  if (/[0#]/.test(bare) && !/e/i.test(bare)) return fixed(number, bare);
  return String(Math.abs(number) < 1e15 ? Number(number.toPrecision(11)) : number).replace(".", ",");
}

/** Whether a format shows a day or a time instead of a number. */
export function isMomentFormat(format: string): boolean {
  return saysMoment.test(bareFormat(format));
}

const saysMoment = /[dyhs]|m/i;

/** Letters in quotes and brackets are words and colours, not places of a date. */
function bareFormat(format: string): string {
  return (format.length > 300 ? "" : format).split(";")[0]!.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "").replace(/^general$/i, "");
}

function showMoment(serial: number, format: string, from1904: boolean): string {
  const moment = new Date(Math.round((serial - (from1904 ? from1904ToUnix : toUnix)) * 86_400) * (day / 86_400));
  const clock = `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}${format.includes("s") ? `:${two(moment.getUTCSeconds())}` : ""}`;
  const [hasDay, hasYear, hasClock] = [format.includes("d"), format.includes("y"), /[hs]/.test(format)];
  if (!hasDay && !hasYear && hasClock) return clock;
  const date = [...(hasDay ? [two(moment.getUTCDate())] : []), ...(format.includes("m") ? [two(moment.getUTCMonth() + 1)] : []), ...(hasYear ? [String(moment.getUTCFullYear())] : [])].join("/");
  return hasClock ? `${date} ${clock}` : date;
}

function fixed(number: number, format: string): string {
  const decimals = Math.min(20, /\.([0#]+)/.exec(format)?.[1]?.length ?? 0);
  const plain = Math.abs(number) < 1e21 ? number.toFixed(decimals) : String(number);
  // Vietnamese Excel shows 1.234,5; the dot and the comma change places.
  const [whole = "", rest] = plain.split(".");
  const grouped = format.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  return rest === undefined ? grouped : `${grouped},${rest}`;
}
