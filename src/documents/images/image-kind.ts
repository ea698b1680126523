export type ImageKind = "png" | "jpeg" | "tiff";

const begins = (bytes: Uint8Array, ...wanted: readonly number[]) => wanted.every((byte, i) => bytes[i] === byte);

/** What kind of picture a file is by its first bytes; `null` for anything else. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (begins(bytes, 0xff, 0xd8, 0xff)) return "jpeg";
  if (begins(bytes, 0x49, 0x49, 42, 0) || begins(bytes, 0x4d, 0x4d, 0, 42)) return "tiff";
  return null;
}
