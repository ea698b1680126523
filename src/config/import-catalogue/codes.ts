import type { CatalogueEntry } from "../../domain/catalogue";
import { fold } from "../../domain/fold";

/** What headers, subject tokens and file names carry unchanged. */
export function isUsableCode(code: string): boolean {
  return /^[0-9A-Za-z](?:[0-9A-Za-z._-]{0,18}[0-9A-Za-z])?$/.test(code);
}

/**
 * A code for a new entry out of its group and number: "CD-07". A code that is or was another entry's is never given again: mail
 * tagged with it would change its meaning.
 */
export function newCode(group: string, number: string, present: readonly CatalogueEntry[], isTaken: (code: string) => boolean): string {
  const prefix = prefixOf(group, present);
  const own = fold(number).replace(/[^a-z0-9]+/g, ".").replace(/^\.|\.$/g, "").toUpperCase();
  const wanted = `${prefix}-${own.replace(/^\d(?!\d)/, "0$&")}`;
  if (own !== "" && isUsableCode(wanted) && !isTaken(wanted)) return wanted;
  for (let next = 1; ; next++) {
    const code = `${prefix}-${next < 10 ? "0" : ""}${next}`;
    if (!isTaken(code)) return code;
  }
}

/** The letters the group's codes begin with already, else the first letters of its words: "Thi đua" is TD. */
function prefixOf(group: string, present: readonly CatalogueEntry[]): string {
  const known = present.find((entry) => group !== "" && fold(entry.group) === fold(group) && /^[A-Z]{1,4}-/.test(entry.code));
  if (known) return known.code.replace(/-.*$/, "");
  const words = fold(group).split(/[^a-z]+/).filter((word) => word.length > 1 && word !== "va" && word !== "van" && word !== "ban");
  return words.slice(0, 2).map((word) => word[0]!.toUpperCase()).join("") || "DM";
}
