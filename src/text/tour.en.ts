import type { TourWords } from "./tour-words";

export const tourEn: TourWords = {
  place: (step, of) => `Step ${step} of ${of}`,
  leave: "Later",
  back: "Step before",
  next: "Next step",
  done: "Done",
  again: "From the beginning",
  step: {
    what: {
      title: "What this pane does",
      what: [
        "While you write, it looks at three things for you: which document the mail carries, whether its recipients use mailboxes the ministry has issued, and whether the document was supplied to the IT department.",
        "Below is a made-up mail. No mail of yours is touched, and nothing is sent.",
      ],
    },
    glance: { title: "A glance is enough", what: ["The first line says whether the mail is fine, has something to look at, or may not be sent. Where it is fine there is nothing to do."] },
    fix: { title: "Each point has its button", what: ["A card says what is wrong and what to do; “Why?” gives the rule. Try the button on the card."] },
    supply: { title: "Supply with one click", what: ["A document of the catalogue is supplied at the moment it is issued. Press, and it leaves with your mail; there is no other mail to write."] },
    send: { title: "When you press Send", what: ["A mail that is fine leaves at once. Where something is to be looked at Outlook asks, as below, and you may still send. Only a mail that must stop is held back, such as one with a document that bears a secrecy mark."] },
    help: {
      title: "Where help is",
      what: [
        "“Supplied documents”, at the foot of the pane, tells which are published, returned or waiting.",
        "“State of the add-in, ask for help” is at the foot too, with the guidance and the address for help where the ministry has set them.",
        "To see this again, press “Two-minute tour” at the foot.",
      ],
    },
  },
  mail: { label: "A made-up mail to try on", from: "From", to: "To", subject: "Subject", file: "Attachment", subjectSays: "Notice of conclusions, meeting of November" },
  removed: "The address was removed. A card goes when its matter is settled.",
  supplied: "The publication mailbox is in Bcc; the document leaves when you press Send.",
  dialog: { label: "Outlook’s dialog at send", buttons: "Take Action · Send Anyway · Don’t Send" },
};
