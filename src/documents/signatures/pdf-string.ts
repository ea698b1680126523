import type { Span } from "./pdf-dictionary";

/** The bytes of a hexadecimal string with its brackets; `null` when anything but digits and blanks stands in it. */
export function hexBytes(bytes: Uint8Array, { start, end }: Span): Uint8Array<ArrayBuffer> | null {
  const out = new Uint8Array(((end - start) >> 1) + 1);
  let digits = 0;
  for (let at = start + 1; at < end - 1; at++) {
    const digit = hexDigit(bytes[at]!);
    if (digit < 0) {
      if (bytes[at]! > 32) return null;
      continue;
    }
    out[digits >> 1] = digits & 1 ? out[digits >> 1]! | digit : digit << 4;
    digits++;
  }
  return out.slice(0, (digits + 1) >> 1);
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** A date of PDF, "D:20250124142343+07'00'", as ISO 8601; `null` when day, time or zone is missing. */
export function pdfDate(bytes: Uint8Array, span: Span): string | null {
  // UTF-16 differs from ASCII by zeros and a byte order mark here.
  const text = String.fromCharCode(...bytes.subarray(span.start + 1, Math.min(span.end - 1, span.start + 80)).filter((byte) => byte > 0 && byte < 0x7f));
  const parts = /^(?:D:)?(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:Z|([+-]\d\d)'?(\d\d)?)/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second = "00", zoneHour, zoneMinute = "00"] = parts;
  const zone = zoneHour ? `${zoneHour}:${zoneMinute}` : "Z";
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
  return Number.isNaN(Date.parse(written)) ? null : written;
}
