import type { EdocRecord } from "./submission";
import type { Trouble } from "./trouble";

/**
 * A document somebody has asked to supply, whole enough to be carried out by any pane of theirs, on any machine, on any later day.
 * Its record is made when they ask: what is sent later is what they saw.
 */
export interface SupplyWish {
  readonly record: EdocRecord;
  readonly source: SupplySource;
  /** Address of the unit's mailbox it is to be sent from, where the person has the right to; `null`: from the person. */
  readonly sendFrom: string | null;
  /** Mark of the letter (`ItemRecord.letter`) that must have left before it is sent; `null`: at once. */
  readonly after: string | null;
}

/** Where the document lies. */
export type SupplySource =
  /** In a mail: it travels whole, as `.eml`. `itemId` is Graph's immutable id; `mailbox` is `null` for the person's own. */
  | { readonly kind: "mail"; readonly itemId: string; readonly mailbox: string | null }
  /** In the letter it waits for (`after`), which travels whole once it has left. */
  | { readonly kind: "letter" }
  /** In no mail (dropped on the pane), or taken out of one: the files lie with the wish itself. */
  | { readonly kind: "files" };

export interface WishFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A wish as it stands in the queue. Done ones leave it: the mail in Sent Items is then the proof. */
export interface QueuedWish {
  /** Of its place in the queue. */
  readonly id: string;
  readonly wish: SupplyWish;
  readonly state:
    | { readonly kind: "waiting" }
    /** Its letter has not left yet. */
    | { readonly kind: "held" }
    | { readonly kind: "sending" }
    | { readonly kind: "failed"; readonly why: Trouble };
  /** ISO 8601, UTC, by Exchange's clock. */
  readonly since: string;
}

/** How a wish ended. */
export type WishEnd =
  | { readonly kind: "supplied"; readonly at: string; readonly fromUnit: boolean }
  /** The same document had been supplied before: nothing was sent. */
  | { readonly kind: "already"; readonly at: string; readonly by: string }
  | { readonly kind: "cancelled" };
