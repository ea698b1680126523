import type { Destination } from "../domain/catalogue";

/** One figure of a unit: its name, what was counted, and what it cannot know. */
export interface FigureWords {
  readonly name: string;
  readonly what: string;
  readonly cannot: string;
}

export type FigureWord =
  | "supplied" | "settled" | "waiting" | "overdue" | "returned" | "median" | "sameDay"
  | "sent" | "sentSupplied" | "share" | "notNeeded"
  | "suppliedFromPersonal" | "fromPersonal" | "toNotIssued" | "draftsAttached" | "reports" | "replies" | "unchecked"
  | "recalled" | "changed" | "repeated";

export type DoubtWord = "no-metadata" | "damaged-metadata" | "unknown-unit" | "other-units-mailbox" | "not-issued-sender" | "unknown-entry" | "excluded" | "issued-in-future";

/** What the page of the monthly report and its spreadsheet say; both load with the report. */
export interface ReportWords {
  readonly title: (month: string) => string;
  /** "2026-11" as "tháng 11/2026". */
  readonly month: (month: string) => string;
  readonly scope: { readonly ministry: string; readonly block: (mailbox: string) => string; readonly unit: (name: string) => string };
  readonly choose: { readonly month: string; readonly scope: string; readonly build: string; readonly again: string };
  readonly progress: {
    readonly reading: (read: string, of: string | null) => string;
    /** Reading what units' mailboxes, deliveries and notes say. */
    readonly units: string;
    readonly earlier: (month: string) => string;
    readonly label: string;
    readonly partial: string;
    readonly cancel: string;
    readonly stopped: string;
    readonly goOn: string;
    readonly failed: string;
    readonly retry: string;
    readonly none: string;
  };
  readonly builtAt: (moment: string) => string;
  readonly missing: (mailboxes: readonly string[]) => string;
  /** Nothing of what was supplied could be read. */
  readonly unread: string;
  readonly noUnit: string;
  readonly notKnown: string;
  readonly notNamed: string;
  readonly figures: Readonly<Record<FigureWord, FigureWords>>;
  readonly groups: { readonly supply: string; readonly own: string };
  readonly column: {
    readonly number: string;
    readonly unit: string;
    readonly total: string;
    readonly entry: string;
    readonly mailbox: string;
    readonly arrived: string;
    readonly from: string;
    readonly subject: string;
    readonly why: string;
    readonly note: string;
    readonly responsible: string;
    readonly source: string;
    readonly unread: string;
    readonly unanswered: string;
  };
  readonly ages: { readonly upTo2: string; readonly upTo7: string; readonly older: string };
  readonly destination: Readonly<Record<Destination, string>>;
  readonly source: { readonly counted: (at: string) => string; readonly delivered: (at: string, by: string) => string; readonly corrected: (times: string) => string; readonly unchecked: string };
  readonly why: Readonly<Record<DoubtWord, string>>;
  readonly headline: { readonly title: string; readonly against: (change: "more" | "less" | "same", by: string, month: string) => string; readonly noneBefore: (month: string) => string; readonly notRead: string; readonly ofSent: (known: string, units: string) => string };
  readonly charts: {
    readonly title: string;
    readonly units: string;
    readonly unitsLabel: (supplied: string, settled: string, waiting: string, returned: string) => string;
    readonly trend: string;
    readonly trendLabel: (now: string, month: string) => string;
    readonly delay: string;
    readonly delayLabel: (median: string | null) => string;
    readonly now: string;
    readonly lastMonth: string;
    readonly lastYear: string;
    readonly day: string;
  };
  readonly table: { readonly title: string; readonly sort: (column: string) => string; readonly order: string; readonly explain: (column: string) => string; readonly close: string; readonly inPolicyOrder: string; readonly all: string; readonly scroll: string };
  readonly silent: { readonly title: string; readonly what: string; readonly none: string };
  readonly mailboxes: { readonly title: string; readonly what: string };
  readonly entries: { readonly title: string; readonly what: string };
  readonly doubtful: { readonly title: string; readonly what: string; readonly none: string; readonly more: (count: string) => string };
  readonly refused: { readonly title: string; readonly what: string; readonly why: { readonly "not-the-unit": string; readonly unreadable: string } };
  readonly notes: { readonly title: string; readonly what: string; readonly edit: (unit: string) => string; readonly add: (unit: string) => string; readonly label: (unit: string) => string; readonly save: string; readonly cancel: string; readonly saved: string; readonly failed: string; readonly delivered: (by: string) => string };
  readonly files: {
    readonly title: string;
    readonly xlsx: string;
    readonly csv: string;
    readonly word: string;
    readonly print: string;
    readonly making: string;
    readonly made: string;
    readonly failed: string;
    readonly letter: { readonly title: string; readonly what: string; readonly place: string; readonly date: string; readonly to: string; readonly power: string; readonly noPower: string; readonly post: string; readonly ownPost: string; readonly name: string; readonly make: string };
  };
  readonly privacy: { readonly title: string; readonly lines: readonly string[] };
  readonly unchecked: { readonly title: string; readonly what: string };
  readonly sheets: { readonly summary: string; readonly entries: string; readonly destinations: string; readonly mailboxes: string; readonly doubtful: string; readonly notes: string; readonly limits: string; readonly reconstructed: string };
}
