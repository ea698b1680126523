import type { ByHandWords } from "./by-hand-words";
import { listed, quote } from "./quote";

export const byHandEn: ByHandWords = {
  why: "This Outlook does not let the add-in sign in, so it cannot send for you. You send a prepared message instead.",
  button: "Open the prepared message",
  opening: "Opening…",
  steps: (mailbox) => [
    `It goes to ${quote(mailbox, 80)}, with the document's data and this whole mail attached.`,
    "In From, choose the unit's mailbox; where you may not send from it, send in your own name (Outlook may ask).",
    "To add the data for the editorial board: open this pane in that window and press “Supply to the IT department”, where it is offered.",
    "Press Send. The document counts only when the message has arrived; opened and sent twice it makes two.",
  ],
  forward: (mailbox) => [
    `This Outlook lets the add-in neither send nor open a prepared message: press Forward, address it to ${quote(mailbox, 80)}, and keep the files.`,
    "In From, choose the unit's mailbox where you may.",
    "Press Send. The document counts when the mail has arrived.",
  ],
  opened: "The prepared message is open and nothing has been sent: look it over and press Send in its window.",
  again: "Open the prepared message again",
  many: "This Outlook does not let the add-in sign in, so several mails cannot be supplied at once. Open them one by one and use “Open the prepared message”, or select them in Outlook on the web or the new Outlook.",
  draft: (board, names) => [
    `This Outlook does not let the add-in sign in, so you send the draft yourself: write a new mail to ${quote(board, 80)}, attach ${listed(names.map((name) => `“${quote(name, 80)}”`), (count) => `and ${count} more`)}, give the deadline and the drafting unit, and press Send.`,
    "Then take the draft out of this letter before you send it.",
  ],
};
