import { isOwnDocument } from "./checks/own-document";
import { fold } from "./fold";
import type { FiledMail } from "./mail";
import type { Policy, Unit } from "./policy";
import { sameAddress } from "./read-address";
import type { Tag } from "./submission";

type Issued = Pick<Tag, "issuer" | "symbol"> & { readonly parent: string | null };

/**
 * Who issued a document that is another body's, or another unit's than the one whose mailbox the mail lies in: that one supplies it. Of the
 * ministry's own documents the unit that sends them out counts as the issuer. `null` where it is the reader's own, or where issuer or reader is
 * not known.
 */
export function issuedElsewhere({ issuer, parent, symbol }: Issued, { from, sharedMailbox }: Pick<FiledMail, "from" | "sharedMailbox">, { units }: Pick<Policy, "units">): string | null {
  if (issuer === null) return null;
  if (!isOwnDocument({ issuer, parent }, { units }) && !/BTP/.test(symbol || "")) return issuer;
  const named = units.filter(({ name }) => name !== "" && fold(issuer).indexOf(fold(name)) >= 0)[0];
  const sender = from === null ? undefined : unitOf(from.address, units);
  const reader = sharedMailbox === null ? undefined : unitOf(sharedMailbox, units);
  const issuing = named || sender;
  if (issuing === undefined || (reader !== undefined ? issuing === reader : named === undefined || named !== sender)) return null;
  return fold(issuing.name).indexOf(fold(issuer)) >= 0 ? issuing.name : issuing === named ? issuer : `${issuer} (${issuing.name})`;
}

function unitOf(address: string, units: readonly Unit[]): Unit | undefined {
  return units.filter(({ mailboxes }) => mailboxes.some((one) => sameAddress(one, address)))[0];
}
