import type { RecipientField } from "../domain/mail";
import { ask, OutlookError } from "./ask";
import { entryFor, isSameAddress, recipientsNow, setRecipients } from "./change-draft";
import type { ComposeItem } from "./current-item";

/** Outlook takes so many people in one call. */
const mostAtOnce = 100;

/**
 * Takes addresses out of To and Cc into Bcc: all of them or none, and nobody is lost on the way. They stand in Bcc before they leave
 * their field; when Outlook refuses a step, the fields get back those they had, and Bcc only when all of these did.
 */
export async function moveToBcc(item: ComposeItem, addresses: readonly string[]): Promise<void> {
  const isMoved = ({ emailAddress }: Office.EmailAddressDetails) => addresses.some((address) => isSameAddress(emailAddress, address));
  const before = { to: await recipientsNow(item, "to"), cc: await recipientsNow(item, "cc"), bcc: await recipientsNow(item, "bcc") };
  const emptied: RecipientField[] = [];
  try {
    const added = newTo(before.bcc, before.to.concat(before.cc).filter(isMoved));
    for (let at = 0; at < added.length; at += mostAtOnce) {
      await ask<void>("bcc.addAsync", (done) => item.bcc.addAsync(added.slice(at, at + mostAtOnce).map(entryFor), done));
    }
    for (const field of ["to", "cc"] as const) {
      if (!before[field].some(isMoved)) continue;
      emptied.push(field);
      await setRecipients(item, field, before[field].filter((person) => !isMoved(person)));
    }
  } catch (fault) {
    let isWhole = true;
    for (const field of emptied) isWhole = (await putBack(item, field, before[field])) && isWhole;
    if (isWhole) await putBack(item, "bcc", before.bcc);
    throw fault;
  }
}

/** Each once. */
function newTo(known: readonly Office.EmailAddressDetails[], people: readonly Office.EmailAddressDetails[]): readonly Office.EmailAddressDetails[] {
  return people.filter((person, at) => ![...known, ...people.slice(0, at)].some(({ emailAddress }) => isSameAddress(emailAddress, person.emailAddress)));
}

/** Whether the field has all of them again, or still has. */
async function putBack(item: ComposeItem, field: RecipientField, people: readonly Office.EmailAddressDetails[]): Promise<boolean> {
  const tried = await answered(setRecipients(item, field, people).then(() => people));
  const now = tried ?? (await answered(recipientsNow(item, field))) ?? [];
  return people.every(({ emailAddress }) => now.some((person) => isSameAddress(person.emailAddress, emailAddress)));
}

/** `null` for what Outlook refuses: the first refusal is what the person is told. */
async function answered<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof OutlookError) return null;
    throw fault;
  }
}
