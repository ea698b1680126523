import type { JudgedAddress } from "../address";

/** Known to lie outside the ministry: an unreadable address, a list or a mailbox taken back is not, nor is a mailbox below the ministry's own domain. */
export function isOutsideMinistry({ verdict, reason }: JudgedAddress): boolean {
  return isOutsideState({ verdict, reason }) || verdict === "look-alike" || (verdict === "state-body" && reason.kind !== "ministry-subdomain");
}

/** Outside the ministry and no state body. */
export function isOutsideState({ verdict }: JudgedAddress): boolean {
  return verdict === "outside" || verdict === "personal-provider";
}
