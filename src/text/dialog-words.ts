import type { SendFindingKind } from "../domain/finding";

/** Kinds that come into the dialog only where a policy raises them, and one that a draft cannot have; they share one title there, with what only the pane finds. */
type AdvisedKind = "foreign-sender" | "state-address" | "unread-attachment" | "recipients-incomplete";

/** What is done about a finding, in the few words the dialog has room for; the pane has the rest, and the button. */
export type Remedy = "address" | "sender" | "supplied" | "check" | "file";

/**
 * Every word of the dialog at send. Flat, for it travels as JSON: the send file carries Vietnamese, and the pane leaves any other
 * language in the roaming settings. `v` changes when yesterday's send file could not use it.
 */
export type DialogWords = Readonly<Record<Exclude<SendFindingKind, AdvisedKind> | "advised" | `fix-${Remedy}` | "v" | "ask" | "stop" | "open" | "worthless" | "more", string>>;

/** Characters; a longer text would leave no room for the others in Outlook's 500. */
const longestWords = 90;

/** The words a pane left, when they are all there; else `own`. */
export function wordsFrom(left: unknown, own: DialogWords): DialogWords {
  const found = (left || {}) as DialogWords;
  const isThere = (key: string) => {
    const words: unknown = found[key as keyof DialogWords];
    return typeof words === "string" && words.length <= longestWords;
  };
  return found.v === own.v && Object.keys(own).every(isThere) ? found : own;
}
