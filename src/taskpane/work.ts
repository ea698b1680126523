/**
 * What the pane can do, as the screens see it. The screens know these three and nothing of Outlook or Graph;
 * `open-work.ts` gives the real ones.
 */
import type { Answer } from "../domain/answer";
import type { Asked } from "../domain/asked";
import type { Classification } from "../domain/classification";
import type { CommonFields } from "../domain/common-tag";
import type { Circulation } from "../domain/document";
import type { JudgedAddress } from "../domain/address";
import type { Finding, FindingKind, Fix, SendDecision } from "../domain/finding";
import type { Learned, LearnedCorrection } from "../domain/learned";
import type { MailOrigin } from "../domain/mail-origin";
import type { DiscardOutcome, DraftCopy, MoveOutcome, MoveStep } from "../domain/move-outcome";
import type { OwnRelease } from "../domain/own-release";
import type { FiledMail, OutgoingMail, Recipient } from "../domain/mail";
import type { EdocRecord, ItemRecord, SupplyChange, Tag } from "../domain/submission";
import type { QueuedWish, SupplyWish, WishEnd, WishFile } from "../domain/supply-wish";
import type { FinalFile } from "../domain/taken-out";
import type { KnownTag } from "../domain/known-tag";
import type { Policy } from "../domain/policy";
import type { AlertsAtSend } from "../outlook/requirements";
import type { ConsultationWork, SentLetterWork } from "./consultation";
import type { CountedList } from "../jobs/count-list-members";
import type { BeingRead } from "../jobs/read-attachments";
import type { Trouble } from "../domain/trouble";
import type { Catalogue } from "../domain/catalogue";
import type { PaperDoor } from "./paper";

export type { Trouble };

/** Policy and catalogue in force, and where they came from. */
export interface Rules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly source: "server" | "last-good" | "built-in";
  /** Set when the server's copy was refused: why, for the administrator. */
  readonly problem: string | null;
  /** The day from which the server's copy will be in force, when that is still to come. */
  readonly comesOn?: string | null;
  /** When these came from the server; `null` when that is not known. */
  readonly loadedAt?: string | null;
}

/**
 * What the pane says of a person's earlier corrections: `remembered`, the one just made here; `recalled`, the one under which a mail
 * like it is now shown; `forgotten`, the one just taken back.
 */
export interface LearnedNote {
  readonly kind: "remembered" | "recalled" | "forgotten";
  readonly correction: LearnedCorrection;
}

/** What is remembered of a person's corrections, and what they can do about it. */
export interface LearnedWork {
  /** The person's own setting. */
  on(): boolean;
  setOn(on: boolean): Promise<FixOutcome>;
  all(): Learned;
  /** Calls back when something was remembered or forgotten; answers the way to stop. */
  watch(show: () => void): () => void;
  forget(one: LearnedCorrection): Promise<FixOutcome>;
  /** Takes a forgetting back. */
  restore(one: LearnedCorrection): Promise<FixOutcome>;
  forgetAll(): Promise<FixOutcome>;
}

/** A mail being written, judged. */
export interface ComposeReview {
  readonly mail: OutgoingMail;
  readonly classification: Classification;
  readonly addresses: readonly { readonly recipient: Recipient; readonly judged: JudgedAddress }[];
  readonly sender: JudgedAddress | null;
  readonly findings: readonly { readonly finding: Finding; readonly fixes: readonly Fix[] }[];
  /** Without what is confirmed. */
  readonly decision: SendDecision;
  /** What the person has looked at and means to send all the same, for the mail as it is. */
  readonly confirmed: readonly FindingKind[];
  readonly record: ItemRecord;
  readonly learned: LearnedNote | null;
  /** Attachments whose reading is still under way. */
  readonly reading: readonly BeingRead[];
  /** True when Outlook refused a part of the mail, which was judged without it. */
  readonly partly?: boolean;
}

/** What the pane shows of one wish: in the queue, or just gone from it in this pane. */
export interface ShownWish {
  readonly id: string;
  readonly wish: SupplyWish;
  readonly state: QueuedWish["state"] | { readonly kind: "done"; readonly end: WishEnd };
}

export interface QueueReview {
  /** False until the mailbox has been looked into: wishes of an earlier pane are not known yet. */
  readonly read: boolean;
  /** An earlier pane has left something in it. */
  readonly left: boolean;
  readonly wishes: readonly ShownWish[];
  /** How long what waits will take at the pace Exchange allows. */
  readonly secondsLeft: number;
  /** Why the queue stands still (signed out, offline); `null` while it works or has nothing to do. */
  readonly stopped: Trouble | null;
}

