import type { Circulation, ReadingProblem } from "../domain/document";
import type { Tag } from "../domain/submission";
import type { FixOutcome, ShownWish, TagWork } from "./work";

/** Why a file goes no further. "secret": it bears a mark that keeps it off every path. "unreadable": the machine would not give it (a folder, a file changed since). */
export type PaperUnfit = "too-large" | "unsupported" | "empty" | "unreadable" | "secret";

export interface PaperJudged {
  readonly kind: "judged";
  /** What the document says of itself; its entry is "" where none was found. */
  readonly said: Tag;
  readonly circulation: Circulation | null;
  /** The id it has as it stands, for the unit chosen. */
  readonly id: string | null;
  /** Nothing is left to fill in or to doubt: one press is enough. */
  readonly whole: boolean;
  /** A person must say that it bears no mark: `problem`, or a picture whose letters nobody has recognised. */
  readonly unread: boolean;
  readonly problem: ReadingProblem | null;
  /** A scan left alone, which can still be read here. */
  readonly canRecognise: boolean;
  /** `null` for what was no scan. */
  readonly scan: "clear" | "poor" | null;
  readonly withheld: boolean;
  readonly draft: boolean;
}

export type PaperState =
  | { readonly kind: "waiting" }
  /** `recognised`: share of a scan's letters; `null` before they are begun. */
  | { readonly kind: "reading"; readonly recognised: number | null }
  | { readonly kind: "unfit"; readonly why: PaperUnfit }
  | PaperJudged
  /** In the queue, or gone from it. */
  | { readonly kind: "kept"; readonly wish: ShownWish["state"] };

/** A document that is in no mail: the file of an issued paper, or its scan. */
export interface Paper {
  readonly key: string;
  readonly name: string;
  readonly state: PaperState;
}

export interface PaperReview {
  readonly papers: readonly Paper[];
  /** Mailbox of the unit they are supplied for; `null` until one is chosen. */
  readonly unit: string | null;
}

export type PaperOutcome = FixOutcome | { readonly kind: "no-unit" } | { readonly kind: "not-seen" };

/** Documents dropped on the pane or chosen, one after the other; they stay while other mail is opened. */
export interface PaperWork {
  watch(show: (review: PaperReview) => void): () => void;
  add(files: readonly File[]): void;
  /** Gives up recognising the letters of a scan. */
  skip(key: string): void;
  recognise(key: string): void;
  remove(key: string): void;
  /** Remembered for the next document, today and later. */
  chooseUnit(mailbox: string): Promise<FixOutcome>;
  /** `seen`: the person has looked themselves whether it bears a mark. Done when it is kept in the queue. */
  supply(key: string, tag: Tag, seen: boolean): Promise<PaperOutcome>;
  readonly tags: TagWork;
  /** False where this Outlook cannot sign us in. */
  readonly signIn: boolean;
}

/** The work, which comes with the first file. */
export type PaperDoor = () => Promise<PaperWork>;
