// Text and bytes as ASCII, without btoa, TextEncoder or Buffer: the send file runs where none of them is.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Bytes turned into text at one time; a multiple of three, so that the pieces can be joined. */
const stretch = 12288;

export function bytesToBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += stretch) {
    let piece = "";
    const end = Math.min(start + stretch, bytes.length);
    for (let i = start; i < end; i += 3) {
      const three = (bytes[i]! << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
      piece += alphabet[three >> 18]! + alphabet[(three >> 12) & 63]!;
      piece += i + 1 < bytes.length ? alphabet[(three >> 6) & 63]! : "=";
      piece += i + 2 < bytes.length ? alphabet[three & 63]! : "=";
    }
    pieces.push(piece);
  }
  return pieces.join("");
}

/** Reads base64 and base64url, with or without padding and line breaks; `null` when it holds anything else. */
export function base64ToBytes(text: string): Uint8Array | null {
  const codes = new Uint8Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = valueOf(text.charCodeAt(i));
    if (value === skipped) continue;
    if (value === refused) return null;
    codes[count] = value;
    count += 1;
  }
  if (count % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((count * 3) / 4));
  let at = 0;
  for (let i = 0; i < count; i += 4) {
    const four = (codes[i]! << 18) | (codes[i + 1]! << 12) | ((codes[i + 2] || 0) << 6) | (codes[i + 3] || 0);
    bytes[at] = four >> 16;
    if (at + 1 < bytes.length) bytes[at + 1] = (four >> 8) & 255;
    if (at + 2 < bytes.length) bytes[at + 2] = four & 255;
    at += 3;
  }
  return bytes;
}

export function textToBase64Url(text: string): string {
  return bytesToBase64(utf8(text)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** `null` when it is not base64url or not UTF-8. */
export function base64UrlToText(encoded: string): string | null {
  const bytes = base64ToBytes(encoded);
  return bytes === null ? null : fromUtf8(bytes);
}

export function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(wellFormed(text));
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i += 1) {
    if (escaped[i] === "%") {
      bytes.push(parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(escaped.charCodeAt(i));
  }
  return new Uint8Array(bytes);
}

/** `null` when the bytes are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!;
    pieces.push(byte < 128 && byte !== 37 ? String.fromCharCode(byte) : "%" + (byte < 16 ? "0" : "") + byte.toString(16));
  }
  try {
    return decodeURIComponent(pieces.join(""));
  } catch (fault) {
    if (fault instanceof URIError) return null;
    throw fault;
  }
}

const skipped = 254;
const refused = 255;

function valueOf(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  if (code === 47 || code === 95) return 63;
  if (code === 61 || code === 13 || code === 10 || code === 32 || code === 9) return skipped;
  return refused;
}

/** Half a surrogate pair has no UTF-8 form and would make `encodeURIComponent` throw. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : "\uFFFD"));
}
