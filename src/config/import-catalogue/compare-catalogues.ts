import type { Catalogue, CatalogueEntry } from "../../domain/catalogue";

export interface NamedEntry {
  readonly code: string;
  readonly vi: string;
}

/** What one field of an entry was and is. */
export interface FieldChange {
  readonly field: "code" | "vi" | "group" | "types" | "destinations" | "supply" | "electronicOnly";
  readonly before: string;
  readonly after: string;
}

/** How a new catalogue differs from the present one. */
export interface CatalogueChanges {
  readonly added: readonly NamedEntry[];
  readonly gone: readonly NamedEntry[];
  readonly changed: readonly { readonly code: string; readonly vi: string; readonly changes: readonly FieldChange[] }[];
  readonly unchanged: number;
  /** Roles the rule of 2016 hangs on that no entry holds any more. */
  readonly lostRoles: readonly string[];
}

const fields = ["code", "vi", "group", "types", "destinations", "supply", "electronicOnly"] as const;

/** `formerCodes`: the present code of each new entry that was known before. */
export function compareCatalogues(present: Catalogue, next: Catalogue, formerCodes: ReadonlyMap<string, string>): CatalogueChanges {
  const named = ({ code, vi }: CatalogueEntry): NamedEntry => ({ code, vi });
  const former = (entry: CatalogueEntry) => present.entries.find(({ code }) => code === formerCodes.get(entry.code));
  const kept = new Set(formerCodes.values());
  const roles = (catalogue: Catalogue) => new Set(catalogue.entries.flatMap(({ role }) => (role === null ? [] : [role])));
  const held = roles(next);
  const compared = next.entries.flatMap((entry) => {
    const before = former(entry);
    return before ? [{ ...named(entry), changes: changesOf(before, entry) }] : [];
  });
  return {
    added: next.entries.filter((entry) => !former(entry)).map(named),
    gone: present.entries.filter(({ code }) => !kept.has(code)).map(named),
    changed: compared.filter(({ changes }) => changes.length > 0),
    unchanged: compared.filter(({ changes }) => changes.length === 0).length,
    lostRoles: [...roles(present)].filter((role) => !held.has(role)),
  };
}

function changesOf(before: CatalogueEntry, after: CatalogueEntry): readonly FieldChange[] {
  return fields.map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) })).filter((one) => one.before !== one.after);
}

function shown(value: string | boolean | readonly string[]): string {
  return typeof value === "object" ? [...value].sort().join(", ") : String(value);
}