/** The person's own queue of documents to supply: kept in their mailbox, worked by whichever pane is open, whatever it shows. */
export interface QueueWork {
  watch(show: (queue: QueueReview) => void): () => void;
  /** Resolves when every wish is kept in the mailbox; sending goes on by itself. Answers their ids in the same order. */
  add(wishes: readonly { readonly wish: SupplyWish; readonly files: readonly WishFile[] }[]): Promise<readonly string[]>;
  retry(id: string): Promise<FixOutcome>;
  /** "too-late": it had left already. */
  cancel(id: string): Promise<{ readonly kind: "cancelled" } | { readonly kind: "too-late" } | { readonly kind: "failed"; readonly why: Trouble }>;
  /** The files that lie with a wish, byte for byte. */
  files(id: string): Promise<readonly WishFile[]>;
  /** Resolves when the wish has ended or stands failed, or when the queue stands still: then with how it waits. */
  ended(id: string): Promise<ShownWish>;
  /** Goes on where the person was needed, such as to sign in. */
  goOn(): void;
}

/** The queue before it is wanted. */
export interface LaterQueue {
  open(): Promise<QueueWork>;
  /** `null` until it is open. */
  known(): QueueWork | null;
  /** Calls back when it has been opened; answers the way to stop. */
  watch(opened: () => void): () => void;
  /** Documents that come into it from no mail. */
  readonly papers: PaperDoor;
}

/** What a person can do about scanned pages, whose letters must be recognised. */
export interface ScanWork {
  /** False where the policy has switched it off for everyone. */
  readonly allowed: boolean;
  /** The person's own setting. */
  always(): boolean;
  setAlways(on: boolean): Promise<FixOutcome>;
  /** Gives up the scan under way. */
  skip(): void;
  /** Recognises those of this mail that were left alone, this once. */
  recognise(): void;
}

/** How many stand behind a distribution list; `asking` after a click, when the person may be asked to sign in. */
export interface ListWork {
  count(address: string, asking: boolean): Promise<CountedList>;
}

/** "Send from the unit's mailbox instead": Outlook lets no add-in change From, so the draft itself goes there. */
export interface MoveWork {
  /** Whether this Outlook closes the window for us. */
  readonly mayClose: boolean;
  /** False until the person has once been told what it asks of them. */
  explained(): boolean;
  start(mailbox: string, tell: (step: MoveStep) => void): Promise<MoveOutcome>;
  open(copy: DraftCopy): Promise<FixOutcome>;
  /** Puts the person's own draft into Deleted Items and closes its window; only on their word, and only while the copy holds all of it. */
  discard(copy: DraftCopy): Promise<DiscardOutcome>;
}

/** What the form of a document's data asks beyond the mail. */
export interface TagWork {
  readonly now: () => string;
  /** Documents supplied before, as far as the person can see them without being asked to sign in; none when nothing can be seen. */
  readonly known: () => Promise<readonly KnownTag[]>;
}

/** What one click can do; a draft's move to another mailbox takes more than one (`MoveWork`). */
export type ClickFix = Exclude<Fix, { readonly kind: "send-from-unit" }>;

/** What takes something out of the draft, and can put it back. */
export type RemovalFix = Extract<Fix, { readonly kind: "remove-recipient" | "remove-attachment" | "take-out-draft" }>;

export type FixOutcome = { readonly kind: "done" } | { readonly kind: "failed"; readonly why: Trouble };

/** `undo`: puts back what was taken out. "final": nothing was done, for these files could not be put back; the person must be sure. */
export type AppliedFix = (FixOutcome & { readonly undo?: () => Promise<FixOutcome> }) | { readonly kind: "final"; readonly files: readonly FinalFile[] };

export type SupplyOutcome =
  | { readonly kind: "supplied"; readonly record: EdocRecord; readonly how: "compose" | "read" }
  | { readonly kind: "already"; readonly id: string; readonly at: string; readonly by: string }
  /** Kept, and not sent yet: it goes as soon as it can. */
  | { readonly kind: "queued"; readonly why: Trouble }
  | { readonly kind: "failed"; readonly why: Trouble };

export interface ComposeWork {
  readonly kind: "compose";
  /** Calls back with a fresh review now and whenever the mail changes; returns the way to stop. */
  watch(show: (review: ComposeReview) => void, fail: (why: Trouble) => void): () => void;
  /** `sure`: the person knows that it cannot be undone. */
  apply(fix: ClickFix, sure?: boolean): Promise<AppliedFix>;
  /** Not to be asked about at send, or to be asked about after all, while the mail stays as it is. */
  confirm(kind: FindingKind, on: boolean): void;
  /** What Outlook itself does at send. */
  readonly alerts: AlertsAtSend;
  /** Calls back with the kinds of finding Outlook sent the person here for; answers the way to stop. */
  watchPointed(show: (kinds: readonly string[]) => void): () => void;
  /** Bcc + headers in the user's own mail; leaves together with the document. `seen`: the person has looked at the files nobody could read. */
  supply(tag: Tag, seen?: boolean): Promise<SupplyOutcome>;
  /** Comes when it is shown; `null` where Outlook cannot sign us in. The same function for as long as the mail is open. */
  readonly move: (() => Promise<MoveWork>) | null;
  /** Comes when a draft is attached to a letter asking for opinions, or was. The same function for as long as the mail is open. */
  readonly consultation: () => Promise<ConsultationWork>;
  readonly scans: ScanWork;
  readonly lists: ListWork;
  /** Takes the Bcc and the headers back. */
  withdraw(): Promise<FixOutcome>;
  saveTag(tag: Tag): Promise<FixOutcome>;
  readonly tags: TagWork;
}

