import type { Destination } from "../domain/catalogue";
import type { OwnFigures } from "../domain/own-figures";
import type { Month } from "../domain/month";

export type { Ages, OwnFigures } from "../domain/own-figures";

/** Whose figures: the whole ministry, a block of units that one publication mailbox serves, one unit. */
export type Scope = { readonly kind: "ministry" } | { readonly kind: "block"; readonly mailbox: string } | { readonly kind: "unit"; readonly unit: string };

/** What the publication mailbox knows of a unit's month. Documents, not mails: the same document twice counts once. */
export interface SupplyFigures {
  readonly supplied: number;
  readonly byEntry: Readonly<Record<string, number>>;
  /** A document may have several. */
  readonly byDestination: Readonly<Record<Destination, number>>;
  readonly settled: number;
  readonly waiting: number;
  readonly returned: number;
  /** Of `waiting`: later than the policy's working days. */
  readonly overdue: number;
  /** Recalled by the unit in this month, though supplied whenever. */
  readonly recalled: number;
  /** Updated or replaced in this month. */
  readonly changed: number;
  /** Mails that supplied once more what had been supplied. */
  readonly repeated: number;
  /** Days from issue to supply. */
  readonly delay: { readonly known: number; readonly median: number | null; readonly sameDay: number };
  /** Supplied by mail that did not come from one of the unit's mailboxes. */
  readonly fromPersonal: number;
}

/** Where a unit's own figures come from. */
export type OwnSource =
  /** Counted now, in the unit's mailbox. */
  | { readonly kind: "counted"; readonly at: string }
  /** Checked and delivered by the unit; `corrections`: earlier deliveries of the same month, oldest first. */
  | { readonly kind: "delivered"; readonly at: string; readonly by: string; readonly note: string; readonly corrections: readonly { readonly at: string; readonly by: string; readonly figures: OwnFigures }[] }
  | { readonly kind: "unchecked" };

export interface UnitRow {
  /** Code in the policy; `null`: what could be laid to no unit. */
  readonly unit: string | null;
  readonly name: string;
  /** Who answers for the unit's mailbox; "" when nobody is named. */
  readonly responsible: string;
  readonly supply: SupplyFigures;
  readonly own: OwnFigures | null;
  readonly ownSource: OwnSource;
  /** Nothing supplied, and nothing known to have been sent. */
  readonly silent: boolean;
  /** What the Ministry Office says of it (`graph/report-notes`). */
  readonly note: string;
}

/** A mail that could not be counted as it stands, shown one by one so that nothing is dropped. */
export interface DoubtfulArrival {
  readonly mailbox: string;
  readonly itemId: string;
  readonly arrivedAt: string;
  readonly from: string;
  readonly subject: string;
  readonly why: "no-metadata" | "damaged-metadata" | "unknown-unit" | "other-units-mailbox" | "not-issued-sender" | "unknown-entry" | "excluded" | "issued-in-future";
}

export interface MonthReport {
  readonly month: Month;
  readonly scope: Scope;
  /** ISO 8601, UTC. */
  readonly builtAt: string;
  /** In the order of the policy; the row of no unit last, where it has anything. */
  readonly units: readonly UnitRow[];
  readonly total: SupplyFigures;
  readonly doubtful: readonly DoubtfulArrival[];
  /** Totals to compare with; `null` where they were not read. */
  readonly before: { readonly lastMonth: Comparison | null; readonly lastYear: Comparison | null };
  /** Publication mailboxes that could not be read, so that the figures are not whole. */
  readonly missing: readonly string[];
  /** None of them could be: what was supplied is not known, and the noughts of `supply` say nothing. Absent: some could. */
  readonly unread?: boolean;
  /** Mails that say they deliver figures of a unit and do not count, so that somebody asks the unit. */
  readonly refused?: readonly RefusedDelivery[];
}

export interface RefusedDelivery {
  /** As the mail has it: it may be none. */
  readonly unit: string;
  readonly at: string;
  readonly from: string;
  readonly why: "not-the-unit" | "unreadable";
}

export interface Comparison {
  readonly month: Month;
  readonly total: SupplyFigures;
  readonly byUnit: Readonly<Record<string, SupplyFigures>>;
}
