import type { SendFindingKind } from "../domain/finding";

/** Kinds that come into the dialog only where a policy raises them, and one that a draft cannot have; they share one title there, with what only the pane finds. */
type AdvisedKind = "foreign-sender" | "state-address" | "unread-attachment" | "recipients-incomplete";

/** What is done about a finding, in the few words the dialog has room for; the pane has the rest, and the button. */
export type Remedy = "address" | "sender" | "supplied" | "check" | "file";

/** Every word of the dialog at send; the send file carries the Vietnamese ones. */
export type DialogWords = Readonly<Record<Exclude<SendFindingKind, AdvisedKind> | "advised" | "failed" | `fix-${Remedy}` | "ask" | "stop" | "open" | "worthless" | "more", string>>;
