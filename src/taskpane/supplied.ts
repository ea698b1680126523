import type { FixOutcome, Trouble } from "./work";
import type { NotNeeded } from "../domain/not-needed";
import type { Owed, SuppliedDocument } from "../domain/supplied-documents";
import type { SupplyState } from "../domain/supply-state";

/** Where a sent mail lies; `mailbox` is `null` for the person's own. */
export interface MailPlace {
  readonly itemId: string;
  readonly mailbox: string | null;
}

/** Why there is nothing to show: "sign-in" when Outlook has to ask the person first. */
export type NotSeen = "sign-in" | Trouble;

/** What the person and their unit have supplied, and what they still owe. */
export interface SuppliedReview {
  readonly looking: boolean;
  /** ISO 8601, UTC; `null` before the first look. */
  readonly lookedAt: string | null;
  readonly documents: readonly SuppliedDocument[];
  /** Those that are not needed after all carry the reason. */
  readonly owed: readonly Owed[];
  /** Mailboxes of units that were looked through, and those that would not open. */
  readonly mailboxes: readonly string[];
  readonly missed: readonly string[];
  /** They may open a publication mailbox: the desk is theirs too. */
  readonly atDesk: boolean;
  readonly notSeen: NotSeen | null;
}

export interface Reminder {
  readonly owed: number;
  readonly overdue: number;
}

export type StateSeen = { readonly kind: "seen"; readonly state: SupplyState } | { readonly kind: "not-seen"; readonly why: NotSeen };

/** `mailbox`: where it lies, for Outlook does not say whether it could open it; "not-found": not among what the list goes back to. */
export type OpenedSupplied = { readonly kind: "opened"; readonly mailbox: string | null } | { readonly kind: "not-found" } | { readonly kind: "failed"; readonly why: Trouble };

/** Receipt and state of supplied documents: read from the mailboxes, for there is no other register. */
export interface SuppliedWork {
  watch(show: (review: SuppliedReview) => void): () => void;
  /** `asking`: after a click, when the person may be asked to sign in. */
  look(asking: boolean): Promise<void>;
  /** Tries again which units' mailboxes open, then looks. */
  findMailboxes(): Promise<void>;
  /** What the last look of today found owed; `null` before it. Looks, never asking, when there was none today. */
  remind(): Promise<Reminder | null>;
  /** Of one document, wherever its answers lie. `at`: when it was supplied. */
  stateOf(document: { readonly id: string; readonly at: string; readonly mailbox: string | null }, asking: boolean): Promise<StateSeen>;
  /** Whether a mail in this mailbox with this author was sent from it. */
  sentFromHere(author: string, mailbox: string | null): boolean;
  open(mail: MailPlace): Promise<FixOutcome>;
  /** Opens the mail a document was supplied with, looked for in what the list knows; after a click, for it may ask the person to sign in. */
  openSupplied(id: string): Promise<OpenedSupplied>;
  /** Whether the pane shows that very mail. */
  isOpen(mail: MailPlace): boolean;
  /** Opens a page in the person's browser, where Outlook does that for us; else the link itself has to. */
  openPage(address: string): boolean;
  /** A person's word that the document of the mail that is open need not be supplied; `null` where nobody has said so. */
  notNeeded(mail: MailPlace): Promise<NotNeeded | null>;
  /** `null` takes the word back. */
  setNotNeeded(mail: MailPlace, why: string | null): Promise<FixOutcome>;
  /** Shows a state on the mail that is open, where Outlook lets us: nobody has to open the pane to see it. */
  tell(mail: MailPlace, words: string, category: { readonly name: string; readonly insteadOf: readonly string[] }): Promise<void>;
}

/** The work, which comes when it is first wanted. */
export type SuppliedDoor = () => Promise<SuppliedWork>;
