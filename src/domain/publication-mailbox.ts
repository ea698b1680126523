import type { Policy } from "./policy";

/** Where a unit's documents are supplied to: its block's mailbox, else the first the policy names; "" while it names none. */
export function publicationMailboxOf(unit: string, { units, publicationMailboxes }: Pick<Policy, "units" | "publicationMailboxes">): string {
  const own = units.filter(({ code }) => code === unit)[0];
  return (own !== undefined && own.publicationMailbox) || publicationMailboxes[0] || "";
}
