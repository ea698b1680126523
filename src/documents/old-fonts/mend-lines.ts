import { hasUnicodeLetters } from "./decode-run";
import { isSyllable } from "./syllable";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

export interface Mended {
  readonly lines: readonly string[];
  /** True when what remains is not plausible text. */
  readonly poor: boolean;
}

/** Lines the decision rests on; a document does not change its letters further down. */
const looked = 400;
/** How much the share of syllables must rise, and to what, before other letters are believed: words of French or German must not become Vietnamese. */
const rise = 0.2;
const believable = 0.6;

/**
 * Lines whose font nobody knows, as Unicode: composed; read as TCVN3, VNI or UTF-8 taken for windows-1252 where that, and only
 * that, makes them Vietnamese.
 */
export function mendLines(lines: readonly string[]): Mended {
  const composed = lines.map((line) => joinAccents(line.normalize("NFC")));
  const sample = composed.slice(0, looked).map((line) => line.slice(0, 500));
  const before = shareOfSyllables(sample);
  let best: { readonly read: (line: string) => string; readonly share: number } | null = null;
  // Nothing can be better by that much than what is nearly all syllables.
  if (before + rise <= 1 && sample.some((line) => /[\u0080-\u00ff]/.test(line))) {
    for (const read of [fromTcvn3, fromVni, fromMojibake]) {
      const share = shareOfSyllables(sample.map(read));
      if (share >= believable && share >= before + rise && (best === null || share > best.share)) best = { read, share };
    }
  }
  const chosen = best;
  const mended = chosen === null ? composed : composed.map((line) => better(line, chosen.read(line)));
  return { lines: mended, poor: isBroken(mended.slice(0, looked)) };
}

/** A line that was right already gets no better by another reading: "Cân nhắc" would become "Cõn nhắc". */
function better(line: string, read: string): string {
  return !hasUnicodeLetters(line) && shareOfSyllables([read]) >= shareOfSyllables([line]) ? read : line;
}

/** Share of the words of a text that could be syllables of Vietnamese; 0 where there are none. */
export function shareOfSyllables(lines: readonly string[]): number {
  let words = 0;
  let syllables = 0;
  for (const line of lines) {
    for (const word of line.split(/[\s\d.,;:()[\]"'“”/_|+*=<>?!–-]+/)) {
      if (word === "" || word.length > 40) continue;
      words++;
      if (word.length <= 8 && isSyllable(word)) syllables++;
    }
  }
  return words === 0 ? 0 : syllables / words;
}

/** Fewer words prove nothing. */
const fewWords = 12;

/** Letters that are no letters, or signs in the middle of most words. */
function isBroken(lines: readonly string[]): boolean {
  const text = lines.join(" ");
  const strange = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (strange > 2 && strange > text.length / 100) return true;
  const words = text.split(/\s+/).map((word) => word.replace(/^[«»]+|[«».,;:]+$/g, "")).filter((word) => /\p{L}/u.test(word));
  const torn = words.filter((word) => /\p{L}[\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00a9\u00ab-\u00b9\u00bc-\u00bf\u00d7\u00f7]\p{L}/u.test(word)).length;
  return words.length >= fewWords && torn > words.length / 8;
}

/** UTF-8 that somebody read as windows-1252: "TÃ­nh" for "Tính". */
function fromMojibake(line: string): string {
  const bytes = new Uint8Array(line.length);
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const byte = code < 0x100 ? code : windows1252.indexOf(line.charAt(i)) + 0x80;
    if (byte < 0x80 && code >= 0x100) return line;
    bytes[i] = byte;
  }
  const read = new TextDecoder("utf-8").decode(bytes);
  return read.includes("\ufffd") ? line : read.normalize("NFC");
}

/** What windows-1252 puts at 0x80 to 0x9f. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const spacing: Readonly<Record<string, string>> = { "´": "\u0301", "`": "\u0300", "˜": "\u0303", "ˆ": "\u0302", "˘": "\u0306" };

/** An accent that stands behind its letter on its own, as some printers of PDF leave it, joins it where that makes a syllable. */
function joinAccents(line: string): string {
  // One at the beginning of a word is a quotation mark, and so may the others be.
  if (!/[´`˜ˆ˘]/.test(line) || /(^|[^\p{L}´`˜ˆ˘])[´`˜ˆ˘]/u.test(line)) return line;
  return line.replace(/[\p{L}´`˜ˆ˘]{2,12}/gu, (word) => {
    const joined = word.replace(/[´`˜ˆ˘]/g, (accent) => spacing[accent] ?? accent).normalize("NFC");
    return isSyllable(joined) ? joined : word;
  });
}
