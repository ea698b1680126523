import type { QueueState } from "../../text/desk-words";
import type { Row } from "./row";

/** What is to be done stands oldest first, so that nothing is left behind; what is done, newest first. */
export function inOrder(rows: readonly Row[], state: QueueState): readonly Row[] {
  const direction = state === "settled" || state === "returned" ? -1 : 1;
  return [...rows].sort((one, other) => direction * compare(one.arrival.arrivedAt, other.arrival.arrivedAt));
}

/** ISO moments in UTC are in order as texts, and comparing texts by a language's rules takes a hundred times as long. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
