import { defaultSeverity } from "../domain/default-severities";
import type { FindingKind } from "../domain/finding";
import { stricter } from "../domain/policy-for";
import type { Severity } from "../domain/policy";
import { safeEntry } from "./safe-catalogue";
import { catalogueEntry } from "./catalogue-schema";
import { knownKinds, locked, severities, texts } from "./policy-parts";
import { policySchema } from "./policy-schema";

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields | null => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null);

/** What only tells a person something: one that cannot be read is left out. */
const shown = ["publishedAt", "minAddinVersion", "support", "guidance"] as const;
const shape = policySchema.shape;

/**
 * A newer policy as an older add-in may follow it. What is not known never loosens: an unknown kind of finding is passed over, an unknown
 * severity asks or does what the kind does by itself (the stricter), an unknown way of failing asks, an unknown way of supplying is the
 * ordinary one; a pilot of which nothing is known leaves nobody out. Keys that are not known are passed over by the schema. What has the
 * wrong form anywhere else makes the file unreadable, and the last good one stays.
 */
export function safePolicy(value: unknown): unknown {
  const policy = fieldsOf(value);
  if (policy === null) return value;
  const { name, pilot, supplyCopy } = policy;
  return {
    ...safeLevel(policy),
    ...(!shape.name.safeParse(name).success && { name: "" }),
    ...(isUnknown(supplyCopy, ["with-mail", "separate"]) && { supplyCopy: "with-mail" }),
    ...(namesNobody(pilot) && { pilot: null }),
  };
}

function safeLevel(level: Fields): Fields {
  const unreadable = shown.filter((key) => key in level && !shape[key].safeParse(level[key]).success);
  const { offices, entries } = level;
  const changed: Record<string, unknown> = { ...level };
  for (const key of unreadable) delete changed[key];
  if ("severities" in level) changed["severities"] = safeSeverities(level["severities"]);
  if (Array.isArray(level["locked"])) changed["locked"] = level["locked"].filter((kind) => locked.safeParse([kind]).success);
  if (isUnknown(level["whenCheckFails"], ["let-go", "ask"])) changed["whenCheckFails"] = "ask";
  if ("texts" in level) changed["texts"] = Object.fromEntries(Object.entries(fieldsOf(level["texts"]) ?? {}).filter(([key, said]) => texts.safeParse({ [key]: said }).success));
  if (Array.isArray(entries)) changed["entries"] = entries.map(safeEntry).filter((entry) => catalogueEntry.safeParse(entry).success);
  if (Array.isArray(offices)) changed["offices"] = offices.map((office) => (fieldsOf(office) === null ? office : safeLevel(office as Fields)));
  return changed;
}

function safeSeverities(value: unknown): unknown {
  const given = fieldsOf(value);
  if (given === null) return value;
  return Object.fromEntries(
    Object.entries(given)
      .filter(([kind]) => knownKinds.includes(kind))
      .map(([kind, severity]) => [kind, severities.safeParse({ [kind]: severity }).success ? severity : stricter(defaultSeverity(kind as FindingKind), "ask" satisfies Severity)]),
  );
}

/** A word of a later version; another kind of value is a mistake. */
const isUnknown = (value: unknown, known: readonly string[]): boolean => typeof value === "string" && !known.includes(value);

function namesNobody(pilot: unknown): boolean {
  const named = fieldsOf(pilot);
  return named !== null && ["units", "addresses", "domains"].every((key) => named[key] === undefined || (Array.isArray(named[key]) && named[key].length === 0));
}
