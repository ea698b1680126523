/** What only the unit's own mailbox knows, of one month. */
export interface OwnFigures {
  readonly unit: string;
  /** "2026-11", in Vietnam. */
  readonly month: string;
  /** Catalogue documents sent from the unit's mailbox that are to be supplied, and of these how many were; by entry. */
  readonly sent: Readonly<Record<string, { readonly sent: number; readonly supplied: number }>>;
  /** Of the rest: somebody has said that it need not be. */
  readonly notNeeded: number;
  /** Official mail by what the check at send noted on it. */
  readonly official: { readonly mails: number; readonly fromPersonal: number; readonly toNotIssued: number; readonly draftsAttached: number };
  /** Periodic reports and replies sent electronically (point 4 of the text of 2016). */
  readonly reports: number;
  readonly replies: number;
  /** Sent mails that bear no note of ours: from a telephone, another client, before the add-in. */
  readonly unchecked: number;
  /** Official mail lying in the unit's inbox, by age in days at the time of counting. */
  readonly inbox: { readonly unread: Ages; readonly unanswered: Ages } | null;
}

export interface Ages {
  readonly upTo2: number;
  readonly upTo7: number;
  readonly older: number;
}

/** A unit's figures, checked and delivered by its secretary. */
export interface FiguresDelivery {
  readonly figures: OwnFigures;
  /** From 1; the same month delivered again has the next. */
  readonly revision: number;
  /** In the secretary's words; "" for none. */
  readonly note: string;
  /** Address of who checked them, for people, and no proof of anything. */
  readonly by: string;
  /** What stands otherwise than it was counted, and why; absent when nothing does. */
  readonly corrected?: FigureCorrection;
}

/** A figure a person put in place of another; `figure` by its name in `single-figures`. */
export interface FigureChange {
  readonly figure: string;
  readonly from: number;
  readonly to: number;
}

export interface FigureCorrection {
  readonly changes: readonly FigureChange[];
  readonly reason: string;
}

/** A delivery as it lies in a mailbox. */
export interface FiledFigures {
  readonly delivery: FiguresDelivery;
  /** ISO 8601, UTC, by Exchange's clock. */
  readonly at: string;
}
