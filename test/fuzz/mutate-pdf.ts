import { deflateSync, inflateSync } from "node:zlib";
import type { Random } from "../support/makers/random";
import { assemble } from "../support/makers/pdf-file";
import { joined } from "../support/makers/zip-file";
import { mutateBytes, oddNumbers } from "./mutate-bytes";

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const kept = new WeakMap<Uint8Array, readonly string[]>();

/** A change inside a PDF's objects, put together again with a right table, so that readers get past the door. */
export function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  const objects = objectsOf(bytes).slice();
  const at = random.below(objects.length);
  const object = objects[at]!;
  const roll = random.below(12);
  if (roll < 5) objects[at] = dictionary(object, random);
  else if (roll < 9) objects[at] = content(object, random);
  else if (roll === 9) objects[at] = random.pick(objects);
  else if (roll === 10) objects.splice(at, 1, random.pick(["null", "[]", "<<>>", `${random.below(9)} 0 R`, "[".repeat(5000), "<<".repeat(5000), "(".repeat(100), "<<\n/Type/ObjStm/N 1000000/First 0/Length 0>>stream\n\nendstream"]));
  else return table(assemble(objects.map(bytesOf)), random);
  return assemble(objects.map(bytesOf));
}

function objectsOf(bytes: Uint8Array): readonly string[] {
  const known = kept.get(bytes);
  if (known) return known;
  const objects = [...latin(bytes).matchAll(/\d+ 0 obj\n([^]*?)\nendobj/g)].map((one) => one[1]!);
  kept.set(bytes, objects);
  return objects;
}

function dictionary(object: string, random: Random): string {
  const end = object.indexOf("stream");
  const head = end < 0 ? object : object.slice(0, end);
  const tokens = [...head.matchAll(/\d+ 0 R|-?\d+|\/[A-Za-z0-9-]+/g)];
  if (tokens.length === 0) return object;
  const token = random.pick(tokens);
  const by = token[0].endsWith("R") ? `${random.below(9)} 0 R` : token[0].startsWith("/") ? random.pick(names) : String(random.pick([...oddNumbers, -1, 1e30, 0.5]));
  return head.slice(0, token.index) + (random.chance(0.15) ? "" : by) + head.slice(token.index + token[0].length) + object.slice(head.length);
}

const names = ["/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/DCTDecode", "/JBIG2Decode", "/JPXDecode", "/CCITTFaxDecode", "/RunLengthDecode", "/Crypt", "/Type", "/Pages", "/Page", "/Kids", "/Parent", "/Length", "/Identity-H", "/Type3", "/Type0", "/TrueType", "/MMType1", "/Prev", "/Encrypt", "/ObjStm", "/XRef", "/Resources", "/XObject", "/DecodeParms[<</Predictor 15/Columns 100000000>>]/Filter", "/Count"];

/** What a stream holds, changed and folded again with its right length. */
function content(object: string, random: Random): string {
  const found = /^([^]*?)stream\n([^]*)\nendstream$/.exec(object);
  if (!found) return dictionary(object, random);
  const folded = found[1]!.includes("/FlateDecode");
  const raw = folded ? new Uint8Array(inflateSync(bytesOf(found[2]!))) : bytesOf(found[2]!);
  const changed = random.chance(0.5) ? bytesOf(operators(latin(raw), random)) : mutateBytes(raw, random);
  const packed = folded ? new Uint8Array(deflateSync(changed, { level: 1 })) : changed;
  return `${found[1]!.replace(/\/Length \d+/, `/Length ${packed.length}`)}stream\n${latin(packed)}\nendstream`;
}

function operators(text: string, random: Random): string {
  const tokens = [...text.matchAll(/-?\d+(?:\.\d+)?|[A-Za-z*]+|[()[\]<>]/g)];
  if (tokens.length === 0) return text;
  const token = random.pick(tokens);
  const by = random.pick([random.pick(tokens)[0], String(random.pick(oddNumbers)), "-1", "1e9", random.pick(["BT", "ET", "q", "Q", "cm", "Tm", "Tj", "TJ", "Do", "BI /W 9999 /H 9999 ID", "EI", "'", '"', "Tf", "gs", "sh"]), "q ".repeat(2000), "(a) Tj ".repeat(500), "[".repeat(300)]);
  return `${text.slice(0, token.index)}${by} ${text.slice(token.index + token[0].length)}`;
}

/** The table and the trailer say where things are: here they say it wrong. */
function table(bytes: Uint8Array, random: Random): Uint8Array {
  const text = latin(bytes);
  const at = text.lastIndexOf("xref\n0");
  const end = mutateBytes(bytesOf(text.slice(at)), random);
  const more = random.chance(0.3) ? bytesOf(`\nxref\n0 0\ntrailer\n<</Size 9/Root 1 0 R/Prev ${random.pick([0, at, bytes.length, 1e9])}>>\nstartxref\n${bytes.length + 1}\n%%EOF`) : new Uint8Array(0);
  return joined([bytes.subarray(0, at), end, more]);
}
