/** A copy of a draft in the unit's mailbox. */
export interface DraftCopyFound extends Begun {
  /** `half`: not compared yet; `whole`: compared with its draft and found the same; `sent`: it has left. */
  readonly state: "half" | "whole" | "sent";
  /** Begun in this window. */
  readonly own: boolean;
}

export interface Begun {
  readonly id: string;
  /** As Exchange dates it: to the second, by one clock for all windows. */
  readonly begun: string;
}

/** No window takes so long over one draft: what was begun longer ago than this was left. */
const longest = 5 * 60_000;

/**
 * Two windows may move the same draft at once, and Graph has no lock. The copy begun first is kept: each window looks after it has
 * begun, so the later one always sees the earlier. Of two begun in the same second only one may have seen the other: the lesser id is
 * kept, and it waits until its twin has given way, or is whole because it never saw the other.
 */
export function turnOf(mine: Begun, found: readonly DraftCopyFound[]): "mine" | "theirs" | "twin" {
  const others = found.filter(({ id, own }) => id !== mine.id && !own);
  if (others.some(({ state }) => state !== "half")) return "theirs";
  const atWork = others.filter((one) => !isLeft(mine, one));
  if (atWork.some((one) => inOrder(one, mine) < 0)) return "theirs";
  return atWork.some(({ begun }) => begun === mine.begun) ? "twin" : "mine";
}

/** Half copies that nobody works on any more. */
export function leftCopies(mine: Begun, found: readonly DraftCopyFound[]): readonly DraftCopyFound[] {
  return found.filter((one) => one.state === "half" && !one.own && isLeft(mine, one));
}

export function inOrder(one: Begun, other: Begun): number {
  return Date.parse(one.begun) - Date.parse(other.begun) || (one.id < other.id ? -1 : 1);
}

function isLeft(mine: Begun, one: Begun): boolean {
  return Date.parse(mine.begun) - Date.parse(one.begun) > longest;
}
