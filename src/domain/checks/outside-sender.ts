import { isIssued, judgeAddress } from "../judge-address";
import type { Check } from "./check";

/**
 * Mail from a mailbox the ministry did not issue has no validity in official exchange.
 * Legal basis: text of 29/03/2016, point 2.
 */
export const outsideSender: Check = ({ from }, { policy }) => {
  if (from === null) return [];
  const judged = judgeAddress(from, policy);
  // A directory name is how the ministry's own Exchange names a mailbox; which one, it did not say (office-js #2590).
  return isIssued(judged) || judged.reason.kind === "directory-name" ? [] : [Object.assign({ kind: "outside-sender" as const, address: from.address }, judged)];
};
