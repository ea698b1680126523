import { quote } from "./quote";
import type { RulesNoteWords } from "./rules-note-words";

export const rulesNoteEn: RulesNoteWords = {
  lacking: (what, mailbox) =>
    `This Outlook lets the add-in neither read attachments nor write data into a mail: look into the files for secrecy marks yourself.${
      mailbox === null ? "" : ` To supply a document: while writing, add ${quote(mailbox, 80)} to Bcc${{ "files-only": "", files: "; for a mail sent or received, open the prepared message", "files-and-forms": "; forward a mail sent or received there with its files" }[what]}.`
    } Outlook on the web does all of it, where the mailbox opens there.`,
  sample: "Sample policy – for trying out only",
  source: {
    "last-good": "Using the policy saved last time",
    "built-in": "Using the policy that came with the add-in",
  },
  problem: (why) => `The server's new policy has a fault and is not used: ${why}`,
  support: (who) => `Support: ${who}`,
  published: (day) => `Issued on ${day}.`,
  loaded: (at) => `Fetched from the server at ${at}.`,
  comes: (day) => `A new policy is in force from ${day}.`,
  older: (own, needed) => `The add-in on this machine is old (${own}, ${needed} needed). Please close Outlook and open it again; if this stays, tell support.`,
  supportPage: "Support page",
  write: (mail) => `Write to ${mail}`,
  outsidePilot: { title: "Not in force for you yet", what: "The ministry is trying this with some units. Send mail as usual: nothing is checked." },
};
