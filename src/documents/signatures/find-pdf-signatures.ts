import type { Budget } from "../budget";
import { isBlank, readPdfDictionary, type PdfDictionary, type PdfValue, type Span } from "./pdf-dictionary";

/** A signature dictionary as it stands in the file; nothing of it is checked yet. */
export interface PdfSignature {
  readonly byteRange: readonly number[];
  /** The hexadecimal string with its brackets: the one part of the file a signature cannot cover. */
  readonly contents: Span;
  readonly subFilter: string;
  /** When the signing program says it signed (/M). */
  readonly modified: Span | null;
  /** The signer's certificate, where it stands outside the signature (adbe.x509.rsa_sha1). */
  readonly certificate: Span | null;
}

/** More dictionaries than this are not looked at: no document has been signed so often. */
const mostDictionaries = 2000;

/**
 * Finds signature dictionaries by their /ByteRange. No cross-reference table is needed and none is believed: the bytes a
 * signature leaves out must be a plain string of this file, so its dictionary cannot stand in a compressed stream.
 */
export function findPdfSignatures(bytes: Uint8Array, budget: Budget): readonly PdfSignature[] {
  const found: PdfSignature[] = [];
  let from = 0;
  // A dictionary that does not end is read to the end of the file: thousands of them are not.
  let effort = bytes.length * 2 + 65536;
  for (let seen = 0; seen < mostDictionaries && effort > 0; seen++) {
    const key = findWord(bytes, byteRangeKey, from, budget);
    if (key < 0) break;
    const start = dictionaryBefore(bytes, key, from, budget);
    from = key + byteRangeKey.length;
    if (start < 0) continue;
    const { entries, end } = readPdfDictionary(bytes, start, start + effort, budget);
    effort -= end - start;
    const signature = entries && signatureIn(entries);
    if (signature) found.push(signature);
    if (entries) from = Math.max(from, end);
  }
  return found;
}

/** The dictionary may itself be the value of a form field. */
function signatureIn(entries: PdfDictionary): PdfSignature | null {
  const range = entries.get("ByteRange");
  const contents = entries.get("Contents");
  if (range?.kind === "array" && contents?.kind === "hex") return isUsageRights(entries.get("Reference")) ? null : signatureOf(entries, range.items, contents);
  for (const value of entries.values()) {
    const inner = value.kind === "dictionary" ? signatureIn(value.entries) : null;
    if (inner) return inner;
  }
  return null;
}

function signatureOf(entries: PdfDictionary, range: readonly PdfValue[], contents: Span): PdfSignature {
  const subFilter = entries.get("SubFilter");
  const span = (key: string) => {
    const value = entries.get(key);
    const one = value?.kind === "array" ? value.items[0] : value;
    return one?.kind === "text" || one?.kind === "hex" ? one : null;
  };
  return {
    byteRange: range.map((item) => (item.kind === "word" && /^\+?\d{1,12}$/.test(item.word) ? Number(item.word) : -1)),
    contents,
    subFilter: subFilter?.kind === "name" ? subFilter.word : "",
    modified: span("M"),
    certificate: span("Cert"),
  };
}

/** Adobe's own mark that a form may be filled in is made like a signature and is nobody's. */
function isUsageRights(reference: PdfValue | undefined): boolean {
  return reference?.kind === "array" && reference.items.some((item) => {
    const method = item.kind === "dictionary" ? item.entries.get("TransformMethod") : undefined;
    return method?.kind === "name" && /^UR3?$/.test(method.word);
  });
}

const byteRangeKey = [..."/ByteRange"].map((letter) => letter.charCodeAt(0));
const slash = 0x2f;
const capitalB = 0x42;

function findWord(bytes: Uint8Array, word: readonly number[], from: number, budget: Budget): number {
  for (let at = bytes.indexOf(capitalB, from + 1); at > 0; at = bytes.indexOf(capitalB, at + 1)) {
    budget.tick();
    if (bytes[at - 1] === slash && word.every((byte, i) => bytes[at - 1 + i] === byte)) return at - 1;
  }
  return -1;
}

/** The `<<` of the object ("12 0 obj") that the key stands in, not looking behind `floor`. */
function dictionaryBefore(bytes: Uint8Array, key: number, floor: number, budget: Budget): number {
  for (let at = bytes.lastIndexOf(letterJ, key); at >= floor + 2; at = bytes.lastIndexOf(letterJ, at - 1)) {
    budget.tick();
    if (bytes[at - 1] !== letterB || bytes[at - 2] !== letterO) continue;
    let start = at + 1;
    while (start < key && isBlank(bytes[start]!)) start++;
    return bytes[start] === 0x3c && bytes[start + 1] === 0x3c ? start : -1;
  }
  return -1;
}

const letterJ = 0x6a;
const letterB = 0x62;
const letterO = 0x6f;
