import { fold } from "../../domain/fold";

const label = /^(?:ky (?:so )?boi|nguoi ky|thoi gian ky|ngay ky|duoc ky boi|signed by|digitally signed|signing time|signature valid|signature not verified)\b/;
const detail = /^(?:co quan|don vi|email|chuc vu|tinh|ngay|date|reason|location|ly do)\b ?:/;
const clock = /\b\d{1,2}:\d{2}:\d{2}\b/;
const notation = /\d ?\/ ?(?:\d{4} ?\/ ?)?[A-ZĐ]{2}/;

/** What a signing program writes into its picture: who signed and when. It is no part of the document, unless it carries its number. */
export function isSignerNote(text: string): boolean {
  return (label.test(fold(text)) || clock.test(text)) && !notation.test(text);
}

/** Takes signers' notes that were printed into the page out of its lines, cell by cell. */
export function withoutSignerNotes(lines: readonly string[]): readonly string[] {
  let since = Infinity;
  return lines.flatMap((line) => {
    since++;
    const cells = line.split("\t");
    const kept = cells.filter((cell) => {
      const folded = fold(cell);
      const isNote = label.test(folded) && folded.includes(":") || (since <= 5 && detail.test(folded));
      if (label.test(folded) && isNote) since = 0;
      return !isNote;
    });
    if (kept.length === cells.length) return [line];
    return kept.some((cell) => cell.trim() !== "") ? [kept.join("\t")] : [];
  });
}
