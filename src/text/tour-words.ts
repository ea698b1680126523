/** Where one stands in the tour; each shows the same made-up mail a step further. */
export type TourStep = "what" | "glance" | "fix" | "supply" | "send" | "help";

/** The two-minute tour on a mail that does not exist; it loads when somebody opens it. */
export interface TourWords {
  readonly place: (step: number, of: number) => string;
  readonly leave: string;
  readonly back: string;
  readonly next: string;
  readonly done: string;
  readonly again: string;
  readonly step: Readonly<Record<TourStep, { readonly title: string; readonly what: readonly string[] }>>;
  /** The mail. */
  readonly mail: { readonly label: string; readonly from: string; readonly to: string; readonly subject: string; readonly file: string; readonly subjectSays: string };
  readonly removed: string;
  readonly supplied: string;
  /** Outlook's dialog, and the names of its buttons. */
  readonly dialog: { readonly label: string; readonly buttons: string };
}
