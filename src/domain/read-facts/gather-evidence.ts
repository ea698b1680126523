import type { Evidence } from "../evidence";

/** The words each fact was read in, and how sure the reading of them is where it is not beyond doubt; what was not seen is left out. */
export function gatherEvidence(where: string, seen: readonly (readonly [Evidence["kind"], string | null | undefined, number?])[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const [kind, text, sure] of seen) if (text) evidence.push(sure === undefined ? { kind, text, where } : { kind, text, where, sure });
  return evidence;
}
