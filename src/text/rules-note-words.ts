/** What the foot of the pane says of the rules in force, beside their name. */
export interface RulesNoteWords {
  /** What this Outlook is too old for, and what the person does instead; `mailbox` receives what is supplied. */
  readonly lacking: (what: "files-only" | "files" | "files-and-forms", mailbox: string | null) => string;
  readonly sample: string;
  /** Where the rules are not the server's. */
  readonly source: Readonly<Record<"last-good" | "built-in", string>>;
  /** The server's policy is not used: why, for the administrator. */
  readonly problem: (why: string) => string;
  readonly support: (who: string) => string;
  /** Under a day of issue, and when the copy was fetched. */
  readonly published: (day: string) => string;
  readonly loaded: (at: string) => string;
  /** A newer policy waits for its day. */
  readonly comes: (day: string) => string;
  readonly older: (own: string, needed: string) => string;
  readonly supportPage: string;
  readonly write: (mail: string) => string;
  /** For a person whom the pilot leaves out. */
  readonly outsidePilot: { readonly title: string; readonly what: string };
}
