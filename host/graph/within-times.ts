import type { MessageSummary } from "../mailboxes/mail";
import type { Filter } from "./filter";
import { propertyOf } from "./message-facts";

export const received = "receivedDateTime";

/** The part of a list, newest first, that a filter's bounds of time leave: found by halves, for a folder may hold hundreds of thousands. A list of its own. */
export function withinTimes(all: readonly MessageSummary[], filter: Filter): MessageSummary[] {
  let [first, end] = [0, all.length];
  for (const { path, operator, value } of filter.bounds) {
    if (path !== received || typeof value !== "number") continue;
    /** Of the first mail that is not newer than the bound, and of the first that is older. */
    const notNewer = firstWhere(all, (at) => at <= value);
    const older = firstWhere(all, (at) => at < value);
    if (operator === "ge") end = Math.min(end, older);
    else if (operator === "gt") end = Math.min(end, notNewer);
    else if (operator === "le") first = Math.max(first, notNewer);
    else if (operator === "lt") first = Math.max(first, older);
    else if (operator === "eq") [first, end] = [Math.max(first, notNewer), Math.min(end, older)];
  }
  return all.slice(first, Math.max(first, end));
}

function firstWhere(all: readonly MessageSummary[], isSo: (at: number) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(propertyOf(all[middle] as MessageSummary, received) as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
