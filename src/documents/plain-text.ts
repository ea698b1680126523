import { ReadingFailure } from "./reading-failure";

/** A text file as its lines: UTF-8, or UTF-16 in either order, with or without a byte order mark. */
export function readPlainText(bytes: Uint8Array): readonly string[] {
  return decode(bytes).split(/\r\n|\r|\n/);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => byte === 0 && zeros[i % 2]!++);
  // Windows' Notepad wrote UTF-16 without a mark; its Latin letters have a zero on one side.
  if (zeros[1]! > sample.length / 8 && zeros[0]! === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros[0]! > sample.length / 8 && zeros[1]! === 0) return new TextDecoder("utf-16be").decode(bytes);
  if (zeros[0]! + zeros[1]! > 0) throw new ReadingFailure("unsupported", "binary");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ReadingFailure("unsupported", "text in an old encoding");
  }
}
