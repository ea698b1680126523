import type { FirstTimeWords } from "./first-time-words";

export const firstTimeEn: FirstTimeWords = {
  own: "The first time, Outlook may ask you to let the add-in read and send mail for you: it is used only to fetch this message and send it to the publication mailbox.",
  "unit-mail": "This mail lies in the unit's mailbox: Outlook may also ask for the shared mailboxes that you can open anyway.",
  "send-as-unit": "To send from the unit's mailbox, Outlook may also ask for sending as the mailboxes you may send for anyway.",
};
