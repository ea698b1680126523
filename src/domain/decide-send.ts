import type { Finding, SendDecision } from "./finding";

/** The strongest finding decides. What is only advised stays in the pane; the dialog says the rest, the gravest first. */
export function decideSend(findings: readonly Finding[]): SendDecision {
  const stops = findings.filter(({ severity }) => severity === "stop");
  const asks = findings.filter(({ severity }) => severity === "ask");
  if (stops.length > 0) return { kind: "stop", findings: stops.concat(asks) };
  return asks.length > 0 ? { kind: "ask", findings: asks } : { kind: "allow" };
}
