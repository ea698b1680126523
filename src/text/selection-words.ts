type Counted = (count: number) => string;

/** What the pane says of several mails selected in the list. */
export interface SelectionWords {
  readonly heading: Counted;
  readonly supplyAll: Counted;
  readonly owed: string;
  readonly elsewhere: string;
  readonly issuedBy: (issuer: string) => string;
  readonly nothing: string;
  readonly progress: (done: number, all: number) => string;
  /** `before`: supplied already, and nothing was done with it now. */
  readonly finished: (done: number, before: number, failed: number) => string;
  readonly correct: string;
  readonly retry: string;
  readonly noSubject: string;
  readonly state: Readonly<Record<"waiting" | "reading" | "judged" | "elsewhere" | "not-owed" | "queued" | "supplying" | "supplied" | "already" | "failed", string>>;
  readonly notOwed: Readonly<Record<"not-in-catalogue" | "secret" | "withheld" | "no-supply", string>>;
}
