import { checkNoteKey, metaWithNote } from "../domain/check-note";
import { askOnce, type Start } from "./ask-once";
import type { ComposeItem } from "./current-item";

/** Milliseconds for each call: the mail is waiting to go. */
const patience = 600;

/**
 * Notes on an official mail what its check found: in a header that goes with it, and in the custom properties of the sender's own copy.
 * `null` takes it out of a mail that is official no longer; `meta` is the header as it stands. What Outlook refuses is
 * not noted: the mail does not wait for the report.
 */
export function noteCheck(item: ComposeItem, note: string | null, meta: string, supplied: boolean): Promise<unknown> {
  const header = "x-moj-edoc-meta";
  if (note === null) return meta && !supplied ? quietly<void>((done) => item.internetHeaders.removeAsync([header], done)) : Promise.resolve();
  return Promise.all([
    quietly<void>((done) => item.internetHeaders.setAsync({ [header]: metaWithNote(meta, note) }, done)),
    quietly<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done), (properties) => {
      properties.set(checkNoteKey, note);
      return quietly<void>((done) => properties.saveAsync(done));
    }),
  ]);
}

/** Tells in the bar above the mail, where the client has one. */
export function tellInBar(item: ComposeItem, message: string): Promise<unknown> {
  // Quoted: the build shortens names of ours that are the same.
  const details = { "type": "errorMessage", "message": message } as unknown as Office.NotificationMessageDetails;
  return quietly<void>((done) => item.notificationMessages.replaceAsync("edoc-check", details, done));
}

function quietly<T>(start: Start<T>, then?: (value: T) => unknown): Promise<unknown> {
  return askOnce(start, patience).then(then).catch(() => undefined);
}
