import { fold } from "../../domain/fold";

const label = /^(?:ky (?:so )?boi|nguoi ky|thoi gian ky|ngay ky|duoc ky boi|signed by|digitally signed|signing time|signature valid|signature not verified)\b/;
const detail = /^(?:co quan|don vi|email|chuc vu|tinh|ngay|date|reason|location|ly do)\b ?:/;
const clock = /\b\d{1,2}:\d{2}:\d{2}\b/;
const notation = /\d ?\/ ?(?:\d{4} ?\/ ?)?[A-ZĐ]{2}/;

/** What a signing program writes into its picture: who signed and when. It is no part of the document, unless it carries its number. */
export function isSignerNote(text: string): boolean {
  return (label.test(fold(text)) || clock.test(text)) && !notation.test(text);
}

/** Lines a note has at most. */
const noteLines = 5;

/** Takes signers' notes that were printed into the page out of its lines, cell by cell. */
export function withoutSignerNotes(lines: readonly string[]): readonly string[] {
  const rest: string[] = [];
  let since = Infinity;
  for (const line of lines) {
    since++;
    const cells = line.split("\t");
    const kept = cells.filter((cell) => {
      const folded = fold(cell);
      const opens = label.test(folded) && folded.includes(":");
      if (opens) since = 0;
      return !opens && !(since <= noteLines && detail.test(folded));
    });
    if (kept.length === cells.length ? line !== "" || rest.length > 0 : kept.some((cell) => cell.trim() !== "")) rest.push(kept.join("\t"));
  }
  return rest;
}
