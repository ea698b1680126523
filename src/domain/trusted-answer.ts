import type { Correspondent } from "./mail";
import type { Policy } from "./policy";
import { isOneOf, sameAddress } from "./read-address";

/** Who a mail names as its author and as the one who pressed Send. */
export interface Senders {
  readonly from: Correspondent | null;
  /** `null` when it is the same. */
  readonly sender: Correspondent | null;
}

/** The mailboxes an answer may come from. */
export function answeringMailboxes({ publicationMailboxes, editorialBoard }: Pick<Policy, "publicationMailboxes" | "editorialBoard">): readonly string[] {
  return publicationMailboxes.concat(editorialBoard.filter((one) => !publicationMailboxes.some((other) => sameAddress(one, other))));
}

/**
 * An answer counts only from a publication mailbox or the editorial board, in From and in Sender alike: a name beside an address proves
 * nothing, and "on behalf of" is for the desk's own mailboxes only. Anything else is shown, and changes no state.
 */
export function isFromDesk({ from, sender }: Senders, policy: Pick<Policy, "publicationMailboxes" | "editorialBoard">): boolean {
  const mailboxes = answeringMailboxes(policy);
  const known = ({ address }: Correspondent) => isOneOf(address, mailboxes);
  return from !== null && known(from) && (sender === null || known(sender));
}
