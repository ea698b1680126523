/** What a person can do about the draft of a letter that asks for opinions; the parts that show it load with the first such letter. */
import type { ConsultationTerms } from "../domain/consultation";
import type { Answers } from "../domain/consultation-answers";
import type { Recipient } from "../domain/mail";
import type { Leftover } from "../jobs/take-back";
import type { Trouble } from "../domain/trouble";
import type { FixOutcome, ShownWish } from "./work";

/** How the last click on it ended, where that is not plain to see. */
export type ConsultationTrouble =
  /** `left`: what could not be put right. */
  | { readonly kind: "failed"; readonly why: Trouble; readonly left: readonly Leftover[] }
  | { readonly kind: "not-a-file"; readonly name: string }
  /** The draft had left with the letter. */
  | { readonly kind: "too-late" };

/** What this window has done for the letter, and what waits for it in the queue. */
export interface ConsultationState {
  /** Wishes that wait for this letter, oldest first; `null` while the queue has not been seen. */
  readonly wishes: readonly ShownWish[] | null;
  /** The unit's own link, written into the letter here; its files can be put back while this window is open. */
  readonly linked: { readonly link: string; readonly files: readonly string[] } | null;
  readonly trouble: ConsultationTrouble | null;
}

/** While the letter is written. One click at a time; each answers when it is through, and how it ended shows in the state. */
export interface ConsultationWork {
  /** Whether drafts can be kept and sent by themselves: Outlook must be able to sign us in. */
  readonly mayHold: boolean;
  watch(show: (state: ConsultationState) => void): () => void;
  /** ISO 8601, UTC. */
  now(): string;
  /** `unreadToo`: the person has looked at what we could not read. */
  hold(terms: ConsultationTerms, unreadToo: boolean): Promise<void>;
  link(address: string): Promise<void>;
  change(wish: ShownWish, terms: ConsultationTerms): Promise<void>;
  writeNote(): Promise<void>;
  putBack(): Promise<void>;
}

export type AnswersSeen =
  | { readonly kind: "seen"; readonly answers: Answers }
  /** Nobody is signed in, and was not asked to. */
  | { readonly kind: "sign-in" }
  | { readonly kind: "failed"; readonly why: Trouble };

/** When the letter has been sent. */
export interface SentLetterWork {
  /** Whether the person or their unit has sent it. */
  readonly isOwn: boolean;
  /** Last day for opinions; as it was kept on the letter, else as the letter says. */
  readonly deadline: string | null;
  /** Today, as the ministry counts days. */
  readonly today: string;
  readonly recipients: readonly Recipient[];
  /** `asking` after a click, when the person may be asked to sign in. */
  answers(asking: boolean): Promise<AnswersSeen>;
  /** Address of the draft's page, from the letter or from the editorial desk's answer; `null` while none is known. */
  link(): Promise<string | null>;
  /** Opens a prepared answer to everybody the letter went to. */
  sendLink(address: string): Promise<FixOutcome>;
  /** Opens one prepared message to them. */
  remind(silent: readonly Recipient[]): Promise<FixOutcome>;
}
