import type { JudgedAddress } from "../domain/address";
import { quote } from "./quote";

interface Worth {
  readonly title: string;
  readonly what: string;
}

/** What a mail received from such a mailbox is worth (point 2 of the text of 29/03/2016). */
export interface WorthWords {
  readonly unit: (unit: string) => Worth;
  readonly issued: Worth;
  /** A document of the catalogue from a person's mailbox, where the unit's would give it value. */
  readonly issuedDocument: Worth;
  /** With an address of the ministry, but the receiving server says it did not come from there. */
  readonly unconfirmed: Worth;
  readonly lookAlike: Worth;
  readonly denied: Worth;
  readonly state: Worth;
  readonly noValue: Worth;
  readonly outside: Worth;
}

export function describeWorth({ verdict, reason }: JudgedAddress, of: { readonly official: boolean; readonly confirmed: boolean }, words: WorthWords): Worth {
  if (verdict === "unit-mailbox" || verdict === "issued") {
    if (!of.confirmed) return words.unconfirmed;
    if (verdict === "unit-mailbox") return words.unit(reason.kind === "unit-mailbox" ? quote(reason.unit, 120) : "");
    return of.official ? words.issuedDocument : words.issued;
  }
  if (verdict === "look-alike") return words.lookAlike;
  if (verdict === "denied") return words.denied;
  if (verdict === "state-body") return words.state;
  return of.official ? words.noValue : words.outside;
}
