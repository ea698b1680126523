import type { Arrival } from "../../domain/arrival";
import type { Deed, DeskRecord } from "../../domain/desk-record";
import type { PortalDocument } from "../../report/portal/portal-document";

/** What the desk said that leaves a document where it is published. */
const leavesIt: readonly Deed["said"]["kind"][] = ["received", "filed", "posted", "corrected", "withdrawn"];

/** Where and since when the desk says a document is on the portal; what it did later may have taken it off again. */
export function publishedBy(desk: DeskRecord | null): PortalDocument["published"] {
  const valid = (desk?.deeds ?? []).filter(({ said, undone }: Deed) => undone === null && !leavesIt.includes(said.kind));
  const last = valid[valid.length - 1];
  return last?.said.kind === "published" ? { at: last.said.at ?? last.at, address: last.said.address } : null;
}

/** What the unit has done to a document since, by mails of the same list that are not exported with it. */
export function sinceThen(arrival: Arrival, all: readonly Arrival[]): Pick<PortalDocument, "recalled" | "superseded"> {
  const id = arrival.facts?.id ?? null;
  const later = id === null ? [] : all.filter((one) => one !== arrival && one.facts?.id === id && one.arrivedAt > arrival.arrivedAt);
  const supplied = later.filter(({ facts }) => facts?.change !== "recall" && facts?.change !== "update");
  const newest = supplied.reduce((at, one) => (one.arrivedAt > at ? one.arrivedAt : at), "");
  return { recalled: later.some(({ facts, arrivedAt }) => facts?.change === "recall" && arrivedAt >= newest), superseded: later.some(({ facts }) => facts?.change !== "recall") };
}
