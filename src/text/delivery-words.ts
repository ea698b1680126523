import type { FigureChange } from "../domain/own-figures";
import type { Trouble } from "../domain/trouble";
import type { TroubleText } from "./describe-trouble";

/** Why figures did not leave, where Exchange's own words say nothing to a clerk. */
export type DeliveryTrouble = Trouble | { readonly kind: "no-send-as"; readonly mailbox: string };

export type EntryNames = ReadonlyMap<string, string>;

/** What the card says with which a unit's secretary checks and delivers the unit's figures. */
export interface DeliveryWords {
  readonly heading: (month: string) => string;
  readonly what: string;
  readonly looking: string;
  readonly retry: string;
  /** The person may not open the unit's mailbox. */
  readonly closed: (mailboxes: readonly string[]) => string;
  readonly countedAt: (at: string) => string;
  readonly running: string;
  readonly groups: { readonly supply: string; readonly official: string; readonly unread: string; readonly unanswered: string };
  /** A figure by its name in `single-figures`. */
  readonly figure: (name: string, entries: EntryNames) => string;
  readonly change: (change: FigureChange, entries: EntryNames) => string;
  readonly correct: string;
  readonly asCounted: string;
  readonly counted: (value: string) => string;
  readonly notANumber: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly send: string;
  readonly sendAgain: string;
  readonly sending: string;
  /** Nothing could be put to people. */
  readonly nowhere: string;
  readonly to: (mailbox: string, from: string) => string;
  readonly end: {
    readonly delivered: (revision: number) => string;
    readonly accepted: (revision: number) => string;
    readonly onBehalf: (mailbox: string) => string;
    readonly same: (at: string, by: string) => string;
    readonly losesCorrections: (revision: number) => string;
    readonly newer: (at: string, by: string) => string;
    readonly noReason: string;
    readonly impossible: (problem: string) => string;
  };
  readonly history: {
    readonly heading: string;
    readonly none: string;
    readonly one: (revision: number, at: string, by: string) => string;
    readonly counts: string;
    readonly early: string;
    readonly corrected: string;
    readonly against: (revision: number) => string;
    readonly because: (reason: string) => string;
    readonly note: (note: string) => string;
    readonly more: (count: number) => string;
  };
  readonly refused: { readonly heading: string; readonly why: (why: "not-the-unit" | "unreadable", from: string, at: string) => string };
  readonly trouble: (why: DeliveryTrouble) => TroubleText;
}
