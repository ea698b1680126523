const dateFormats = new Set([14, 15, 16, 17, 22]);
const day = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** A number as its cell shows it, near enough: dates as dates, others in up to 12 digits. */
export function numberText(value: number, format: number, pattern: string | null): string {
  if (isDate(format, pattern) && value >= 1 && value < 2_958_466) {
    const date = new Date(firstDay + Math.floor(value) * day);
    const two = (part: number) => (part < 10 ? `0${part}` : String(part));
    return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  }
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : "";
}

function isDate(format: number, pattern: string | null): boolean {
  if (pattern === null) return dateFormats.has(format);
  return pattern.length < 256 && /[dy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** The short form: 30 bits of a whole number or the upper ones of a fraction, perhaps a hundredfold. */
export function shortNumber(packed: number): number {
  let value = packed >> 2;
  if ((packed & 2) === 0) {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, (packed & 0xfffffffc) >>> 0);
    value = view.getFloat64(0);
  }
  return (packed & 1) === 1 ? value / 100 : value;
}
