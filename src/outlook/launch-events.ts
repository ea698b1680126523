import type { ComposeItem } from "./current-item";

/** What the send event answers; the field names are Outlook's. No `cancelLabel`: it would rename "Don't Send" where a button opens the pane beside it. */
export interface SendAnswer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  /** The only one Outlook documents: an add-in may soften the manifest's mode, never harden it. */
  readonly sendModeOverride?: "promptUser";
}

/** The part of Outlook's event object we use. */
export interface LaunchEvent {
  completed(answer?: SendAnswer): void;
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
