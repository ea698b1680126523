import type { ComposeItem } from "./current-item";

/** The part of Outlook's event object we use. */
export interface LaunchEvent {
  /** The answer's fields are Outlook's own (`text/send-answer`). */
  completed(answer?: { readonly allowEvent: boolean }): void;
}

/** Must run at the top level of the file: classic Outlook calls the table without loading a page (CLASSIC-RUNTIME §1). */
export function associate(name: string, handler: (event: LaunchEvent) => void): void {
  Office.actions.associate(name, handler as unknown as (event: Office.AddinCommands.Event) => void);
}

/** The message being sent or composed; `null` where Outlook gives none (a mailbox hidden from the address book). */
export function launchedItem(): ComposeItem | null {
  const mailbox = Office.context && Office.context.mailbox;
  return mailbox && mailbox.item ? (mailbox.item as unknown as ComposeItem) : null;
}
