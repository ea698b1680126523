import type { Destination } from "./catalogue";
import type { Deed } from "./desk-record";

/** What a supplied document waits for. */
export interface DeskNeeds {
  /** Empty: nobody knows, and any of the three will do. */
  readonly destinations: readonly Destination[];
  /** It is to be taken off, not published. */
  readonly recall: boolean;
}

/** A mail at rest, with nobody at it. */
export type RestingPlace = "waiting" | "settled" | "returned";

const reached: Readonly<Record<Destination, Deed["said"]["kind"]>> = { portal: "published", "document-system": "filed", "consultation-page": "posted" };
const deciding: readonly Deed["said"]["kind"][] = ["published", "filed", "posted", "taken-off", "returned"];

/** Whether such a word of the desk may move a mail; "received" and "corrected" leave it where it is. */
export function isDeciding({ said }: Pick<Deed, "said">): boolean {
  return deciding.indexOf(said.kind) >= 0 || (said.kind === "withdrawn" && (said.takesBack === null || deciding.indexOf(said.takesBack) >= 0));
}

/** Where a mail belongs after all that was done and still stands. What was said before a return counts no more. */
export function placeAfter(deeds: readonly Deed[], { destinations, recall }: DeskNeeds): RestingPlace {
  const standing = deeds.filter(({ said, undone }) => undone === null && deciding.indexOf(said.kind) >= 0).map(({ said }) => said.kind);
  if (standing.length === 0) return "waiting";
  if (standing[standing.length - 1] === "returned") return "returned";
  const since = standing.slice(standing.lastIndexOf("returned") + 1);
  if (since.indexOf("taken-off") >= 0) return "settled";
  if (recall) return "waiting";
  return destinations.every((one) => since.indexOf(reached[one]) >= 0) ? "settled" : "waiting";
}
