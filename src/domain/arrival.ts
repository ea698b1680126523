import type { Destination } from "./catalogue";
import type { CheckNote } from "./check-note";
import type { DeskRecord } from "./desk-record";
import type { SupplyChange } from "./submission";

/** Where in a publication mailbox a mail lies; its folder says it, so that a list needs nothing more. */
export type DeskPlace =
  | "waiting"
  /** Somebody is at it, or left off. */
  | "under-way"
  /** Everything it was sent for is done: published, filed, posted, taken off. */
  | "settled"
  | "returned";

/** A mail in a publication mailbox that supplies a document, or ought to. */
export interface Arrival {
  /** Address of the publication mailbox. */
  readonly mailbox: string;
  /** Graph's ordinary id: it dies when the mail moves. In a month read for the report, the one that lasts; Graph takes either. */
  readonly itemId: string;
  readonly internetMessageId: string;
  /** ISO 8601, UTC, by Exchange's clock. */
  readonly arrivedAt: string;
  /** Address in From; "" where there is none. */
  readonly from: string;
  /** Of the mail, without the token. */
  readonly subject: string;
  readonly place: DeskPlace;
  /** What the headers say, or the token of the subject where they were not read. */
  readonly facts: ArrivalFacts | null;
  /** Why `facts` is `null`: the mail bears nothing of ours, or what cannot be read (name of the header). */
  readonly problem: "nothing" | string | null;
  /** What the desk keeps on it; `null` while nobody did anything, and where it was not asked for. */
  readonly desk: DeskRecord | null;
}

export interface ArrivalFacts {
  /** `null` when only the token tells of it. */
  readonly id: string | null;
  /** First eight characters of the id. */
  readonly shortId: string;
  readonly entry: string;
  readonly unit: string;
  /** yyyy-mm-dd. */
  readonly issuedDate: string | null;
  readonly symbol: string | null;
  /** `null`: not told; those of the entry count. */
  readonly destinations: readonly Destination[] | null;
  /** Documents of the same mail beside the first. */
  readonly further: readonly { readonly id: string; readonly entry: string }[];
  readonly change: SupplyChange["kind"] | null;
  readonly check: CheckNote | null;
}
