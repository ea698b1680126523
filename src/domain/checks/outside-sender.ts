import { isIssued, judgeAddress } from "../judge-address";
import type { Check } from "./check";

/**
 * Mail from a mailbox the ministry did not issue has no validity in official exchange.
 * Legal basis: text of 29/03/2016, point 2.
 */
export const outsideSender: Check = ({ from }, { policy }) => {
  if (from === null) return [];
  const judged = judgeAddress(from, policy);
  return isIssued(judged) ? [] : [Object.assign({ kind: "outside-sender" as const, address: from.address }, judged)];
};
