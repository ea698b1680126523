import type { RecipientField } from "../domain/mail";
import { edocHeaderNames, type EdocHeaders } from "../domain/submission";
import { ask } from "./ask";
import type { ComposeItem } from "./current-item";

/** Takes one address out of a field. Read again first: the person may have typed since the pane looked. */
export async function removeRecipient(item: ComposeItem, field: RecipientField, address: string): Promise<void> {
  const people = await recipientsNow(item, field);
  const kept = people.filter((person) => !isSameAddress(person.emailAddress, address));
  if (kept.length === people.length) return;
  await setRecipients(item, field, kept);
}

/** Adds to Bcc unless the address already stands in any field. Answers whether it was added. */
export async function addBcc(item: ComposeItem, address: string): Promise<boolean> {
  for (const field of ["to", "cc", "bcc"] as const) {
    if ((await recipientsNow(item, field)).some((person) => isSameAddress(person.emailAddress, address))) return false;
  }
  await ask<void>("bcc.addAsync", (done) => item.bcc.addAsync([{ displayName: address, emailAddress: address }], done));
  return true;
}

export function setEdocHeaders(item: ComposeItem, headers: EdocHeaders): Promise<void> {
  return ask<void>("internetHeaders.setAsync", (done) => item.internetHeaders.setAsync({ ...headers }, done));
}

export function removeEdocHeaders(item: ComposeItem): Promise<void> {
  return ask<void>("internetHeaders.removeAsync", (done) => item.internetHeaders.removeAsync([...edocHeaderNames], done));
}

/** An attachment that is gone already is what was wanted. */
export async function removeAttachment(item: ComposeItem, attachmentId: string): Promise<void> {
  const present = await ask<Office.AttachmentDetailsCompose[]>("getAttachmentsAsync", (done) => item.getAttachmentsAsync(done));
  if (!present.some(({ id }) => id === attachmentId)) return;
  await ask<void>("removeAttachmentAsync", (done) => item.removeAttachmentAsync(attachmentId, done));
}

export function recipientsNow(item: ComposeItem, field: RecipientField): Promise<Office.EmailAddressDetails[]> {
  return ask<Office.EmailAddressDetails[]>(`${field}.getAsync`, (done) => item[field].getAsync(done));
}

export function setRecipients(item: ComposeItem, field: RecipientField, people: readonly Office.EmailAddressDetails[]): Promise<void> {
  return ask<void>(`${field}.setAsync`, (done) => item[field].setAsync(people.map(entryFor), done));
}

export function entryFor({ displayName, emailAddress }: Office.EmailAddressDetails): { displayName: string; emailAddress: string } {
  return { displayName, emailAddress };
}

export function isSameAddress(one: string | undefined, other: string): boolean {
  return (one || "").trim().normalize("NFC").toLowerCase() === other.trim().normalize("NFC").toLowerCase();
}
