import type { FinalReason } from "../domain/taken-out";
import type { DraftWords } from "./draft-words";
import { quote } from "./quote";

export const draftEn: DraftWords = {
  waits: {
    empty: { title: "The mail is still empty", what: "Just write; the add-in looks along and speaks up only when there is something to know." },
    "not-all-seen": { title: "This mail could not be judged whole", what: "Outlook has not handed the whole mail to the add-in. Look yourself at what was not judged before you send." },
    "no-recipients": { title: "No recipients yet", what: "Once there are recipients, the add-in says whether the mail is fine." },
  },
  copied: { title: "The mail was copied to the unit's mailbox", what: "Do not send this one; open the copy in Drafts of the unit's mailbox and send it from there." },
  notAttached: {
    title: "No document in the mail yet",
    what: (entry) => `The subject seems to name a document (${entry}), but no file is attached, so there is nothing to supply. If you forgot it, attach it; if the mail only passes on news, nothing is to be done.`,
    numbered: (symbol) => `The subject names ${symbol}, but no file is attached yet. Attach the document; if the mail only passes on news, nothing is to be done.`,
  },
  removed: {
    recipient: { title: "Address removed", what: (address, field) => `${quote(address, 200)} is no longer in ${fields[field]}.` },
    files: { title: "File taken out of the mail", what: (names) => `${names.map((name) => quote(name, 120)).join("; ")}: no longer in the mail.` },
    undo: "Undo",
    final: { title: "This cannot be undone", why: ({ name, why }) => `${quote(name, 120)}: ${reasons[why]}`, remove: "Take it out", keep: "Leave it" },
  },
};

const fields = { to: "To", cc: "Cc", bcc: "Bcc" } as const;

const reasons: Readonly<Record<FinalReason, string>> = {
  cloud: "a file in the cloud; the add-in can only take out its link, and you would have to attach it again yourself.",
  mail: "an attached mail; Outlook does not let the add-in put it back as it was, and you would have to attach it again yourself.",
  "too-large": "too large for Outlook to take back; you would have to attach it again yourself.",
  "not-handed-over": "Outlook does not give the add-in its content; you would have to attach it again yourself.",
};
