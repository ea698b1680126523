/** What the pane says where Outlook cannot sign us in, and a person sends a prepared message instead. */
export interface ByHandWords {
  readonly why: string;
  readonly button: string;
  readonly opening: string;
  /** What to do in the window that opens; `mailbox` is where it goes. */
  readonly steps: (mailbox: string) => readonly string[];
  /** Where Outlook opens no message for us either (Mailbox 1.5). */
  readonly forward: (mailbox: string) => readonly string[];
  readonly opened: string;
  readonly again: string;
  /** Where several mails are selected. */
  readonly many: string;
  /** Draft of a letter that asks for opinions: Outlook opens no prepared message from a window in which one writes. */
  readonly draft: (board: string, names: readonly string[]) => readonly string[];
}
