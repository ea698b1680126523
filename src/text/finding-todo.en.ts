import type { SendFindingKind } from "../domain/finding";
import type { FindingWords } from "./finding-words";

/** Remedy of every finding in English, as the pane says it. */
export const todoEn: FindingWords<SendFindingKind>["todo"] = {
  "outside-address": "Use the official address instead, or remove it from the recipients.",
  "look-alike-address": "Compare it letter by letter; remove it if it is not the person you mean.",
  "denied-address": "Remove it and write to the person now in charge.",
  "unreadable-address": "Remove it and enter the address again.",
  "state-address": "Nothing to do if you mean to write outside the ministry.",
  "outside-sender": "Send it from a mailbox issued by the Ministry of Justice.",
  "foreign-sender": "Send it directly from a mailbox issued by the Ministry of Justice.",
  "personal-sender": "Change From to the unit's common mailbox.",
  "not-supplied": "Press “Supply to the IT department”; it leaves together with this mail.",
  "draft-attached": "Take the draft out and send it to the editorial board to be posted.",
  "secrecy-mark": "Take it out of the mail and pass it on under the rules for secret documents.",
  "withheld-document": "Remove that recipient or take the document out.",
  "missing-attachment": "Attach the file, or change the sentence.",
  "unread-attachment": "Check yourself which entry it belongs to and whether it carries a secrecy mark.",
  "recipients-incomplete": "Check those recipients yourself.",
};
