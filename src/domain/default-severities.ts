import type { FindingKind } from "./finding";
import type { Policy, Severity } from "./policy";

/** Worth a question; everything else is worth knowing, unless the policy says more of it. */
const asked: readonly FindingKind[] = [
  "look-alike-address",
  "denied-address",
  "withheld-document",
  "outside-address",
  "unreadable-address",
  "outside-sender",
  "foreign-sender",
  "draft-attached",
  "missing-attachment",
  "personal-sender",
  "not-supplied",
];

/** What a finding does at send when the policy does not say otherwise (DESIGN §3, "Decision at send"). */
export function defaultSeverity(kind: FindingKind): Severity {
  return kind === "secrecy-mark" ? "stop" : asked.indexOf(kind) < 0 ? "advise" : "ask";
}

/** The rule is about official exchange: on ordinary mail these are worth knowing, never a question. */
const officialOnly: readonly FindingKind[] = ["outside-address", "unreadable-address", "outside-sender", "foreign-sender"];

const severities: readonly Severity[] = ["off", "advise", "ask", "stop"];

export function severityOf(kind: FindingKind, policy: Policy, official: boolean): Severity {
  const given = policy.severities[kind];
  // A word of a newer policy that is not known here loosens nothing.
  const severity = given && severities.indexOf(given) >= 0 ? given : defaultSeverity(kind);
  return severity !== "off" && !official && officialOnly.indexOf(kind) >= 0 ? "advise" : severity;
}
