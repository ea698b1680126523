import type { ListMembers } from "../domain/list-members";

/** `asking`: may the person be asked to sign in for it? Only after a click. */
export type AskMembers = (addresses: readonly string[], asking: boolean) => Promise<ReadonlyMap<string, ListMembers | null>>;

export type CountedList =
  | ({ readonly kind: "counted" } & ListMembers)
  /** Exchange does not say, or could not be asked: nobody's fault, and never a trouble card. */
  | { readonly kind: "not-known" }
  /** It would say, once the person has signed in. */
  | { readonly kind: "sign-in" };

/**
 * Counts the members of distribution lists: all rows that ask in the same moment are one call, and what was answered is not asked again.
 * `needsPerson` tells a sign-in the person has to do from every other failure.
 */
export function openCountLists(ask: AskMembers, needsPerson: (fault: unknown) => boolean): (address: string, asking: boolean) => Promise<CountedList> {
  const known = new Map<string, CountedList>();
  let open: Round | null = null;

  const answer = async (round: Round): Promise<ReadonlyMap<string, CountedList>> => {
    // The other rows of the same moment come in before this goes on.
    await new Promise((go) => setTimeout(go));
    open = null;
    try {
      for (const [address, members] of await ask([...round.addresses], round.asking)) known.set(address, members === null ? { kind: "not-known" } : { kind: "counted", ...members });
      return known;
    } catch (fault) {
      const kind = needsPerson(fault) ? "sign-in" : "not-known";
      return new Map([...round.addresses].map((address) => [address, { kind }]));
    }
  };

  return async (address, asking) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const round: Round = open ?? { addresses: new Set(), asking };
    open = round;
    round.addresses.add(address);
    round.asking ||= asking;
    return (await (round.answer ??= answer(round))).get(address) ?? { kind: "not-known" };
  };
}

/** The lists that are asked about together. */
interface Round {
  readonly addresses: Set<string>;
  asking: boolean;
  answer?: Promise<ReadonlyMap<string, CountedList>>;
}
