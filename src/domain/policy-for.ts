import type { Catalogue } from "./catalogue";
import { defaultSeverity } from "./default-severities";
import type { FindingKind } from "./finding";
import type { Policy, Severity } from "./policy";
import type { Office } from "./policy-office";
import { inPilot, officesOf } from "./policy-members";

/** Policy and catalogue as they hold for one person: of their office, and switched off where a pilot leaves them out. */
export function rulesForPerson(person: string, policy: Policy, catalogue: Catalogue): { readonly policy: Policy; readonly catalogue: Catalogue } {
  const offices = officesOf(person, policy);
  const own = offices.reduce(withOffice, policy);
  const isOut = policy.pilot !== null && !inPilot(person, policy.pilot, policy);
  const resolved = { ...own, pilot: null, offices: [], ...(offices.length > 0 && { officeName: offices.map(({ name }) => name).join(" › ") }) };
  return { policy: isOut ? { ...resolved, enabled: false, outsidePilot: policy.enabled } : resolved, catalogue: offices.reduce(withEntries, catalogue) };
}

/** The policy of the office of this code; the ministry's own for a code that no office has. */
export function policyFor(office: string, policy: Policy): Policy {
  return { ...chainTo(office, policy.offices).reduce(withOffice, policy), offices: [] };
}

function chainTo(code: string, offices: readonly Office[]): readonly Office[] {
  for (const office of offices) {
    if (office.code === code) return [office];
    const below = chainTo(code, office.offices);
    if (below.length > 0) return [office].concat(below);
  }
  return [];
}

/** Whatever an office says, each field is the stricter of what it inherits and what it wants, or holds both. */
function withOffice(above: Policy, office: Office): Policy {
  const kinds = Object.keys(office.severities) as FindingKind[];
  const severities = kinds.reduce<Policy["severities"]>((all, kind) => ({ ...all, [kind]: stricter(above.severities[kind] || defaultSeverity(kind), office.severities[kind]!) }), above.severities);
  return {
    ...above,
    denied: above.denied.concat(office.denied),
    severities,
    locked: union(above.locked || [], office.locked),
    whenCheckFails: office.whenCheckFails === "ask" ? "ask" : above.whenCheckFails,
    overdueWorkingDays: Math.min(above.overdueWorkingDays, office.overdueWorkingDays || above.overdueWorkingDays),
    holidays: union(above.holidays, office.holidays),
    workedWeekends: union(above.workedWeekends, office.workedWeekends),
    publicationMailboxes: first(office.publicationMailbox, above.publicationMailboxes),
    support: office.support || above.support,
    supportContact: office.support ? office.supportContact : above.supportContact,
    guidance: office.guidance || above.guidance,
    texts: { ...above.texts, ...office.texts },
  };
}

/** An entry never takes the place of one above it, and one that need not be supplied might draw documents away from those that must. */
function withEntries(above: Catalogue, { entries }: Office): Catalogue {
  const known = above.entries.map(({ code }) => code).concat(above.exclusions.map(({ code }) => code));
  return { ...above, entries: above.entries.concat(entries.filter(({ code, supply, role }, i) => supply && role === null && known.indexOf(code) < 0 && entries.slice(0, i).every((other) => other.code !== code))) };
}

const ranks: readonly Severity[] = ["off", "advise", "ask", "stop"];

export function stricter(one: Severity, other: Severity): Severity {
  return ranks.indexOf(other) > ranks.indexOf(one) ? other : one;
}

function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return one.concat(other.filter((each) => one.indexOf(each) < 0));
}

/** What an office supplies without naming a unit goes to its own mailbox, where that is one of those the ministry has (`withOffices`). */
function first(mailbox: string, all: readonly string[]): readonly string[] {
  return all.indexOf(mailbox) < 0 ? all : [mailbox].concat(all.filter((one) => one !== mailbox));
}
