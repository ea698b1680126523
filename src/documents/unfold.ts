import type { Budget } from "./budget";
import { crcOf } from "./crc";
import { limits } from "./limits";
import { ReadingFailure } from "./reading-failure";
import type { ZipPart } from "./zip";

/** Bytes handed to the browser at a time. Chromium unfolds all of what it is handed, whether anyone asks for it or not, and a byte makes up to 1,032. */
const handful = 16 * 1024;
const mostFolded = 1032;

/** A damaged part may give a little more than it said; one that gives this much more lies. */
const plainlyMore = 256 * 1024;

const damaged = (part: ZipPart) => new ReadingFailure("damaged", part.name);

/** One part of a zip, whole and checked against its sum. Refused before unfolding when it says it is too large, and on the way when it lies. */
export async function readZipPart(bytes: Uint8Array, part: ZipPart, budget: Budget): Promise<Uint8Array> {
  const packed = packedBytes(bytes, part);
  // A size no packing could give is a lie, and memory must not be reserved on its word.
  if (part.size > packed.length * mostFolded + mostFolded) throw damaged(part);
  budget.spend(part.size);
  const content = new Uint8Array(part.size);
  let filled = 0;
  await unfold(packed, part, (chunk) => {
    budget.tick();
    // More than it said is not kept, only counted: a bomb that lies ends as one.
    if (filled + chunk.length <= part.size) content.set(chunk, filled);
    filled += chunk.length;
    if (filled > Math.min(limits.unfolded, part.size + plainlyMore)) throw new ReadingFailure("too-large", part.name);
  });
  if (filled !== part.size || crcOf(content) !== part.crc) throw damaged(part);
  return content;
}

function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  if (part.encrypted) throw new ReadingFailure("encrypted", part.name);
  if (part.size > limits.unfolded) throw new ReadingFailure("too-large", part.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset < 0 || part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== 0x04034b50) throw damaged(part);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  if (start + part.packedSize > bytes.length) throw damaged(part);
  return bytes.subarray(start, start + part.packedSize);
}

async function unfold(packed: Uint8Array, part: ZipPart, take: (chunk: Uint8Array) => void): Promise<void> {
  if (part.method === 0) take(packed);
  else if (part.method === 8) await inflate(packed, part, take);
  else throw new ReadingFailure("unsupported", `compression ${part.method}`);
}

async function inflate(packed: Uint8Array, part: ZipPart, take: (chunk: Uint8Array) => void): Promise<void> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  // A refusal shows at the reader too; unheeded here it would be an unhandled rejection.
  const heed = () => undefined;
  writer.closed.catch(heed);
  void feed(writer, packed).catch(heed);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      take(value);
    }
  } catch (error) {
    // Not waited for: a write under way ends only when its output is taken, which nobody will.
    void reader.cancel().catch(heed);
    void writer.abort().catch(heed);
    throw error instanceof ReadingFailure ? error : damaged(part);
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, packed: Uint8Array): Promise<void> {
  for (let at = 0; at < packed.length; at += handful) {
    await writer.ready;
    await writer.write(packed.subarray(at, at + handful) as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
}
