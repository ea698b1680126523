import type { Catalogue, CatalogueEntry, EntryRole, Exclusion } from "./catalogue";
import type { JudgedMail } from "./classification";

export function entryOf(code: string | null, catalogue: Catalogue): CatalogueEntry | null {
  return catalogue.entries.filter((entry) => entry.code === code)[0] || null;
}

export function exclusionOf(code: string | null, catalogue: Catalogue): Exclusion | null {
  return catalogue.exclusions.filter((exclusion) => exclusion.code === code)[0] || null;
}

export function hasRole(code: string | null, role: EntryRole, catalogue: Catalogue): boolean {
  const entry = entryOf(code, catalogue);
  return entry !== null && entry.role === role;
}

/** The codes a mail was judged to carry: the message's own and each document's. */
export function judgedCodes(classification: JudgedMail): readonly (string | null)[] {
  return [classification.message.entry].concat(classification.documents.map(({ entry }) => entry));
}
