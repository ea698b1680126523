import type { AddressReason, AddressVerdict, JudgedAddress } from "./address";
import { suffixOf } from "./hosts";
import { lookAlike } from "./look-alike";
import type { Correspondent } from "./mail";
import type { Policy } from "./policy";
import { listedAddress, readAddress, readHost } from "./read-address";

/**
 * What an address is worth in official exchange: the first verdict that fits, in the order of DESIGN §3.
 * Decided on the address alone; the display name can only make it worse.
 * Legal basis: text of 29/03/2016, point 2 — only mailboxes issued by the ministry have validity.
 */
export function judgeAddress(person: Correspondent, policy: Policy, isList = false): JudgedAddress {
  const parts = readAddress(person.address);
  if (typeof parts === "string") return judged("unreadable", { kind: parts });
  const { host } = parts;
  const own = `${parts.local}@${host}`;

  for (const { address, note } of policy.denied) {
    if (listedAddress(address) === own) return judged("denied", { kind: "on-deny-list", note });
  }
  for (const unit of policy.units) {
    if (unit.mailboxes.some((mailbox) => listedAddress(mailbox) === own)) return judged("unit-mailbox", { kind: "unit-mailbox", unit: unit.name || unit.code });
  }
  for (const domain of policy.issuedDomains) {
    if (host === readHost(domain)) return judged("issued", { kind: "issued-domain", domain });
  }

  const disguise = lookAlike(parts, person.name, policy);
  if (disguise) return judged("look-alike", disguise);

  const suffix = suffixOf(host, policy.stateSuffixes);
  if (suffix) {
    const isOwn = suffixOf(host, policy.issuedDomains) !== null;
    return judged("state-body", isOwn ? { kind: "ministry-subdomain", domain: host } : { kind: "state-suffix", suffix });
  }
  const provider = suffixOf(host, policy.personalProviders);
  if (provider) return judged("personal-provider", { kind: "personal-provider", provider });
  return isList ? judged("list", { kind: "members-unknown" }) : judged("outside", { kind: "not-issued" });
}

function judged(verdict: AddressVerdict, reason: AddressReason): JudgedAddress {
  return { verdict, reason };
}

/** Issued by the ministry, to a unit or to a person. */
export function isIssued({ verdict }: JudgedAddress): boolean {
  return verdict === "unit-mailbox" || verdict === "issued";
}
