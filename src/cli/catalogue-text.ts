import type { Catalogue } from "../domain/catalogue";

/** Notes for readers that stand in the file beside what the product reads, and stay true whatever the entries are. */
const notes = ["destinations", "effects", "note"];

/** A catalogue as a file, with the notes of the present file. */
export function catalogueText(catalogue: Catalogue, presentText: string): string {
  const present = JSON.parse(presentText.replace(/^\ufeff/, "")) as Readonly<Record<string, unknown>>;
  const { entries, exclusions, ...head } = catalogue;
  const kept = Object.fromEntries(notes.filter((name) => present[name] !== undefined).map((name) => [name, present[name]]));
  // A cue a line, as an administrator edits them.
  const text = JSON.stringify({ ...head, ...kept, entries, exclusions }, null, 2);
  return `${text.replace(/\{\s*"phrase": ("(?:[^"\\]|\\.)*"),\s*"weight": ([\d.]+)\s*\}/g, '{ "phrase": $1, "weight": $2 }').replace(/\[\s*("(?:[^"\\]|\\.)*"(?:,\s*"(?:[^"\\]|\\.)*")*)\s*\]/g, (_, items: string) => `[${items.replace(/,\s*(?=")/g, ", ")}]`)}\n`;
}
