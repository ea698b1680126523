import type { FindingKind } from "./finding";
import type { Policy, Unit } from "./policy";
import type { Office } from "./policy-office";
import { chainsOf, hostOf } from "./policy-members";

/**
 * What the offices have is known to everybody: a mailbox of a local office is a unit's mailbox wherever it is seen, and what was supplied
 * to its publication mailbox is supplied. Only mailboxes the ministry has issued and not withdrawn are taken, no code or mailbox twice,
 * and no board where a level above has locked what boards are spared (`draft-attached`).
 */
export function withOffices(policy: Policy): Policy {
  const mayAdd = (address: string) => policy.issuedDomains.indexOf(hostOf(address)) >= 0 && policy.denied.every((one) => one.address !== address);
  let units: readonly Unit[] = policy.units;
  let publicationMailboxes = policy.publicationMailboxes;
  let editorialBoard = policy.editorialBoard;
  for (const chain of chainsOf(policy.offices)) {
    const office = chain[chain.length - 1]!;
    const own = chain.reduce((above, { publicationMailbox }) => (publicationMailbox !== "" && mayAdd(publicationMailbox) ? publicationMailbox : above), "");
    publicationMailboxes = added(publicationMailboxes, own === "" ? [] : [own]);
    if (!isLocked(policy, chain, "draft-attached")) editorialBoard = added(editorialBoard, office.editorialBoard.filter(mayAdd));
    for (const unit of office.units) {
      if (units.some(({ code }) => code === unit.code)) continue;
      const taken = units.reduce<readonly string[]>((all, { mailboxes }) => all.concat(mailboxes), []);
      const serving = publicationMailboxes.indexOf(unit.publicationMailbox) >= 0 ? unit.publicationMailbox : own;
      units = units.concat([{ ...unit, mailboxes: unit.mailboxes.filter((one) => mayAdd(one) && taken.indexOf(one) < 0), publicationMailbox: serving }]);
    }
  }
  return { ...policy, units, publicationMailboxes, editorialBoard };
}

/** Locked by the ministry or by an office above the last of the chain. */
export function isLocked({ locked = [] }: Pick<Policy, "locked">, chain: readonly Office[], kind: FindingKind): boolean {
  return locked.indexOf(kind) >= 0 || chain.slice(0, -1).some((above) => above.locked.indexOf(kind) >= 0);
}

function added(all: readonly string[], more: readonly string[]): readonly string[] {
  return all.concat(more.filter((one, i) => all.indexOf(one) < 0 && more.indexOf(one) === i));
}
