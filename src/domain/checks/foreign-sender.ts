import { isIssued, judgeAddress } from "../judge-address";
import { sameAddress } from "../read-address";
import type { Check } from "./check";

/** From names one mailbox and another, not issued by the ministry, really sends. */
export const foreignSender: Check = ({ from, sender }, { policy }) => {
  if (sender === null || (from !== null && sameAddress(from.address, sender.address))) return [];
  const judged = judgeAddress(sender, policy);
  return isIssued(judged) ? [] : [Object.assign({ kind: "foreign-sender" as const, address: sender.address }, judged)];
};