/** What else a received mail says for itself: whence it comes, beside From, and what it asks. */
export interface Incoming extends MailOrigin {
  readonly asked: readonly Asked[];
  /** Today, as the ministry counts days. */
  readonly today: string;
  /** `null` where another sent it. */
  readonly released: OwnRelease | null;
}

/** A mail being read, judged. */
export interface ReadReview {
  readonly mail: FiledMail;
  readonly classification: Classification;
  readonly sender: JudgedAddress | null;
  readonly record: ItemRecord;
  readonly learned: LearnedNote | null;
  /** How a wish to supply this mail stands in the queue; `null` when there is none. */
  readonly queued: "waiting" | "held" | "sending" | "failed" | null;
  /** The publication data the mail carries, when it is one that was supplied. */
  readonly received: EdocRecord | null;
  /** Shown instead of `received` when headers or JSON are there but cannot be read. */
  readonly receivedProblem: string | null;
  /** What the mail says as an answer of the editorial desk, whoever wrote it; `null` when it is none. */
  readonly answer: Answer | null;
  readonly reading: readonly BeingRead[];
  /** `null` until what finds it has come. */
  readonly incoming: Incoming | null;
}

export interface ByHandWork {
  /** Outlook says beforehand that there is no other way. */
  readonly only: boolean;
  /** `seen`: as for `supply`. */
  open(tag: Tag, seen?: boolean): Promise<FixOutcome>;
}

/** What the person allows the add-in: their own mailbox, mail of the unit's, sending as the unit. */
export type AskedRight = "own" | "unit-mail" | "send-as-unit";

export interface ReadWork {
  readonly kind: "read";
  watch(show: (review: ReadReview) => void, fail: (why: Trouble) => void): () => void;
  supply(tag: Tag, seen?: boolean): Promise<SupplyOutcome>;
  /** Supplies by a prepared message, which the person sends: where Outlook cannot sign us in. */
  readonly byHand: ByHandWork;
  /** What Outlook has not been asked for yet and may ask the person for at the next supply of this mail; with nothing to ask, none. */
  firstTime(mail: FiledMail): Promise<readonly AskedRight[]>;
  /** Something about a document supplied before. */
  change(tag: Tag, change: Pick<SupplyChange, "kind" | "reason">): Promise<SupplyOutcome>;
  saveTag(tag: Tag): Promise<FixOutcome>;
  /** For a letter asking for opinions that the person or their unit has sent. The same function for as long as the mail is open. */
  readonly sentLetter: () => Promise<SentLetterWork>;
  readonly tags: TagWork;
  readonly scans: ScanWork;
}

/** What the document itself says, whatever a person made of it. */
export interface ReadDocument {
  readonly said: Tag;
  readonly circulation: Circulation | null;
}

export type SelectedState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  /** Read and judged; waits for the one click. */
  | { readonly kind: "judged"; readonly tag: Tag; readonly confidence: number; readonly document?: ReadDocument }
  /** Nothing to supply: why. */
  | { readonly kind: "not-owed"; readonly why: "not-in-catalogue" | "secret" | "withheld" | "no-supply" }
  | { readonly kind: "supplying" }
  | { readonly kind: "done"; readonly outcome: SupplyOutcome };

export interface SelectedMail {
  readonly itemId: string;
  readonly subject: string;
  readonly state: SelectedState;
  readonly learned?: LearnedNote | null;
  /** Who issued its document, where that is known not to be the unit in whose mailbox it lies. */
  readonly elsewhere?: string | null;
}

export interface SelectionWork {
  readonly kind: "selection";
  /** One mail that Outlook shows and does not hand to the add-in, as of a mailbox hidden from the address list. */
  readonly hidden?: boolean;
  watch(show: (mails: readonly SelectedMail[]) => void, fail: (why: Trouble) => void): () => void;
  /** Corrects the tag of one before it goes. */
  correct(itemId: string, tag: Tag): void;
  /** The same in several that wait to be supplied; answers the way to take it back. */
  correctMany(itemIds: readonly string[], common: CommonFields): Promise<() => void>;
  readonly tags: TagWork;
  /** Supplies every judged one that is owed, each once; progress comes through `watch`. */
  supplyAll(): Promise<void>;
  /** Tries one that failed again. */
  retry(itemId: string): Promise<void>;
}

export type Work = ComposeWork | ReadWork | SelectionWork | { readonly kind: "none"; readonly hidden?: boolean };
