import { showCount } from "./numbers";
import type { QueueWords } from "./queue-words";

const digits = (count: number): string => showCount(count, "en");

export const queueEn: QueueWords = {
  heading: "Documents on their way",
  progress: (done, all) => `${digits(done)} of ${digits(all)} documents done.`,
  timeLeft: (seconds) => (seconds <= 90 ? "About a minute left." : `About ${Math.round(seconds / 60)} minutes left.`),
  pace: "The mail server lets each person send 30 messages a minute; go on with other work meanwhile.",
  allDone: (count) => (count === 1 ? "The document was supplied." : `All ${digits(count)} documents are done.`),
  someFailed: (count) => (count === 1 ? "One document did not go; see below." : `${digits(count)} documents did not go; see below.`),
  onlyHeld: (count) => (count === 1 ? "One document waits for its mail to leave." : `${digits(count)} documents wait for their mail to leave.`),
  stopped: "The queue stands still.",
  unseen: "Documents from last time still wait; the queue stands still.",
  signIn: "Sign in and go on",
  goOn: "Go on now",
  show: "Show",
  hide: "Hide",
  state: { waiting: "Waiting", held: "Waiting for the mail", sending: "Sending…", failed: "Not sent", supplied: "Supplied", already: "Supplied before", cancelled: "Cancelled" },
  heldWhat: "It goes after your mail has left, when this pane is next open.",
  fromPerson: "Sent in your own name, for you may not send as the unit; the unit is named in the message.",
  alreadyWhat: (at, by) => `This document was supplied${at === "" ? "" : ` at ${at}`}${by === "" ? "" : ` by ${by}`}; no second copy was sent.`,
  retry: "Try again",
  cancel: "Cancel",
  cancelAll: (count) => (count === 1 ? "Cancel the one that waits" : `Cancel the ${digits(count)} that wait`),
  cancelled: "Cancelled; nothing was sent.",
  tooLate: "Too late to cancel: it has left. Use Recall if you need to.",
  clear: "Clear the list",
  kept: "The queue lies in the folder “Văn bản chờ cung cấp” of your mailbox; closing the pane or the computer loses nothing.",
  ofThisMail: {
    waiting: "In the queue; it goes by itself as soon as it can.",
    held: "In the queue; it goes when the mail has left.",
    sending: "On its way to the IT Department…",
    failed: "Not sent; see Documents on their way.",
  },
  unread: {
    title: "A file that could not be read",
    what: "The add-in cannot tell whether it bears a secrecy mark. A secret document is never supplied.",
    seen: "I have opened and read these files: they bear no secrecy mark and no recall mark.",
    button: "Supply all the same",
  },
  change: {
    label: "Update, replace or recall",
    what: {
      update: { name: "Update its data", what: "The document stays, only its data change (subject line, date, where it is posted…).", button: "Send the update", done: "The update was sent." },
      replace: { name: "Replace it", what: "This message carries a new version of what was supplied.", button: "Send the new version", done: "The new version was sent." },
      recall: { name: "Recall it", what: "Asks for the document to be taken down.", button: "Send the recall", done: "The recall was sent." },
    },
    choose: "You want to",
    reason: "Reason",
    reasonHint: "The editorial board reads it.",
    needReason: "Give a reason, such as “Correction of the date of issue”.",
    waits: "In the queue; it goes by itself.",
    queued: { update: "The update is waiting to be sent", replace: "The new version is waiting to be sent", recall: "The recall is waiting to be sent" },
    failed: { update: "The update could not be sent", replace: "The new version could not be sent", recall: "The recall could not be sent" },
    showQueue: "See the queue",
  },
};
