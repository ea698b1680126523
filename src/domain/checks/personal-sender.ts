import { entryOf, judgedCodes } from "../catalogue-lookup";
import { judgeAddress } from "../judge-address";
import { isOneOf } from "../read-address";
import type { Check } from "./check";

/**
 * A unit's catalogue document goes out from the unit's common mailbox, not from a person's.
 * Legal basis: text of 29/03/2016, point 2 — mail from the unit's mailbox has information value inside the ministry.
 */
export const personalSender: Check = ({ from }, { classification, policy, catalogue }) => {
  if (from === null || judgeAddress(from, policy).verdict !== "issued") return [];
  /** The mailbox the ministry publishes from is nobody's own either. */
  if (isOneOf(from.address, policy.publicationMailboxes.concat(policy.editorialBoard))) return [];
  const entry = judgedCodes(classification).filter((code) => entryOf(code, catalogue) !== null)[0];
  return entry ? [{ kind: "personal-sender", address: from.address, entry }] : [];
};
