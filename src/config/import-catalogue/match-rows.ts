import type { Catalogue, CatalogueEntry } from "../../domain/catalogue";
import { fold } from "../../domain/fold";
import { matchEntry, type Match } from "./likeness";
import type { ReadRow } from "./read-row";

/** Which present entry each row is: by name, else by its code. No present entry is two rows; the first of two keeps it. */
export function matchRows(rows: readonly ReadRow[], present: Catalogue): readonly Match[] {
  const byName = rows.map(({ name }) => matchEntry(name, present.entries));
  const used = new Set<CatalogueEntry>();
  const isSame = (i: number, entry: CatalogueEntry) => fold(rows[i]!.name) === fold(entry.vi);
  const first = byName.map((match, i) => match.kind === "one" && isSame(i, match.entry) && !used.has(match.entry) && used.add(match.entry));
  return byName.map((match, i) => {
    if (first[i]) return match;
    const byCode = rows[i]!.code === "" ? undefined : present.entries.find(({ code }) => code.toLowerCase() === rows[i]!.code.toLowerCase());
    const candidate = match.kind === "one" ? match.entry : byCode && (match.kind === "none" ? byCode : match.entries.find((one) => one === byCode));
    if (candidate === undefined) return match.kind === "several" && match.entries.every((entry) => used.has(entry)) ? { kind: "none" } : match;
    if (used.has(candidate)) return { kind: "none" };
    used.add(candidate);
    return { kind: "one", entry: candidate };
  });
}
