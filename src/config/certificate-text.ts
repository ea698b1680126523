/** A certificate has two to three thousand characters. */
const longest = 12_000;

/**
 * Whether a text can be one certificate: PEM or Base64, and of the outer form of an X.509 certificate in DER. What is inside
 * is read with the first signature, by libraries the pane does not load before.
 */
export function isCertificate(text: string): boolean {
  if (text.length > longest) return false;
  const bare = text.trim();
  const base64 = (/^-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----$/.exec(bare)?.[1] ?? bare).replace(/\s/g, "");
  if (!/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)) return false;
  const der = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const outer = sequenceAt(der, 0);
  return outer !== null && outer.end === der.length && sequenceAt(der, outer.content) !== null;
}

/** A SEQUENCE of a definite length that fits. */
function sequenceAt(der: Uint8Array, at: number): { readonly content: number; readonly end: number } | null {
  const first = der[at + 1] ?? 0;
  const digits = first < 0x80 ? 0 : first & 0x7f;
  if (der[at] !== 0x30 || first === 0x80 || digits > 3 || at + 2 + digits > der.length) return null;
  const length = digits === 0 ? first : der.subarray(at + 2, at + 2 + digits).reduce((sum, byte) => sum * 256 + byte, 0);
  const content = at + 2 + digits;
  return content + length <= der.length ? { content, end: content + length } : null;
}
