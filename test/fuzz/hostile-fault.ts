import type { JudgedAddress } from "../../src/domain/address";
import { isIssued } from "../../src/domain/judge-address";
import type { Policy } from "../../src/domain/policy";
import type { HostileAddress } from "./hostile-addresses";

/** What is wrong with the verdict on an address whose truth is known; `null` when it is right. */
export function hostileFault({ goesTo, right }: HostileAddress, judged: JudgedAddress, policy: Policy): string | null {
  if (isIssued(judged)) {
    if (goesTo === null || !policy.issuedDomains.includes(goesTo.host)) return `goes to ${goesTo === null ? "nobody" : goesTo.host}, and is ${judged.verdict}`;
    const isUnits = policy.units.some((unit) => unit.mailboxes.includes(`${goesTo.local}@${goesTo.host}`));
    if (isUnits !== (judged.verdict === "unit-mailbox")) return `is ${isUnits ? "" : "not "}a unit's, and is ${judged.verdict}`;
  }
  return right.includes(judged.verdict) ? null : `should be ${right.join(" or ")}, and is ${judged.verdict}`;
}
