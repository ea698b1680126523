import type { AddressReason, AddressVerdict, JudgedAddress } from "./address";
import { suffixOf } from "./hosts";
import { lookAlike } from "./look-alike";
import type { Correspondent } from "./mail";
import type { Policy } from "./policy";
import { readAddress } from "./read-address";

/** One policy's lists, made once, and the verdicts reached under it. */
interface Known {
  /** Addresses the policy lists: the place of a unit among the units, or, counted down from -1, of one that is denied among the denied. */
  readonly listed: Map<string, number>;
  /** By all that a verdict rests on. */
  readonly judged: Map<string, JudgedAddress>;
}

const known = new WeakMap<Policy, Known>();

/** The pane stands open all day: beyond so many verdicts it begins anew. */
const mostRemembered = 20000;

/**
 * What an address is worth in official exchange: the first verdict that fits, in the order of DESIGN §3.
 * Decided on the address alone; the display name can only make it worse.
 * Legal basis: text of 29/03/2016, point 2 — only mailboxes issued by the ministry have validity.
 */
export function judgeAddress(person: Correspondent, policy: Policy, isList = false): JudgedAddress {
  let own = known.get(policy);
  if (!own || own.judged.size > mostRemembered) known.set(policy, (own = { listed: listedIn(policy), judged: new Map<string, JudgedAddress>() }));
  const key = `${isList}${person.address.length} ${person.address}${person.name}`;
  let verdict = own.judged.get(key);
  if (!verdict) own.judged.set(key, (verdict = judgeAnew(person, policy, isList, own.listed)));
  return verdict;
}

function listedIn({ units, denied }: Policy): Map<string, number> {
  const listed = new Map<string, number>();
  units.forEach(({ mailboxes }, i) => mailboxes.forEach((mailbox) => listed.set(mailbox, i)));
  // Last, for what is denied stays denied.
  denied.forEach(({ address }, i) => listed.set(address, -1 - i));
  return listed;
}

function judgeAnew(person: Correspondent, policy: Policy, isList: boolean, listed: Map<string, number>): JudgedAddress {
  const parts = readAddress(person.address);
  if (typeof parts === "string") return judged("unreadable", { kind: parts });
  const { host } = parts;
  const place = listed.get(`${parts.local}@${host}`);
  if (place! < 0) return judged("denied", { kind: "on-deny-list", note: policy.denied[-1 - place!]!.note });
  const unit = policy.units[place!];
  if (unit) return judged("unit-mailbox", { kind: "unit-mailbox", unit: unit.name || unit.code });
  if (policy.issuedDomains.indexOf(host) >= 0) return judged("issued", { kind: "issued-domain", domain: host });

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
