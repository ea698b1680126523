import { readingLines } from "../document";
import { fieldLike } from "./scan/fixed-phrases";
import { distance, lettersOf, sameLength } from "./likeness";

/** Characters of the text that are searched for an agency's name. */
const longestText = 30000;

/**
 * An agency's name as the running text writes it, most often: "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG" → "Bộ Nông nghiệp và Môi trường".
 * On a scan the text also puts right letters that the head shows wrongly.
 */
export function asWritten(name: string, lines: readonly string[], scanned: boolean, place: string | null = null): string {
  if (!scanned) return inText(name, lines, false);
  // The place beside the date is the agency's own: "UBND tỉnh Phủ Thọ" in "Phú Thọ".
  const region = /^(.* (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) )(.+)$/.exec(name);
  const named = region && place && lettersOf(region[2] || "") === lettersOf(place) ? `${region[1]}${place}` : name;
  return named !== name ? named : inText(name, lines, true);
}

function inText(name: string, lines: readonly string[], scanned: boolean): string {
  const words = name.split(/\s+/);
  if (words.length < 2) return name;
  const text = lines.slice(0, readingLines).join(" ").replace(/\s+/g, " ").slice(0, longestText);
  const folded = sameLength(text);
  const head = sameLength(words[0] || "") + " ";
  const key = lettersOf(name);
  const most = scanned ? (key.length < 6 ? 1 : Math.floor(key.length / 6)) : 0;
  const counts: { written: string; times: number; other: number }[] = [];
  for (let at = folded.indexOf(head); at >= 0; at = folded.indexOf(head, at + head.length)) {
    if (at > 0 && /[a-z0-9]/.test(folded.charAt(at - 1))) continue;
    const written = text.slice(at, at + 2 * name.length + 10).split(" ").slice(0, words.length).join(" ").replace(/[.,;:)”"']+$/, "");
    if (written === written.toUpperCase() || written.charAt(0) !== written.charAt(0).toUpperCase()) continue;
    const other = written.toLowerCase() === name.toLowerCase() ? 0 : 1;
    if (other > 0 && (!scanned || distance(lettersOf(written), key, most) > most)) continue;
    const known = counts.filter((one) => one.written === written)[0];
    if (known) known.times++;
    else if (counts.length < 50) counts.push({ written, times: 1, other });
  }
  const best = counts.sort((a, b) => a.other - b.other || b.times - a.times)[0];
  const isKnown = fieldLike(words.slice(1).join(" ")) !== null;
  return best && !(isKnown && best.other > 0) ? best.written : name;
}
