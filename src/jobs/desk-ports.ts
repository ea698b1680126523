import type { Answer } from "../domain/answer";
import type { AnswerMail } from "../domain/answer-mail";
import type { Arrival } from "../domain/arrival";
import type { Destination } from "../domain/catalogue";
import type { Recipients } from "../domain/desk-answer";
import type { DeskSpot } from "../domain/desk-folders";
import type { RestingPlace } from "../domain/desk-place";
import type { Deed, DeskRecord } from "../domain/desk-record";
import type { Sha256 } from "../domain/document-id";
import type { Policy } from "../domain/policy";
import type { EdocRecord } from "../domain/submission";
import type { Trouble } from "../domain/trouble";

/** A mail of a publication mailbox as it lies now (`graph/desk-mailbox`). */
export interface LyingItem {
  readonly id: string;
  readonly spot: DeskSpot;
  readonly arrivedAt: string;
  readonly touched: string;
  readonly internetMessageId: string;
  readonly kept: string;
}

/** One publication mailbox (`graph/desk-mailbox`, `graph/desk-answer`). */
export interface DeskBox {
  readonly move: (id: string, spot: DeskSpot, arrivedAt: string) => Promise<{ readonly kind: "moved"; readonly id: string } | { readonly kind: "gone" } | { readonly kind: "unclear" }>;
  readonly read: (id: string) => Promise<Pick<LyingItem, "kept"> | null>;
  readonly write: (id: string, kept: string) => Promise<"written" | "gone" | "unclear">;
  readonly underWay: () => Promise<readonly LyingItem[]>;
  readonly find: (internetMessageId: string, arrivedAt: string) => Promise<LyingItem | null>;
  readonly send: (answer: AnswerMail & Recipients & { readonly internetMessageId: string; readonly body: string }, hold: AnsweringHold) => Promise<void>;
  readonly prevent: (internetMessageId: string, attempts: readonly string[]) => Promise<boolean>;
  readonly drafts: () => Promise<readonly Pick<LyingItem, "id" | "touched">[]>;
  readonly discard: (id: string) => Promise<void>;
}

export interface AnsweringHold {
  readonly worker: string;
  readonly turn: () => Promise<void>;
  readonly attempts: () => readonly string[];
  readonly sending: (attempt: string) => Promise<void>;
  readonly notSent: (attempt: string) => Promise<void>;
}

/** An answer that was held and then refused: the mail lies where it lay before. */
export interface NotAnswered {
  readonly mailbox: string;
  readonly internetMessageId: string;
  readonly deed: Deed;
  readonly why: Trouble;
}

/** A mail at which nobody is any more, all its answers sent. */
export interface Rested {
  readonly mailbox: string;
  readonly internetMessageId: string;
  readonly arrivedAt: string;
  /** Its new id; `null` where that could not be learned. */
  readonly itemId: string | null;
  readonly place: RestingPlace;
  readonly desk: DeskRecord;
}

export interface DeskActsPorts {
  /** Publication mailboxes this person works in. */
  readonly mailboxes: readonly string[];
  /** The same for the same mailbox, always. */
  readonly boxOf: (mailbox: string) => DeskBox;
  readonly policy: Pick<Policy, "units" | "issuedDomains">;
  /** Of an entry of the catalogue; empty for one that is not in it. */
  readonly destinationsOf: (entry: string) => readonly Destination[];
  /** Address of the editor. */
  readonly person: string;
  /** Of this window; no other has it. */
  readonly worker: string;
  /** The words of an answer, as HTML whose every value is escaped. */
  readonly body: (answer: Answer, names: { readonly unit: string; readonly subject: string }) => string;
  /** The record in a mail whose headers were not read; `null` when it has none. */
  readonly recordIn: (arrival: Pick<Arrival, "mailbox" | "itemId">) => Promise<EdocRecord | null>;
  readonly sha256: Sha256;
  /** Waits for a turn to send, at the pace Exchange allows. */
  readonly turn: () => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
  /** Milliseconds since 1970 as this machine has it; it may be wrong. */
  readonly now: () => number;
  readonly meaningOf: (fault: unknown) => { readonly final: boolean; readonly why: Trouble };
  readonly rested: (what: Rested) => void;
  readonly notAnswered: (what: NotAnswered) => void;
}
