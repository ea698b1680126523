import type { ConsultationWords } from "./consultation-words";
import { listed, quote } from "./quote";

const name = (file: string): string => `“${quote(file, 80)}”`;

export const consultationEn: ConsultationWords = {
  hold: "Send the letter, put the draft on the consultation page",
  holdWhat: (board) => `The draft is taken out of the mail and goes by itself to the editorial board (${board}) when this letter leaves, to be posted under “Mục Văn bản lấy ý kiến nội bộ”. A sentence in the mail says where. Until it is sent you can undo this.`,
  working: "Taking the draft out…",
  deadline: "Opinions by",
  deadlineHint: "day/month/year; empty for no deadline",
  noSuchDay: "There is no such day.",
  draftingUnit: "Drafting unit",
  unitMissing: "Enter the unit's name.",
  edit: "Edit",
  save: "Save",
  noDeadline: "none",
  unread: (names) => `The add-in could not read ${listed(names.map(name), (count) => `and ${count} more files`)}. A draft with a secrecy mark is never posted: open it and look first.`,
  unreadWord: "I have looked: the draft bears no secrecy mark",
  refusal: (why) => {
    switch (why.kind) {
      case "no-board":
        return { what: "The editorial board's address has not been set.", todo: "Ask the administrator to set it in the policy." };
      case "secret":
        return { what: "A document bears a secrecy or recall mark, so the draft is not posted.", todo: "Pass it on under the rules for secret documents." };
      case "withheld":
        return { what: "The mail carries a withheld document (personnel, petitions, personal data), so the draft is not posted.", todo: "Take that document out first." };
      case "internal":
        return { what: `${name(why.name)} is marked LƯU HÀNH NỘI BỘ (internal circulation) and does not go to the portal.`, todo: "Ask the editorial board how to consult on it." };
      case "not-a-file":
        return { what: `${name(why.name)} is an attached mail, not a file.`, todo: "Attach the draft itself." };
      case "too-large":
        return { what: `${name(why.name)} is too large: once taken out, Outlook would not take it back.`, todo: "Take it out and send it to the editorial board in a mail of its own." };
    }
  },
  own: {
    label: "The unit has posted the draft itself",
    link: "Link to the draft's page",
    button: "Take the draft out, write the link into the mail",
    noAddress: "This is not the address of a web page (https://…).",
    elsewhere: (host) => `${quote(host, 60)} is not the ministry's. Drafts are to be posted on the ministry's portal.`,
    undo: "This can be undone while this window is open.",
  },
  held: {
    title: "The draft waits with the letter",
    what: (board) => `When this letter leaves, the draft will be sent to the editorial board (${board}).`,
    failed: "The draft could not be sent to the editorial board.",
  },
  linked: { title: "The draft's link is in the mail", what: (link) => `The draft was taken out of the mail; it can be read at ${quote(link, 200)}.` },
  orphan: { title: "No draft is waiting any more", what: "The mail says where a draft can be read, but none is waiting to go to the editorial board. Attach the draft again, or take the sentence out.", button: "Take the sentence out" },
  noteGone: "The mail no longer says where the draft can be read.",
  writeNote: "Write it again",
  stale: {
    deadline: "The mail names another deadline than the editorial board will get.",
    unit: "The mail is now sent from another unit.",
    letter: "The mail's subject has changed.",
  },
  follow: "Take it from the mail",
  undo: "Undo",
  undoWhat: "Puts the draft back, takes the sentence out, sends nothing to the editorial board.",
  notAFile: (file) => ({ what: `${name(file)} is a link to a file in the cloud and cannot be taken out.`, todo: "Attach a copy of the file and press again." }),
  tooLate: { what: "The letter has left, and the draft has reached the editorial board.", todo: "For a change, tell the editorial board." },
  unharmed: "The mail is as it was.",
  left: {
    files: "Not every draft is back in the mail yet. Nothing is lost: press Undo again.",
    note: "The sentence about the page is still in the mail: delete it yourself.",
    wish: "A copy of the draft may still wait for the editorial board: look under what is waiting, and press Undo again.",
    sent: "The draft has been sent to the editorial board; if it is not to be posted, tell them.",
  },
  sent: {
    title: "Opinions on the draft",
    by: (date) => `Opinions by ${date}.`,
    daysLeft: (days) => (days > 0 ? `${days} ${days === 1 ? "day" : "days"} left` : days === 0 ? "today" : `${-days} ${days === -1 ? "day" : "days"} over`),
    count: (answered, asked) => `${answered} of ${asked} have answered.`,
    silent: "No answer yet",
    answered: "Answered",
    answeredAt: (at, by) => (by === null ? at : `${at}, from ${quote(by, 80)}`),
    others: "Others who answered",
    list: "a list; who should answer is not known",
    look: "See who has answered",
    looking: "Looking for answers…",
    remind: (count) => `Prepare a reminder to ${count}`,
    link: "Link to the draft's page",
    posted: (link) => `The draft is posted at ${quote(link, 200)}`,
    sendLink: "Send the link to the same recipients",
    pasteLink: "The editorial board has told the link",
  },
};
