import type { Budget } from "./budget";
import { limits } from "./limits";
import { ReadingFailure } from "./reading-failure";

export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const damaged = (reason: string) => new ReadingFailure("damaged", reason);

/** The parts of a zip by its central directory, the one place that is not guesswork. */
export function listZip(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new ReadingFailure("too-large", "too many parts");
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged("central directory");
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > bytes.length) throw damaged("central directory");
    parts.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** UTF-8, as all write today, or the code page of a Vietnamese Windows; some programs part folders by a backslash. */
function nameOf(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    name = new TextDecoder("windows-1258").decode(bytes);
  }
  return name.normalize("NFC").replace(/\\/g, "/");
}

/** One part whole, for files inside a file. */
export async function readZipPart(bytes: Uint8Array, part: ZipPart, budget: Budget): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  await unfold(bytes, part, (chunk) => {
    budget.spend(chunk.length);
    chunks.push(chunk);
    length += chunk.length;
  });
  const whole = new Uint8Array(length);
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}

function findEnd(view: DataView): number {
  // The record is the last thing in the file but for a comment of at most 64 KB.
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65536; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged("no central directory");
}

/** Unfolds one part, handing on its bytes as they come; stops at the budget, whatever the header promised. */
export async function unfold(bytes: Uint8Array, part: ZipPart, take: (chunk: Uint8Array) => void): Promise<void> {
  if (part.encrypted) throw new ReadingFailure("encrypted", part.name);
  if (part.size > limits.unfolded) throw new ReadingFailure("too-large", part.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== 0x04034b50) throw damaged(part.name);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  if (start + part.packedSize > bytes.length) throw damaged(part.name);
  const packed = bytes.subarray(start, start + part.packedSize);

  let total = 0;
  let crc = 0xffffffff;
  const pass = (chunk: Uint8Array) => {
    total += chunk.length;
    if (total > limits.unfolded) throw new ReadingFailure("too-large", part.name);
    crc = addToCrc(crc, chunk);
    take(chunk);
  };
  if (part.method === 0) pass(packed);
  else if (part.method === 8) await inflate(packed, pass);
  else throw new ReadingFailure("unsupported", `compression ${part.method}`);
  if (total !== part.size || (crc ^ 0xffffffff) >>> 0 !== part.crc) throw damaged(part.name);
}

async function inflate(packed: Uint8Array, pass: (chunk: Uint8Array) => void): Promise<void> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  // A refusal shows at the reader too; here it would only be an unhandled rejection.
  void writer.write(packed as Uint8Array<ArrayBuffer>).then(() => writer.close()).catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      pass(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof ReadingFailure ? error : damaged("deflate");
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function addToCrc(crc: number, chunk: Uint8Array): number {
  let value = crc;
  for (let i = 0; i < chunk.length; i++) value = (value >>> 8) ^ crcTable[(value ^ chunk[i]!) & 0xff]!;
  return value;
}
