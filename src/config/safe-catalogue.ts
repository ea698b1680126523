import { bases, destinations, effects, roles, statuses } from "./catalogue-schema";

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isNew = (value: unknown, known: readonly string[]): boolean => typeof value === "string" && !known.includes(value);

/**
 * A newer catalogue as an older add-in may follow it: an unknown destination or role is passed over, an unknown basis or status is the
 * least certain, and an exclusion of an unknown effect withholds, so that nothing is supplied that perhaps must not be.
 */
export function safeCatalogue(value: unknown): unknown {
  if (!isFields(value)) return value;
  const { entries, exclusions, status } = value;
  return {
    ...value,
    ...(isNew(status, statuses) && { status: "reconstructed" }),
    ...(Array.isArray(entries) && { entries: entries.map(safeEntry) }),
    ...(Array.isArray(exclusions) && { exclusions: exclusions.map((one: unknown) => (isFields(one) && isNew(one["effect"], effects) ? { ...one, effect: "withhold" } : one)) }),
  };
}

export function safeEntry(value: unknown): unknown {
  if (!isFields(value)) return value;
  return {
    ...value,
    ...(Array.isArray(value["destinations"]) && { destinations: value["destinations"].filter((one) => !isNew(one, destinations)) }),
    ...(isNew(value["role"], roles) && { role: null }),
    ...(isNew(value["basis"], bases) && { basis: "reconstructed" }),
  };
}
