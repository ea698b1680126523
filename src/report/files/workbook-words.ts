import type { Destination } from "../../domain/catalogue";
import type { DoubtfulArrival } from "../month-report";
import type { FigureName } from "./unit-figures";

/** What the spreadsheet says; handed in by the page, which says the same (`src/text/report.vi.ts`). */
export interface WorkbookWords {
  readonly title: (month: string) => string;
  readonly month: (month: string) => string;
  readonly scope: { readonly ministry: string; readonly block: (mailbox: string) => string; readonly unit: (name: string) => string };
  readonly builtAt: (moment: string) => string;
  readonly missing: (mailboxes: readonly string[]) => string;
  readonly noUnit: string;
  readonly notKnown: string;
  readonly notNamed: string;
  readonly figures: Readonly<Record<FigureName, { readonly name: string; readonly what: string; readonly cannot: string }>>;
  readonly column: Readonly<Record<"number" | "unit" | "total" | "mailbox" | "arrived" | "from" | "subject" | "why" | "note" | "responsible" | "source" | "unread" | "unanswered", string>>;
  readonly ages: { readonly upTo2: string; readonly upTo7: string; readonly older: string };
  readonly destination: Readonly<Record<Destination, string>>;
  readonly source: { readonly counted: (at: string) => string; readonly delivered: (at: string, by: string) => string; readonly corrected: (times: string) => string; readonly unchecked: string };
  readonly why: Readonly<Record<DoubtfulArrival["why"], string>>;
  readonly notes: { readonly title: string; readonly delivered: (by: string) => string };
  readonly privacy: { readonly title: string; readonly lines: readonly string[] };
  readonly sheets: Readonly<Record<"summary" | "entries" | "destinations" | "mailboxes" | "doubtful" | "notes" | "limits" | "reconstructed", string>>;
}
