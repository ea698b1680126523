export type ComposeItem = Office.MessageCompose;
export type ReadItem = Office.MessageRead;

/** What Outlook has open for us. Only a message being written has a subject that must be asked for. */
export function currentItem(): { readonly kind: "compose"; readonly item: ComposeItem } | { readonly kind: "read"; readonly item: ReadItem } | { readonly kind: "none" } {
  const mailbox = Office.context && Office.context.mailbox;
  const item = mailbox ? (mailbox.item as unknown as (ComposeItem & ReadItem) | null | undefined) : null;
  if (!item) return { kind: "none" };
  return typeof item.subject === "object" && item.subject !== null ? { kind: "compose", item } : { kind: "read", item };
}

/** Address of the mailbox the person is signed in to, or of the shared one in a tab of its own. */
export function ownAddress(): string {
  return Office.context.mailbox.userProfile.emailAddress;
}
