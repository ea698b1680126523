import type { LesserPart } from "../domain/whole-draft";
import type { MoveWords } from "./move-words";
import { describeTrouble } from "./describe-trouble";
import { quote } from "./quote";

export const moveEn: MoveWords = {
  move: (mailbox) => `Move to the mailbox ${quote(mailbox, 80)}`,
  byHand: (mailboxes) => `In the mail's From field, choose ${mailboxes.length === 1 ? mailboxes.join("") : "your unit's common mailbox"}. If there is no From field, turn it on under Options.`,
  choose: "Or move the whole mail to the unit's mailbox",
  moveThere: "Move to this mailbox",
  first: {
    title: "Before the first move",
    what: "The add-in copies this draft, attachments included, into Drafts of the unit's mailbox and compares every part. Nothing is sent, and your own draft stays as it is.",
    right: "Outlook may ask you to allow reading and writing mail in your mailbox and in those you share. That right serves this, and supplying documents, and nothing else.",
  },
  goOn: "Go on",
  cancel: "Cancel",
  step: (step) => {
    switch (step.kind) {
      case "entering":
        return "Opening the unit's mailbox…";
      case "saving":
        return "Saving the draft…";
      case "reading":
        return "Reading the draft…";
      case "copying":
        return `Copying file ${step.at}/${step.of}: ${quote(step.file, 60)}`;
      case "comparing":
        return "Comparing the copy…";
      case "waiting":
        return "Another window is moving this mail too. Waiting…";
    }
  },
  moved: { title: "Moved", what: (mailbox, files) => `The draft lies in Drafts of ${quote(mailbox, 80)}, compared and complete${files === 0 ? "" : files === 1 ? ", with its file" : `, with all ${files} files`}. Open that one and send it from there; do not send the one open here. Should Outlook say that you may not send from that mailbox, ask the unit's secretary to open the draft and send it.` },
  closeByHand: "When you have seen it, close this window and delete the old draft in your own mailbox.",
  otherCopy: { title: "It was moved before", what: (mailbox) => `Drafts of ${quote(mailbox, 80)} holds a copy of this mail that now differs from the one open here. The add-in leaves it alone: open it, keep one of the two and delete the other.` },
  sent: { title: "This mail was sent", what: "An earlier copy of this mail has been sent from the unit's mailbox. Look at its Sent Items before you send again." },
  lost: (parts) => parts.map((part) => lost[part]),
  tryAgain: "Try again",
  open: "Open the draft in the unit's mailbox",
  ifNotOpened: (mailbox) => `If it does not open: go to Drafts of the mailbox ${quote(mailbox, 80)}.`,
  discard: "Close and discard this draft",
  discardWhat: "The old draft goes to your Deleted Items, from where you can take it back.",
  discarded: {
    changed: "This mail was changed after it was moved; the change is not in the unit's copy. Carry it over by hand, then close this window yourself.",
    "copy-gone": "The copy is no longer in the unit's mailbox, so this draft is kept.",
    "not-closed": "The old draft is in Deleted Items. Close this window yourself and choose to discard, not to save.",
  },
  trouble: (why) => {
    switch (why.kind) {
      case "no-right":
        return { what: `You may not write mail in the mailbox ${quote(why.mailbox, 80)}.`, todo: "Choose it in From if it is there, or ask whoever is responsible for it for the right." };
      case "too-large":
        return { what: why.file === null ? "The mail is too large for the server." : `The server does not let the large file “${quote(why.file, 80)}” be copied to a shared mailbox.`, todo: "Choose the unit's mailbox in From, or open that mailbox and attach the file again." };
      case "cloud-files":
        return { what: `Files in the cloud cannot be copied over: ${why.names.map((name) => `“${quote(name, 60)}”`).join(", ")}.`, todo: "Attach a copy of the file and move again, or choose the unit's mailbox in From." };
      case "not-saved-yet":
        return { what: "The server does not have the latest state of this mail yet.", todo: "Wait a minute and press again, and do not change the mail while it is moved." };
      case "under-way":
        return { what: "Another window is moving this mail, or an earlier move was cut short just now.", todo: "Look at the other window; if there is none, wait five minutes and press again." };
      case "differs":
        return { what: `The copy differed in its ${moveEn.part[why.part]} and is not used.`, todo: "Choose the unit's mailbox in From." };
      case "no-nested-app-auth":
        return { what: describeTrouble(why, "en").what, todo: "Choose the unit's mailbox in From." };
      case "offline":
        return { what: "The connection was lost on the way.", todo: "Press again when it is back." };
      case "outlook":
      case "no-token":
      case "refused":
      case "busy":
      case "unexpected":
        return describeTrouble(why, "en");
    }
  },
  unharmed: "Your mail is as it was.",
  leftBehind: "A copy may lie in Drafts of the unit's mailbox. Do not send it yet: press again, and it is found; used if it is whole, cleared away if not.",
  part: { from: "sender", subject: "subject", recipients: "recipients", body: "text", importance: "importance", files: "attachments" },
};

const lost: Readonly<Record<LesserPart, string>> = {
  thread: "The copy is no longer tied to the mail it answers.",
  schedule: "The time it was to leave did not come over: set it again.",
  receipts: "The requests for receipts did not come over: set them again.",
  categories: "The categories did not come over: set them again if needed.",
  supply: "The supply data did not come over: press Supply again in the new draft.",
  tag: "The document data did not come over: fill it in again in the new draft.",
  "mails-as-files": "Attached mails have become .eml files.",
};
