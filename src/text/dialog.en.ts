import type { DialogWords } from "./dialog-words";

/** The dialog at send in English. */
export const dialogEn: DialogWords = {
  "outside-address": "Address not issued by the Ministry of Justice",
  "look-alike-address": "Address easily taken for one of the ministry's",
  "denied-address": "Address no longer in use",
  "unreadable-address": "A recipient's address cannot be read",
  "outside-sender": "Sent from a mailbox the ministry did not issue",
  "personal-sender": "A unit's document sent from a person's mailbox",
  "not-supplied": "Not yet supplied to the IT department",
  "draft-attached": "Draft attached to a consultation letter",
  "secrecy-mark": "Document with a secrecy mark",
  "withheld-document": "Document to be withheld",
  "missing-attachment": "Nothing is attached yet",
  failed: "This mail could not be checked.",
  advised: "Please note",
  "fix-address": "Change or remove it.",
  "fix-sender": "Change From.",
  "fix-supplied": "Press “Supply to the IT department”.",
  "fix-check": "Check it yourself.",
  "fix-file": "Take the file out.",
  ask: "Before you send, please look at:",
  stop: "This mail cannot be sent yet:",
  open: "Open the pane “Văn bản điện tử” for the reasons and the fixes.",
  worthless: "no validity in the exchange of information",
  more: "And # more",
};
