import type { FindingKind, SendDecision } from "./finding";

/** What a person looked at and means to send all the same: for the mail as it then was (`mailDigest`), and for no other state of it. */
export interface Confirmation {
  readonly digest: number;
  readonly kinds: readonly FindingKind[];
}

/** The decision without what was confirmed for just this mail; what stops a mail is nobody's to confirm. */
export function afterConfirming(decision: SendDecision, kinds: readonly FindingKind[]): SendDecision {
  if (decision.kind === "allow") return decision;
  const findings = decision.findings.filter(({ kind, severity }) => severity === "stop" || kinds.indexOf(kind) < 0);
  return findings.length === 0 ? { kind: "allow" } : { kind: decision.kind, findings };
}
