import type { Basis, Destination } from "../domain/catalogue";
import type { ReadingProblem } from "../domain/document";
import type { RecipientField } from "../domain/mail";
import type { Severity } from "../domain/policy";
import type { WorthWords } from "./describe-worth";

interface Said {
  readonly title: string;
  readonly what: string;
}
type Counted = (count: number) => string;

/** The pane's own words; both languages have this shape. */
export interface PaneText {
  readonly product: string;
  readonly loading: string;
  readonly readingFiles: (names: readonly string[]) => string;
  /** Opens the reason of a finding or an address. */
  readonly why: string;
  /** Opens what is remembered of the person's corrections. */
  readonly learned: string;
  readonly tryAgain: string;
  readonly noRule: string;
  /** The rule is about official exchange only. */
  readonly notOfficial: string;
  readonly verdict: { readonly allow: Said; readonly advise: (count: number) => Said; readonly ask: (count: number) => Said; readonly stop: Said; readonly notAsked: string; readonly notStopped: string };
  readonly severity: Readonly<Record<Exclude<Severity, "off">, string>>;
  /** In place of the severity: what the person confirmed; what is not asked about, for this Outlook asks nothing. */
  readonly checked: string;
  readonly toLookAt: string;
  readonly findings: string;
  readonly fix: { readonly removeRecipient: string; readonly moveToBcc: Counted; readonly removeAttachment: string; readonly takeOutDraft: string; readonly takeOutDraftWhat: (board: string) => string; readonly draftTakenOut: Said };
  readonly entry: Readonly<
    Record<"heading" | "none" | "noneWhat" | "chosen" | "sure" | "likely" | "possible" | "unsure" | "recalled" | "alternatives" | "electronicOnly" | "notInCatalogue" | "inBody" | "official" | "exclusion", string>
  > & {
    readonly confidence: (words: string, percent: number) => string;
    readonly choose: (code: string) => string;
    /** A person's word against the add-in's: both are shown. */
    readonly chosenInstead: (judged: string) => string;
    readonly others: Counted;
    readonly problem: Readonly<Record<ReadingProblem, string>>;
    /** A reconstructed entry is never shown as law. */
    readonly basis: Readonly<Record<Basis, string>>;
  };
  readonly destination: Readonly<Record<Destination, string>>;
  readonly supply: Readonly<
    Record<"heading" | "button" | "queued" | "withdraw" | "owed" | "owedByIssuer" | "optional" | "doubtful" | "addressed" | "withMail" | "withMailWhat" | "done" | "already" | "working" | "noTag" | "noMailbox" | "id" | "copy" | "copied" | "copyByHand", string>
  > & { readonly doneWhat: (at: string, by: string) => string };
  readonly address: { readonly heading: string; readonly none: string; readonly issued: Counted; readonly field: Readonly<Record<RecipientField, string>>; readonly incomplete: string };
  readonly sender: { readonly heading: string; readonly unknown: string };
  readonly worth: WorthWords;
  readonly tag: Readonly<Record<"heading" | "edit" | "fill" | "saved", string>>;
  readonly received: Readonly<Record<"heading" | "problem" | "unit" | "by" | "at" | "attachment" | "further" | "original", string>>;
  readonly none: Said;
  readonly off: Said;
  readonly trouble: { readonly title: string; readonly keepsSending: string };
}
