import { includesSet } from "../protocol/frame-state";
import { memberSet } from "../protocol/private-calls";
import type { Told } from "./told";

/** Does the client claim the requirement set a member came with? */
export type Claims = (member: keyof typeof memberSet) => boolean;

export function claimsOf(told: Told): Claims {
  return (member) => includesSet(told.state().mailboxSet, memberSet[member]);
}
