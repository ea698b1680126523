import type { Said } from "./answer";
import type { Tag } from "./submission";

/** What the editorial desk keeps on a mail in the publication mailbox, in one property of the item that no mail carries. */
export interface DeskRecord {
  /** Oldest first. */
  readonly deeds: readonly Deed[];
  /** Entry and data as the desk has put them right; `null` while they stand as supplied. */
  readonly tag: Tag | null;
  /** Who is at it; `null` when nobody is. */
  readonly claim: { readonly by: string; readonly at: string; /** The window. */ readonly worker: string } | null;
}

/** One thing the desk did, and told the unit. */
export interface Deed {
  readonly said: Said;
  /** Address of the editor. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Message-ID of the answer to the unit, made from the document's id and this deed: what tells whether it has left. */
  readonly answer: string;
  /** The answer was seen in Sent Items. */
  readonly sent: boolean;
  /** Taken back, by whom and when. */
  readonly undone: { readonly by: string; readonly at: string } | null;
}
