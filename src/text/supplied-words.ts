import type { AnswerKind, Said } from "../domain/answer";
import type { Standing, SupplyState } from "../domain/supply-state";

/** Which documents of the list are shown. */
export type SuppliedFilter = "all" | "waiting" | "overdue" | "done" | "returned" | "recalled";

/** What the pane says of documents supplied, and of what the editorial desk answers; it comes with the first of them. */
export interface SuppliedWords {
  /** Opens the list, from the foot of every screen. */
  readonly open: string;
  readonly back: string;
  readonly heading: string;
  readonly parts: string;
  readonly part: { readonly supplied: (count: number) => string; readonly owed: (count: number) => string };
  readonly search: string;
  readonly filters: string;
  readonly filter: Readonly<Record<SuppliedFilter, string>>;
  readonly found: (count: number) => string;
  readonly more: (count: number) => string;
  readonly looking: string;
  readonly look: string;
  readonly lookAgain: string;
  /** Outlook has to ask the person first. */
  readonly signIn: string;
  /** How far back the list goes. */
  readonly what: string;
  readonly looked: (at: string, mailboxes: readonly string[]) => string;
  readonly missed: (mailboxes: readonly string[]) => string;
  readonly mailboxesAgain: string;
  readonly empty: string;
  readonly noneFound: string;
  readonly ifNotOpened: (mailbox: string | null) => string;
  readonly suppliedOn: (day: string, unit: string | null) => string;
  readonly noSubject: string;
  readonly state: Readonly<Record<SupplyState["kind"] | "overdue", string>>;
  readonly due: (day: string, overdue: boolean) => string;
  /** An answer that stands, with who and when. */
  readonly says: (standing: Standing) => string;
  readonly page: string;
  readonly whatToDo: string;
  /** Where the way to do it is, on the board's answer that cannot open it. */
  readonly whatToDoFrom: string;
  /** The unit has asked to take it back. */
  readonly recalled: (at: string) => string;
  /** The next act on a document that was returned; one that was recalled is asked about first. */
  readonly again: {
    readonly open: string;
    /** The same, from the board's answer. */
    readonly openReturned: string;
    readonly notFound: string;
    readonly what: string;
    readonly fixed: string;
    readonly fixedHint: string;
    readonly needFixed: string;
    readonly button: string;
    readonly done: string;
    readonly waits: string;
    readonly recalled: string;
  };
  /** On a mail that was supplied. */
  readonly desk: string;
  /** Of a mail with so many further documents: what the board answers is for all of them. */
  readonly together: (count: number) => string;
  readonly waiting: string;
  readonly ask: string;
  readonly unknown: string;
  /** On a mail that is an answer. */
  readonly answer: {
    readonly heading: string;
    readonly title: Readonly<Record<Said["kind"], string>>;
    readonly withdrawn: (kind: AnswerKind | null) => string;
    readonly document: string;
    readonly unit: string;
    readonly by: string;
    readonly notTrusted: string;
    readonly notTrustedWhat: string;
    readonly address: string;
    readonly at: string;
    readonly takenOffAt: string;
    readonly number: string;
    readonly deadline: string;
    readonly reason: string;
    readonly changed: string;
  };
  readonly owed: {
    readonly what: string;
    readonly empty: string;
    /** `mailbox`: the unit's it was sent from; `null` for the person's own. */
    readonly sentOn: (day: string, entry: string | null, mailbox: string | null) => string;
    readonly overdue: string;
    readonly supply: string;
    readonly notNeeded: string;
    readonly why: string;
    readonly reasons: readonly string[];
    readonly keep: string;
    readonly cancel: string;
    readonly put: (count: number) => string;
    readonly because: (why: string, by: string) => string;
    readonly takeBack: string;
    readonly reminder: (owed: number, overdue: number) => string;
  };
  /** In the bar above the mail: at most 150 characters. */
  readonly bar: (state: SupplyState) => string;
  /** Names of Outlook categories. */
  readonly category: Readonly<Record<"waiting" | "done" | "returned" | "recalled" | "takenOff", string>>;
}
