import type { Secrecy } from "../../document";
import { inCapitals, type Cell } from "../cells";
import { readMarks, type Marks } from "../marks";
import { distance, lettersOf } from "../likeness";

/** Where a stamp stands: the head of the first page, at most this deep. */
const stampLines = 25;
const secrecies: readonly (readonly [Secrecy, string, number])[] = [
  ["TUYỆT MẬT", "tuyetmat", 2],
  ["TỐI MẬT", "toimat", 1],
];
/** The one syllable of MẬT with its hat or its dot read as another: "MẶT", "MẠT", "MÂT". Without either, a line of its own. */
const oneSyllable = /^M[ẬẶẠẤẦẨẪÂẮẰẲẴĂ]T$/;

const urgentSyllable = /^KH[ẨẤẦẪẬÂẢ]N$/;

/**
 * Marks on a scan. A stamp is red, slanted and often faint: at its own place (Decree 30/2020, annex I, part I, II.10: below the
 * number or the subject line, in a frame) capitals that can hardly mean anything else are the mark.
 */
export function readScannedMarks(page: readonly string[], head: readonly Cell[]): Marks {
  const read = readMarks(page);
  const urgent = read.urgency === null ? head.filter((cell) => cell.line < stampLines && urgentSyllable.test(bare(cell.text)))[0] : undefined;
  const exact: Marks = urgent ? { ...read, urgency: { mark: "KHẨN", text: urgent.text } } : read;
  if (exact.secrecy !== null && exact.secrecy.mark !== "MẬT") return exact;
  for (const [mark, key, most] of secrecies) {
    const seen = head.filter((cell) => cell.line < stampLines && inCapitals(bare(cell.text)) && distance(lettersOf(cell.text), key, most) <= most && /m.?t$|mat/.test(lettersOf(cell.text)))[0];
    if (seen) return { ...exact, secrecy: { mark, text: seen.text } };
  }
  if (exact.secrecy !== null) return exact;
  const alone = head.filter((cell) => cell.line < stampLines && (oneSyllable.test(bare(cell.text)) || (bare(cell.text) === "MAT" && isAlone(cell, head))))[0];
  return alone ? { ...exact, secrecy: { mark: "MẬT", text: alone.text } } : exact;
}

function bare(text: string): string {
  return text.replace(/^[^A-Za-zÀ-ỹĐđ0-9]+|[^A-Za-zÀ-ỹĐđ0-9]+$/g, "");
}

function isAlone(cell: Cell, head: readonly Cell[]): boolean {
  return head.filter((one) => one.line === cell.line).length === 1;
}
