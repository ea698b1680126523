import { inCapitals, type Cell } from "../cells";
import { readMarks, type Mark, type Marks } from "../marks";
import { distance, lettersOf } from "../likeness";

/** Where a stamp stands: the head of the first page, at most this deep. */
const stampLines = 25;
/** Marks of several syllables, their letters, and how many of these may be wrong. "HỎA TỐC" is not among them: "HÒA LỘC" is a place. */
const severalSyllables: readonly (readonly [string, string, number])[] = [
  ["TUYỆT MẬT", "tuyetmat", 2],
  ["TỐI MẬT", "toimat", 1],
  ["TÀI LIỆU THU HỒI", "tailieuthuhoi", 2],
  ["LƯU HÀNH NỘI BỘ", "luuhanhnoibo", 2],
  ["XEM XONG TRẢ LẠI", "xemxongtralai", 2],
  ["THƯỢNG KHẨN", "thuongkhan", 1],
];
/** What a mark of secrecy may not have lost: "TỐI MAI" is none. */
const endOfSecrecy = /m.?t$|mat/;
/** The one syllable of MẬT with its hat or its dot read as another: "MẶT", "MẠT", "MÂT". Without either, a line of its own. */
const oneSyllable = /^M[ẶẠẤẦẨẪÂẮẰẲẴĂ]T$/;
/** As many strokes as the Ậ has, only others: a clean print of them is another word. Of fewer, the paper may have lost some. */
const otherStrokes = /^M[ẶẤẦẨẪẮẰẲẴ]T$/;
const urgentSyllable = /^KH[ẤẦẪẬÂẢ]N$/;

/**
 * Marks on a scan. A stamp is red, slanted and often faint: at its own place (Decree 30/2020, annex I, part I, III.2: below the
 * number or the subject line, in a frame; cells 10a, 10b) capitals that can hardly mean anything else are the mark. `sure` are the
 * short words whose letters the recognition did not doubt.
 */
export function readScannedMarks(page: readonly string[], head: readonly Cell[], sure: readonly string[] = []): Marks {
  const stamps = head.filter((cell) => cell.line < stampLines);
  const seen = stamps.map((cell) => bare(cell.text));
  const words = sure.filter((word) => (oneSyllable.test(word) || word === "MAT") && seen.indexOf(word) >= 0);
  // A stamp is put once: words that differ by their strokes alone, and surely, are a list of words.
  const isList = words.length > 1;
  const meant = seen.map((word, at) => (words.indexOf(word) >= 0 && (isList || otherStrokes.test(word)) ? null : markMeant(word, () => isAlone(stamps, at))));
  // Read as the marks they mean, for what tells a mark from a legend of marks holds for them too.
  const mended = page.map((line, i) => {
    if (i >= stampLines || !stamps.some((cell, at) => cell.line === i && meant[at] !== null)) return line;
    return stamps.reduce((cells, cell, at) => (cell.line === i ? cells.concat(meant[at] || cell.text) : cells), [] as string[]).join("\t");
  });
  const exact = readMarks(page);
  const read = readMarks(mended);
  /** With the words that stand on the page. */
  const asShown = <T extends string>(mark: Mark<T> | null, shown: Mark<T> | null): Mark<T> | null =>
    mark && (shown && shown.mark === mark.mark ? shown : { mark: mark.mark, text: stamps.filter((_cell, at) => meant[at] === mark.text).map((cell) => cell.text)[0] || mark.text });
  return { secrecy: asShown(read.secrecy, exact.secrecy), circulation: asShown(read.circulation, exact.circulation), urgency: asShown(read.urgency, exact.urgency) };
}

/** The mark that a word can only mean; `null` for one that is no mark or shows it as it is. */
function markMeant(word: string, isAlone: () => boolean): string | null {
  if (oneSyllable.test(word) || (word === "MAT" && isAlone())) return "MẬT";
  if (urgentSyllable.test(word)) return "KHẨN";
  const letters = lettersOf(word);
  const near = severalSyllables.filter(([mark, key, most]) => word !== mark && inCapitals(word) && distance(letters, key, most) <= most && (!/mat$/.test(key) || endOfSecrecy.test(letters)))[0];
  return near ? near[0] : null;
}

function bare(text: string): string {
  return text.replace(/^[^A-Za-zÀ-ỹĐđ0-9]+|[^A-Za-zÀ-ỹĐđ0-9]+$/g, "");
}

/** The only piece of its line. */
function isAlone(cells: readonly Cell[], at: number): boolean {
  const lineOf = (i: number) => (cells[i] ? cells[i].line : -1);
  return lineOf(at) !== lineOf(at - 1) && lineOf(at) !== lineOf(at + 1);
}
