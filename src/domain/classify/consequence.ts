import type { CatalogueEntry, Exclusion } from "../catalogue";

/**
 * What follows from being this entry, as far as a decision at send goes: entries of one consequence need not be told apart there.
 */
export function consequenceOf(item: CatalogueEntry | Exclusion): string {
  if ("effect" in item) return item.effect;
  const role = item.role === "periodic-report" ? null : item.role;
  return [role, item.supply, item.destinations.indexOf("portal") >= 0].join();
}
