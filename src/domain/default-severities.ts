import type { FindingKind } from "./finding";
import type { Policy, Severity } from "./policy";

/** Worth knowing, unless the policy says more of it. */
const advised: readonly FindingKind[] = ["state-address", "unread-attachment", "recipients-incomplete", "internal-circulation"];

/** What a finding does at send when the policy does not say otherwise (DESIGN §3, "Decision at send"). */
export function defaultSeverity(kind: FindingKind): Severity {
  return kind === "secrecy-mark" ? "stop" : advised.indexOf(kind) < 0 ? "ask" : "advise";
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
