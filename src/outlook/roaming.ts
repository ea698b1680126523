import { ask } from "./ask";

/** Where the reduced rules stand. */
export const rulesKey = "edoc-rules";

/** Where a person's wish about scans stands: "off" leaves them alone. */
export const scansKey = "edoc-scans";

/** Where a person's corrections stand, and the wish to have them remembered: "off" leaves them alone. */
export const learnedKey = "edoc-learned";
export const learningKey = "edoc-learning";

/** "1" while the person's queue of documents to supply is not empty. */
export const queueKey = "edoc-queue";

/** What Graph has once let the add-in do for the person: scopes, separated by spaces. */
export const consentKey = "edoc-consent";

/** Mailbox of the unit for which the person supplies documents that are in no mail. */
export const paperUnitKey = "edoc-paper-unit";

/** Set once a person has read what moving a draft asks of them. */
export const moveKey = "edoc-move";

/** Which units' mailboxes open for the person, found once a week; what they owed at today's look; mails their mailbox would not note as not needed. */
export const mailboxesKey = "edoc-mailboxes";
export const reminderKey = "edoc-reminder";
export const notNeededHereKey = "edoc-not-needed";

/** Last good rules, kept with the mailbox (32 KB in all, not secret); the send file reads them without a call. */
export function roamingText(key: string): string | null {
  const value: unknown = Office.context.roamingSettings ? Office.context.roamingSettings.get(key) : null;
  return typeof value === "string" ? value : null;
}

/** Nothing is written when it stands there already, or would not fit beside the rest. */
export async function keepRoamingText(key: string, text: string): Promise<boolean> {
  const settings = Office.context.roamingSettings;
  if (!settings || text.length > 28000) return false;
  const before: unknown = settings.get(key);
  if (before === text) return true;
  settings.set(key, text);
  try {
    await ask<void>("roamingSettings.saveAsync", (done) => settings.saveAsync(done));
  } catch (fault) {
    // Outlook goes on showing what it did not keep.
    if (before === undefined || before === null) settings.remove(key);
    else settings.set(key, before);
    throw fault;
  }
  return true;
}
