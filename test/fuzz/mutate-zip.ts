import type { Random } from "../support/makers/random";
import { makeZip, utf8, type ZipEntry } from "../support/makers/zip-file";
import { mutateBytes, oddNumbers } from "./mutate-bytes";
import { mutateXml } from "./mutate-xml";
import { unzip } from "./unzip";

/** A change inside a zip: of a part's own bytes, folded again with the right sum, or of what the headers say of it. */
export function mutateZip(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzip(bytes).slice();
  const at = random.below(parts.length);
  const part = parts[at]!;
  const roll = random.below(20);
  if (roll < 13) parts[at] = again(part, random);
  else if (roll < 17) parts[at] = { ...part, ...lie(part, random) };
  else if (roll === 17) parts.splice(at, 1);
  else if (roll === 18) parts.splice(random.below(parts.length), 0, part);
  else parts[at] = { ...part, name: random.pick(names) };
  return makeZip(parts, random.chance(0.02) ? "PK\u0005\u0006".repeat(8) : "");
}

function again(part: ZipEntry, random: Random): ZipEntry {
  const isXml = part.bytes[0] === 0x3c;
  let content = part.bytes;
  for (let i = 1 + random.below(3); i > 0; i--) content = isXml && random.chance(0.75) ? utf8(mutateXml(new TextDecoder().decode(content), random)) : mutateBytes(content, random);
  // Not folding is quicker, and either way the reader sees the same bytes.
  return { name: part.name, bytes: content, stored: random.chance(0.7) };
}

function lie(part: ZipEntry, random: Random): Partial<ZipEntry> {
  const number = random.pick([...oddNumbers, part.bytes.length, part.bytes.length * 1032]) >>> 0;
  switch (random.below(8)) {
    case 0:
      return { size: number };
    case 1:
      return { packedSize: number };
    case 2:
      return { crc: number };
    case 3:
      return { method: random.pick([0, 1, 8, 9, 12, 14, 99]) };
    case 4:
      return { flags: random.pick([1, 8, 9, 0x40, 0xffff]) };
    case 5:
      return { offset: number };
    case 6:
      return { packed: mutateBytes(part.packed ?? part.bytes, random) };
    default:
      return { size: number, packedSize: number, flags: 8 };
  }
}

const names = ["", "../../etc/passwd", "word/document.xml", "content.xml", "xl/workbook.xml", "ppt/presentation.xml", "mimetype", "__proto__", "constructor", "a".repeat(4000), "\u0000", "thư mục/", "word\\document.xml", "EncryptedPackage"];
