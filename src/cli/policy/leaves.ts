import type { Policy } from "../../domain/policy";
import { inPilot, officesOf } from "../../domain/policy-members";

/** Somebody drops out of an office whose rules they followed, or of the pilot: less is asked of them than before. */
export function leaves(address: string, old: Policy, now: Policy): boolean {
  const after = officesOf(address, now).map(({ code }) => code);
  const checked = (policy: Policy) => policy.pilot === null || inPilot(address, policy.pilot, policy);
  return officesOf(address, old).some(({ code }) => !after.includes(code)) || (checked(old) && !checked(now));
}
