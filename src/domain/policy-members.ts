import type { Policy, Unit } from "./policy";
import type { Office, Pilot } from "./policy-office";
import { comparableAddress } from "./read-address";

type Levels = Pick<Policy, "units" | "offices">;

/** The offices whose policy a person follows, from the top one down; none for the ministry itself. An address says more than a domain, the lower office more than the upper. */
export function officesOf(person: string, { offices }: Pick<Policy, "offices">): readonly Office[] {
  const address = comparableAddress(person);
  if (address === null) return [];
  const chains = chainsOf(offices);
  return deepest(chains.filter((chain) => names(last(chain), address))) || deepest(chains.filter((chain) => last(chain).domains.indexOf(hostOf(address)) >= 0)) || [];
}

export function inPilot(person: string, pilot: Pilot, policy: Levels): boolean {
  const address = comparableAddress(person);
  if (address === null) return false;
  if (pilot.addresses.indexOf(address) >= 0 || pilot.domains.indexOf(hostOf(address)) >= 0) return true;
  return policy.units.some((unit) => pilot.units.indexOf(unit.code) >= 0 && holds(unit, address)) || officesOf(address, policy).some(({ code }) => pilot.units.indexOf(code) >= 0);
}

/** Every office with those above it. */
export function chainsOf(offices: readonly Office[], above: readonly Office[] = []): readonly (readonly Office[])[] {
  return offices.reduce<readonly (readonly Office[])[]>((all, office) => {
    const chain = above.concat([office]);
    return all.concat([chain], chainsOf(office.offices, chain));
  }, []);
}

function names(office: Office, address: string): boolean {
  return office.addresses.indexOf(address) >= 0 || office.units.some((unit) => holds(unit, address));
}

function holds({ mailboxes, members = [] }: Unit, address: string): boolean {
  return mailboxes.indexOf(address) >= 0 || members.indexOf(address) >= 0;
}

function deepest(chains: readonly (readonly Office[])[]): readonly Office[] | null {
  return chains.reduce<readonly Office[] | null>((best, chain) => (best === null || chain.length > best.length ? chain : best), null);
}

const last = (chain: readonly Office[]): Office => chain[chain.length - 1]!;
export const hostOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);
