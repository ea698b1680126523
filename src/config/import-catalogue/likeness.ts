import type { CatalogueEntry } from "../../domain/catalogue";
import { fold } from "../../domain/fold";

/** Words every second name has; they make no two names alike. */
const small = new Set("va cua cac nhung ve cho tai trong theo voi co duoc den tu la hoac hay nhu ke ca mot so".split(" "));
/** From here on two names are taken for one entry; the next best must be so much less alike. */
export const strong = 0.62;
const lead = 0.12;

export type Match = { readonly kind: "one"; readonly entry: CatalogueEntry } | { readonly kind: "several"; readonly entries: readonly CatalogueEntry[] } | { readonly kind: "none" };

/** The present entry a name means: the same words, else clearly the likest. */
export function matchEntry(name: string, entries: readonly CatalogueEntry[]): Match {
  const same = entries.filter((entry) => bare(entry.vi) === bare(name));
  if (same.length === 1) return { kind: "one", entry: same[0]! };
  if (same.length > 1) return { kind: "several", entries: same };
  const scored = entries.map((entry) => ({ entry, score: likeness(name, entry.vi) })).filter(({ score }) => score >= strong).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first) return { kind: "none" };
  if (second && first.score - second.score < lead) return { kind: "several", entries: scored.filter(({ score }) => first.score - score < lead).map(({ entry }) => entry) };
  return { kind: "one", entry: first.entry };
}

/** The likest of some entries, however unlike; `null` when none has a word in common. */
export function nearestEntry<T extends { readonly vi: string }>(name: string, entries: readonly T[]): T | null {
  let best: { readonly entry: T; readonly score: number } | null = null;
  for (const entry of entries) {
    const score = likeness(name, entry.vi);
    if (score > (best?.score ?? 0.15)) best = { entry, score };
  }
  return best && best.entry;
}

/** How many words two names share, from 0 to 1; what stands in parentheses need not be said by both. */
export function likeness(a: string, b: string): number {
  const forms = (name: string) => [name, name.replace(/\([^)]*\)?/g, " ")];
  return Math.max(...forms(a).flatMap((one) => forms(b).map((other) => share(wordsOf(one), wordsOf(other)))));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

/** Single words and pairs: "báo cáo tháng" and "tháng báo cáo" are not quite the same. */
function wordsOf(name: string): ReadonlySet<string> {
  const words = bare(name).split(" ").filter((word) => word !== "" && !small.has(word));
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}

function bare(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, " ").trim();
}
