/** What the pane says where Outlook shows a mail and hands the add-in none. */
export interface HiddenWords {
  readonly title: string;
  readonly what: string;
  readonly todo: readonly string[];
  /** Where perhaps no mail is open at all. */
  readonly perhaps: string;
}
