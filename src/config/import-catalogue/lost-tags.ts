import type { Catalogue } from "../../domain/catalogue";
import { nearestEntry } from "./likeness";

/** Mail tagged in the past with a code that the new catalogue has not, or has for something else. */
export interface LostTag {
  readonly code: string;
  readonly count: number;
  readonly reason: "gone" | "means-another";
  /** What the code stood for; `null` when the present catalogue does not know it either. */
  readonly vi: string | null;
  /** The new entry it comes nearest to. */
  readonly nearest: { readonly code: string; readonly vi: string; readonly isSame: boolean } | null;
}

/** Which codes of past tags (with how many mails bear each) lose their entry, the most used first. */
export function lostTags(past: ReadonlyMap<string, number>, present: Catalogue, next: Catalogue, formerCodes: ReadonlyMap<string, string>): readonly LostTag[] {
  const codes = new Set([...next.entries, ...next.exclusions].map(({ code }) => code));
  const moved = new Map([...formerCodes].map(([now, before]) => [before, now]));
  const lost: LostTag[] = [];
  for (const [code, count] of past) {
    const before = present.entries.find((entry) => entry.code === code);
    const meansAnother = codes.has(code) && before !== undefined && moved.get(code) !== code;
    if (codes.has(code) && !meansAnother) continue;
    const same = next.entries.find((entry) => entry.code === moved.get(code));
    const nearest = same ?? (before ? nearestEntry(before.vi, next.entries) : null);
    lost.push({ code, count, reason: meansAnother ? "means-another" : "gone", vi: before?.vi ?? null, nearest: nearest && { code: nearest.code, vi: nearest.vi, isSame: nearest === same } });
  }
  return lost.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
