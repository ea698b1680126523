import { isOwnDocument } from "./checks/own-document";
import { fold } from "./fold";
import type { FiledMail } from "./mail";
import type { Policy, Unit } from "./policy";
import { sameAddress } from "./read-address";
import type { Tag } from "./submission";

type Issued = Pick<Tag, "issuer" | "symbol"> & { readonly parent: string | null };

/**
 * Issued by another body, or by another unit than the one whose mailbox the mail lies in: that one supplies it. Of the ministry's own documents
 * the unit that sends them out counts as the issuer. Where issuer or reader is not known, it is not said of anybody.
 */
export function issuedElsewhere({ issuer, parent, symbol }: Issued, { from, sharedMailbox }: Pick<FiledMail, "from" | "sharedMailbox">, { units }: Pick<Policy, "units">): boolean {
  if (issuer === null) return false;
  if (!isOwnDocument({ issuer, parent }, { units }) && !/BTP/.test(symbol || "")) return true;
  const named = units.filter(({ name }) => name !== "" && fold(issuer).indexOf(fold(name)) >= 0)[0];
  const sender = from === null ? undefined : unitOf(from.address, units);
  const reader = sharedMailbox === null ? undefined : unitOf(sharedMailbox, units);
  const issuing = named || sender;
  if (issuing === undefined) return false;
  return reader !== undefined ? issuing !== reader : named !== undefined && named === sender;
}

function unitOf(address: string, units: readonly Unit[]): Unit | undefined {
  return units.filter(({ mailboxes }) => mailboxes.some((one) => sameAddress(one, address)))[0];
}
