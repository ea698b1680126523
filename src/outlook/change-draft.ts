import type { RecipientField } from "../domain/mail";
import { edocHeaderNames, type EdocHeaders } from "../domain/submission";
import { ask } from "./ask";
import type { ComposeItem } from "./current-item";

/** Takes one address out of a field. Read again first: the person may have typed since the pane looked. */
export async function removeRecipient(item: ComposeItem, field: RecipientField, address: string): Promise<void> {
  const people = await recipientsNow(item, field);
  const kept = people.filter((person) => !sameAddress(person.emailAddress, address));
  if (kept.length === people.length) return;
  await setRecipients(item, field, kept);
}

/** Adds to Bcc unless the address already stands in any field. Answers whether it was added. */
export async function addBcc(item: ComposeItem, address: string): Promise<boolean> {
  for (const field of ["to", "cc", "bcc"] as const) {
    if ((await recipientsNow(item, field)).some((person) => sameAddress(person.emailAddress, address))) return false;
  }
  await ask<void>("bcc.addAsync", (done) => item.bcc.addAsync([{ displayName: address, emailAddress: address }], done));
  return true;
}

/** Outlook takes so many people in one call. */
const mostAtOnce = 100;

/**
 * Takes addresses out of To and Cc into Bcc: all of them or none, and nobody is lost on the way. They stand in Bcc before they leave
 * their field; when Outlook refuses a step, the fields get back those they had, and Bcc last.
 */
export async function moveToBcc(item: ComposeItem, addresses: readonly string[]): Promise<void> {
  const isMoved = ({ emailAddress }: Office.EmailAddressDetails) => addresses.some((address) => sameAddress(emailAddress, address));
  const before = { to: await recipientsNow(item, "to"), cc: await recipientsNow(item, "cc"), bcc: await recipientsNow(item, "bcc") };
  const known = before.bcc.map(({ emailAddress }) => emailAddress);
  const added: Office.EmailAddressDetails[] = [];
  for (const person of before.to.concat(before.cc).filter(isMoved)) {
    if (known.some((address) => sameAddress(address, person.emailAddress))) continue;
    known.push(person.emailAddress);
    added.push(person);
  }
  const changed: RecipientField[] = [];
  try {
    if (added.length > 0) changed.unshift("bcc");
    for (let at = 0; at < added.length; at += mostAtOnce) {
      await ask<void>("bcc.addAsync", (done) => item.bcc.addAsync(added.slice(at, at + mostAtOnce).map(entryOf), done));
    }
    for (const field of ["to", "cc"] as const) {
      if (!before[field].some(isMoved)) continue;
      changed.unshift(field);
      await setRecipients(item, field, before[field].filter((person) => !isMoved(person)));
    }
  } catch (fault) {
    // Bcc stands last: where a field cannot be filled again, its people stay there.
    for (const field of changed) await setRecipients(item, field, before[field]);
    throw fault;
  }
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

function recipientsNow(item: ComposeItem, field: RecipientField): Promise<Office.EmailAddressDetails[]> {
  return ask<Office.EmailAddressDetails[]>(`${field}.getAsync`, (done) => item[field].getAsync(done));
}

function setRecipients(item: ComposeItem, field: RecipientField, people: readonly Office.EmailAddressDetails[]): Promise<void> {
  return ask<void>(`${field}.setAsync`, (done) => item[field].setAsync(people.map(entryOf), done));
}

function entryOf({ displayName, emailAddress }: Office.EmailAddressDetails): { displayName: string; emailAddress: string } {
  return { displayName, emailAddress };
}

function sameAddress(one: string | undefined, other: string): boolean {
  return (one || "").trim().normalize("NFC").toLowerCase() === other.trim().normalize("NFC").toLowerCase();
}
