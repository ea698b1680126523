import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";

/** What the window holds before the first byte (MS-OXRTFCP 2.1.3.1.2). */
const dictionary =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const windowSize = 4096;

/** Outlook's compressed RTF (LZFu), as in .msg and winmail.dat. */
export function unfoldRtf(bytes: Uint8Array, budget: Budget): Uint8Array {
  if (bytes.length < 16) throw new ReadingFailure("damaged", "compressed RTF");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true);
  const kind = view.getUint32(8, true);
  if (kind === 0x414c454d) return bytes.subarray(16, 16 + size);
  if (kind !== 0x75465a4c) throw new ReadingFailure("damaged", "compressed RTF");
  // A control byte and eight references of two bytes make at most eight times seventeen.
  const out = new Uint8Array(Math.min(size, bytes.length * 8));
  budget.spend(out.length);
  const window = new Uint8Array(windowSize);
  for (let i = 0; i < dictionary.length; i++) window[i] = dictionary.charCodeAt(i);
  let write = dictionary.length;
  let length = 0;
  const put = (byte: number) => {
    if (length < out.length) out[length++] = byte;
    window[write] = byte;
    write = (write + 1) % windowSize;
  };
  let at = 16;
  while (at < bytes.length && length < out.length) {
    budget.tick();
    const control = bytes[at++]!;
    for (let bit = 0; bit < 8 && at < bytes.length && length < out.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++]!);
        continue;
      }
      if (at + 1 >= bytes.length) return out.subarray(0, length);
      const reference = (bytes[at]! << 8) | bytes[at + 1]!;
      at += 2;
      let read = reference >> 4;
      if (read === write) return out.subarray(0, length);
      for (let n = (reference & 15) + 2; n > 0; n--) {
        put(window[read]!);
        read = (read + 1) % windowSize;
      }
    }
  }
  return out.subarray(0, length);
}
