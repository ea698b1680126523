import { ask } from "./ask";
import type { ReadItem } from "./current-item";

/** A message somebody may look at, change and send, or not. */
export interface PreparedMessage {
  readonly to: readonly string[];
  readonly subject: string;
  /** HTML whose every value is escaped. */
  readonly body: string;
  /** A mail that goes along, whole. Outlook attaches nothing else to such a message. */
  readonly mail?: { readonly item: ReadItem; readonly name: string };
}

/** Outlook takes no longer body. */
export const longestBody = 32 * 1024;

export async function openPreparedMessage({ to, subject, body, mail }: PreparedMessage): Promise<void> {
  const { mailbox } = Office.context;
  const parts = { toRecipients: [...to], subject, htmlBody: body, ...(mail && { attachments: [{ type: "item", name: mail.name, itemId: mail.item.itemId }] }) };
  if (isNewEnough()) await ask<void>("displayNewMessageFormAsync", (done) => mailbox.displayNewMessageFormAsync(parts, done));
  else mailbox.displayNewMessageForm(parts);
}

/** To everybody the mail went to, in its own conversation. */
export async function openReplyToAll(item: ReadItem, body: string): Promise<void> {
  if (isNewEnough()) await ask<void>("displayReplyAllFormAsync", (done) => item.displayReplyAllFormAsync({ htmlBody: body }, done));
  else item.displayReplyAllForm({ htmlBody: body });
}

/** Whether these can say that they were refused. */
function isNewEnough(): boolean {
  return Office.context.requirements.isSetSupported("Mailbox", "1.9");
}
