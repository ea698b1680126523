import { carriedDocument } from "./carried-document";
import type { Catalogue } from "./catalogue";
import { entryOf, judgedCodes } from "./catalogue-lookup";
import type { JudgedMail } from "./classification";
import { judgeAddress } from "./judge-address";
import type { CheckedMail } from "./mail";
import type { Policy } from "./policy";

/**
 * Official exchange: mail from a unit's mailbox, or mail that carries a catalogue document (an entry, not an exclusion).
 * Everything else is ordinary mail and is left in peace.
 */
export function isOfficial(mail: CheckedMail, classification: JudgedMail, policy: Policy, catalogue: Catalogue): boolean {
  const fromUnit = isFromUnit(mail, policy);
  return fromUnit || judgedCodes(carriedDocument(mail, classification, fromUnit)).some((code) => entryOf(code, catalogue) !== null);
}

/** Sent from a unit's common mailbox: it has information value inside the ministry (text of 29/03/2016, point 2). */
export function isFromUnit(mail: CheckedMail, policy: Policy): boolean {
  return mail.from !== null && judgeAddress(mail.from, policy).verdict === "unit-mailbox";
}
