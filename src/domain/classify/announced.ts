import { fold } from "../fold";
import { typeNamedBy } from "../read-facts/document-types";
import { readSubject, type ReadSubject } from "./seen";

const handsOver = /(?:^| )(?:gui|chuyen|cung cap|phat hanh)(?= )/;
/** Others are to send it, or sent it: it is not what this mail carries. */
const notHere = /(?:^| )(?:de nghi|yeu cau|nhan duoc|theo|can cu|thuc hien|chua|khong|da)(?= )/;
/** Words between "gửi" and the document: "gửi Quý đơn vị bản ký số của". */
const mostWords = 10;

/**
 * The document a covering mail says it hands over: "Cục Công nghệ thông tin gửi Công văn số 902/CNTT-HT ngày 12/11/2026 góp ý dự thảo
 * Nghị định (file đính kèm)." It needs type and number; only an attachment nobody could read is ever judged by it.
 */
export function announcedTitle(lines: readonly string[]): ReadSubject | null {
  const text = lines.join("\n").normalize("NFC");
  for (const raw of text.split(/[.!?](?:\s|$)|\n\s*\n/)) {
    const sentence = raw.replace(/\s+/g, " ").trim();
    const folded = fold(sentence);
    const verb = handsOver.exec(folded);
    if (!verb || folded.length !== sentence.length || notHere.test(folded.slice(0, verb.index + 1))) continue;
    let at = verb.index + verb[0].length + 1;
    for (let word = 0; word < mostWords && at > 0 && at < folded.length; word++) {
      const read = typeNamedBy(folded.slice(at)) ? readSubject((sentence.slice(at).split("(")[0] || "").trim()) : null;
      if (read && read.symbol !== null) return read;
      at = folded.indexOf(" ", at) + 1;
    }
  }
  return null;
}
