import { includesSet } from "../protocol/frame-state";

/** What npm's office.js has and a client of an older requirement set lacks, by the set each came with. Under 1.5 the add-in is not shown at all. */
const since: Readonly<Record<string, readonly string[]>> = {
  "1.6": ["displayNewMessageForm"],
  "1.8": ["addFileAttachmentFromBase64Async", "categories", "getAllInternetHeadersAsync", "getAttachmentContentAsync", "getAttachmentsAsync", "getItemIdAsync", "getSharedPropertiesAsync", "internetHeaders", "masterCategories"],
  "1.9": ["displayAppointmentFormAsync", "displayMessageFormAsync", "displayNewAppointmentFormAsync", "displayNewMessageFormAsync", "displayReplyAllFormAsync", "displayReplyFormAsync"],
  "1.10": ["disableClientSignatureAsync", "getComposeTypeAsync", "isClientSignatureEnabledAsync"],
  "1.11": ["sessionData"],
};
/** In a message being written; one that is read has always had it. */
const composeSince: Readonly<Record<string, readonly string[]>> = { "1.7": ["from", "addHandlerAsync", "removeHandlerAsync"] };

/** The mailbox, or a mail in it, as such a client gives it. The library's own members cannot be taken away from it. */
export function withoutNewer<T extends object>(object: T, mailboxSet: string): T {
  const tables = "saveAsync" in object ? [since, composeSince] : [since];
  const missing = new Set(tables.flatMap((table) => Object.entries(table).flatMap(([set, names]) => (includesSet(mailboxSet, set) ? [] : names))));
  if (![...missing].some((name) => name in object)) return object;
  const kept = Object.entries(Object.getOwnPropertyDescriptors(object)).filter(([name]) => !missing.has(name));
  return Object.create(Object.getPrototypeOf(object) as object | null, Object.fromEntries(kept)) as T;
}
