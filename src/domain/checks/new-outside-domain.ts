import { suffixOf } from "../hosts";
import { comparableAddress, readAddress } from "../read-address";
import { accused, type FurtherCheck } from "./check";
import { isOutsideState } from "./outside-ministry";

/**
 * An answer takes along the whole conversation; somebody outside the state whose domain had no part in it may have slipped in, by the
 * address book's completion for one. Our own caution: no rule says it. Where no recipient stands in the quoted text the mail is no
 * answer but a forward, whose recipients were all chosen on purpose; where the quoted text names no address, nothing can be known.
 */
export const newOutsideDomain: FurtherCheck = ({ body, recipients: all }, { recipients }) => {
  const known = addressesIn(body.quotedText);
  const isAnswer = all.some(({ address }) => known.addresses.has(comparableAddress(address) || ""));
  if (!isAnswer) return [];
  const hosts = Array.from(known.hosts);
  const found = recipients.filter(({ recipient, judged }) => {
    const parts = readAddress(recipient.address);
    if (!isOutsideState(judged) || typeof parts === "string") return false;
    // A department's mailbox below a domain that took part is no stranger, nor the other way round.
    return suffixOf(parts.host, hosts) === null && !hosts.some((host) => suffixOf(host, [parts.host]) !== null);
  });
  return found.length === 0 ? [] : [{ kind: "new-outside-domain", recipients: found.map(accused) }];
};

/** Addresses in the quoted header lines and in the text below them, signatures included. */
function addressesIn(text: string): { readonly addresses: ReadonlySet<string>; readonly hosts: ReadonlySet<string> } {
  const [addresses, hosts] = [new Set<string>(), new Set<string>()];
  for (const written of text.match(/[^\s<>()[\]{},;:"'|]+@[^\s<>()[\]{},;:"'|]+/g) || []) {
    const parts = readAddress(written.replace(/[.*_!?]+$/, ""));
    if (typeof parts === "string") continue;
    addresses.add(`${parts.local}@${parts.host}`);
    hosts.add(parts.host);
  }
  return { addresses, hosts };
}
