import { sameAddress } from "../../domain/read-address";
import type { Policy, Unit } from "../../domain/policy";
import { parsed } from "../../domain/submission-record";
import { currentItem, ownAddress } from "../../outlook/current-item";
import { sharedMailboxOf } from "../../outlook/read-item";
import { mailboxesKey, paperUnitKey, roamingText } from "../../outlook/roaming";

export function unitOf(mailbox: string | null, { units }: Policy): Unit | null {
  return mailbox === null ? null : (units.find(({ mailboxes }) => mailboxes.some((one) => sameAddress(one, mailbox))) ?? null);
}

/** Chosen before; else the unit's mailbox that is open here; else the only one known to open for the person. Only units of the policy. */
export async function likelyUnit(policy: Policy): Promise<string | null> {
  const current = currentItem();
  const shared = current.kind === "read" ? await sharedMailboxOf(current.item) : null;
  const found = parsed(roamingText(mailboxesKey) ?? "")?.["open"];
  const opened = Array.isArray(found) && found.length === 1 ? String(found[0]) : null;
  return [roamingText(paperUnitKey), ownAddress(), shared, opened].find((mailbox) => unitOf(mailbox, policy) !== null) ?? null;
}
