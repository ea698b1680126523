import type { PdfSignature } from "./find-pdf-signatures";

/** The bytes a signature says it signed. */
export interface SignedRange {
  /** Everything from the first byte up to `end`, but for the signature's own string: the only range that leaves no hole. */
  readonly whole: boolean;
  /** Behind the last signed byte. */
  readonly end: number;
  readonly coversFile: boolean;
}

export function signedRange({ byteRange, contents }: Pick<PdfSignature, "byteRange" | "contents">, fileLength: number): SignedRange {
  const [first = -1, firstLength = -1, second = -1, secondLength = -1] = byteRange;
  const end = second + secondLength;
  // Some programs count the brackets of the string among the signed bytes; nothing can be hidden in them.
  const before = firstLength === contents.start || firstLength === contents.start + 1;
  const after = second === contents.end || second === contents.end - 1;
  const whole = byteRange.length === 4 && first === 0 && before && after && secondLength >= 0 && end <= fileLength;
  return { whole, end: whole ? end : 0, coversFile: whole && end === fileLength };
}

/** The signed bytes put together. */
export function signedBytes(bytes: Uint8Array, byteRange: readonly number[]): Uint8Array<ArrayBuffer> {
  const [, firstLength = 0, second = 0, secondLength = 0] = byteRange;
  const together = new Uint8Array(firstLength + secondLength);
  together.set(bytes.subarray(0, firstLength));
  together.set(bytes.subarray(second, second + secondLength), firstLength);
  return together;
}
