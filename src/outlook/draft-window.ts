import { ask } from "./ask";
import type { ComposeItem } from "./current-item";

/** Puts the draft into its mailbox as it stands; answers its id as Graph names it. */
export async function saveDraft(item: ComposeItem): Promise<string> {
  return asGraphNames(await ask<string>("saveAsync", (done) => item.saveAsync(done)));
}

/** Whether this Outlook closes a compose window for us without a question (Mailbox 1.14). */
export function canCloseDraft(item: ComposeItem): boolean {
  return Office.context.requirements.isSetSupported("Mailbox", "1.14") && typeof item.closeAsync === "function";
}

/** Closes the window; what was saved stays where it lies. Once it is closed we are gone with it. */
export function closeDraft(item: ComposeItem): Promise<void> {
  return ask<void>("closeAsync", (done) => item.closeAsync({ discardItem: true }, done));
}

/** Opens a message in a window of its own. Outlook does not say whether it could: in a mailbox it does not know, nothing happens. */
export async function openMessage(graphId: string): Promise<void> {
  const { mailbox } = Office.context;
  const id = mailbox.convertToEwsId(graphId, "v2.0" as unknown as Office.MailboxEnums.RestVersion);
  if (Office.context.requirements.isSetSupported("Mailbox", "1.9")) await ask<void>("displayMessageFormAsync", (done) => mailbox.displayMessageFormAsync(id, done));
  else mailbox.displayMessageForm(id);
}

function asGraphNames(id: string): string {
  return Office.context.mailbox.convertToRestId(id, "v2.0" as unknown as Office.MailboxEnums.RestVersion);
}
