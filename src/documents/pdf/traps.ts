import type { Budget } from "../budget";
import { limits } from "../limits";
import { ReadingFailure } from "../reading-failure";

/** Smaller streams cannot unfold to more than the budget: deflate packs a thousand to one at most. */
const smallStream = limits.unfolded / 1100;
/** An object that does not end makes pdf.js look for its end through the whole file, for each of them. */
const mostUnended = 300;
const dictionaryBefore = 1024;

/**
 * Refuses what pdf.js would compute on for minutes, or take gigabytes for, before it sees the file: streams that unfold without
 * end, and tables of objects that never end. Throws `too-large` or `damaged`.
 */
export async function refuseTraps(bytes: Uint8Array, budget: Budget): Promise<void> {
  let unended = 0;
  let open = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x6f && is(bytes, at, "obj")) {
      if (is(bytes, at - 3, "endobj")) open = false;
      else if (isSpace(bytes[at - 1]) && isDigit(bytes[at - 2])) {
        if (open && ++unended > mostUnended) throw new ReadingFailure("damaged", "objects without end");
        open = true;
      }
    } else if (byte === 0x73 && is(bytes, at, "stream") && bytes[at - 1] !== 0x64) {
      budget.tick();
      const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
      const end = indexOf(bytes, "endstream", start);
      if (end < 0) return;
      await refuseBomb(bytes.subarray(start, end), filtersOf(bytes.subarray(Math.max(0, at - dictionaryBefore), at)), budget);
      at = end;
      open = true;
    }
  }
}

/** Names of the filters in the dictionary of a stream, which stands right before it. */
function filtersOf(before: Uint8Array): readonly string[] {
  // Only what is the stream's own becomes text: a long file has thousands of streams, and most dictionaries are short.
  const text = String.fromCharCode(...before.subarray(Math.max(0, lastIndexOf(before, " obj"))));
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(text)?.[1] ?? "";
  return filter.match(/\/\w+/g) ?? [];
}

async function refuseBomb(packed: Uint8Array, filters: readonly string[], budget: Budget): Promise<void> {
  const flates = filters.filter((name) => name === "/FlateDecode" || name === "/Fl").length;
  if (flates === 0) return;
  // Nobody packs twice but to hide how much it is.
  if (flates > 1) throw new ReadingFailure("too-large", "packed twice");
  if (packed.length >= smallStream) await unfolds(packed, budget);
}

/** Unfolds without keeping anything, as far as the budget goes. */
async function unfolds(packed: Uint8Array, budget: Budget): Promise<void> {
  const stream = new DecompressionStream("deflate");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  void writer.write(packed as Uint8Array<ArrayBuffer>).then(() => writer.close()).catch(() => undefined);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      length += (value as Uint8Array).length;
      if (length > limits.unfolded || budget.left() <= 0) throw new ReadingFailure("too-large", "stream");
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    // A stream that is broken on the way ends there for pdf.js too.
    if (error instanceof ReadingFailure) throw error;
  }
}

function is(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) if (is(bytes, at, word)) return at;
  return -1;
}

function lastIndexOf(bytes: Uint8Array, word: string): number {
  for (let at = bytes.length - word.length; at >= 0; at--) if (is(bytes, at, word)) return at;
  return -1;
}

const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
