import type { AnswerKind, Answer } from "../domain/answer";
import type { Standing, SupplyState } from "../domain/supply-state";

/** Which rows of the list are shown. */
export type SuppliedFilter = "all" | "waiting" | "overdue" | "done" | "returned";

/** What the pane says of documents supplied, and of what the editorial desk answers; it comes with the first of them. */
export interface SuppliedWords {
  /** Opens the list, from the foot of every screen. */
  readonly open: string;
  readonly back: string;
  readonly heading: string;
  readonly tabs: { readonly supplied: string; readonly owed: (count: number) => string };
  readonly search: string;
  readonly filter: Readonly<Record<SuppliedFilter, (count: number) => string>>;
  readonly filters: string;
  readonly found: (shown: number, all: number) => string;
  readonly more: (count: number) => string;
  readonly looking: string;
  readonly look: string;
  readonly lookAgain: string;
  /** No look has been taken: it needs the person's own word. */
  readonly notLooked: string;
  readonly looked: (at: string, mailboxes: readonly string[]) => string;
  readonly notOpened: (mailboxes: readonly string[]) => string;
  readonly mailboxesAgain: string;
  readonly noGraph: string;
  readonly empty: string;
  readonly noneFound: string;
  readonly openMail: string;
  readonly ifNotOpened: (mailbox: string | null) => string;
  readonly suppliedOn: (day: string) => string;
  readonly unit: (unit: string) => string;
  readonly state: Readonly<Record<SupplyState["kind"] | "overdue", string>>;
  readonly due: (day: string, overdue: boolean) => string;
  /** In words, with who and when. */
  readonly says: (standing: Standing) => string;
  readonly page: string;
  readonly whatToDo: string;
  readonly card: {
    readonly looking: string;
    readonly ask: string;
    readonly unknown: string;
    readonly again: string;
  };
  readonly answer: {
    readonly heading: string;
    readonly title: Readonly<Record<AnswerKind | "withdrawn", string>>;
    readonly withdrawn: (kind: AnswerKind | null) => string;
    readonly about: (answer: Answer) => string;
    readonly by: (address: string) => string;
    readonly notTrusted: string;
    readonly notTrustedWhat: (from: string) => string;
    readonly readPageYourself: string;
  };
  readonly owed: {
    readonly empty: string;
    readonly what: string;
    readonly sentOn: (day: string) => string;
    readonly due: (day: string, overdue: boolean) => string;
    readonly supply: string;
    readonly notNeeded: string;
    readonly why: string;
    readonly reasons: readonly string[];
    readonly other: string;
    readonly keep: string;
    readonly cancel: string;
    readonly set: (count: number) => string;
    readonly because: (reason: string, by: string) => string;
    readonly takeBack: string;
    readonly keptHere: string;
    readonly reminder: (owed: number, overdue: number) => string;
    readonly show: string;
  };
  /** In the bar above the mail: at most 150 characters. */
  readonly bar: (state: SupplyState) => string;
}
