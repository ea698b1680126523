import type { SuppliedWork } from "../supplied";
import type { Rules } from "../work";

/** Address of the page on which the editorial desk says it has posted a draft; `null` while no such answer is known. Never asks the person to sign in. */
export async function postedLink(rules: Rules, draft: Parameters<SuppliedWork["stateOf"]>[0]): Promise<string | null> {
  const { suppliedWork } = await import("./supplied-work");
  const seen = await suppliedWork(rules).stateOf(draft, false);
  if (seen.kind !== "seen") return null;
  const posted = [seen.state.answer, ...seen.state.further].find((one) => one?.said.kind === "posted");
  return posted?.said.kind === "posted" ? posted.said.address : null;
}
