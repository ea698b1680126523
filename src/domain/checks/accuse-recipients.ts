import type { AddressVerdict } from "../address";
import { accused, type Check } from "./check";

type AddressKind = "outside-address" | "look-alike-address" | "denied-address" | "unreadable-address" | "state-address";

/** The check that accuses every recipient with one of these verdicts, all in one finding. */
export function accuseRecipients(kind: AddressKind, ...verdicts: readonly AddressVerdict[]): Check {
  return (_mail, { recipients }) => {
    const found = recipients.filter(({ judged }) => verdicts.indexOf(judged.verdict) >= 0);
    return found.length ? [{ kind, recipients: found.map(accused) }] : [];
  };
}
