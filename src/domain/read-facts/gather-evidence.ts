import type { Evidence } from "../evidence";

/** A kind, the words it was read in, and how sure their reading is where it is not beyond doubt. */
export type Seen = readonly [Evidence["kind"], string | null | undefined, number?];

/** The words each fact was read in; what was not seen is left out. `sure`: how sure every word of the page is, where it was recognised. */
export function gatherEvidence(where: string, seen: readonly Seen[], sure: number | null): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const [kind, text, own] of seen) {
    if (!text) continue;
    const both = kind === "file-name" || sure === null ? own : Math.round(100 * sure * (own === undefined ? 1 : own)) / 100;
    evidence.push(both === undefined ? { kind, text, where } : { kind, text, where, sure: both });
  }
  return evidence;
}
