import type { HiddenWords } from "./hidden-words";

export const hiddenEn: HiddenWords = {
  title: "Outlook does not hand this mail to the add-in",
  what: "Most often because this mailbox is hidden from the ministry's address list.",
  todo: ["Ask the mail administrator to show this mailbox in the address list again.", "Until then: write from your own mailbox and choose the unit's mailbox in From."],
  perhaps: "A mail is open and you still see this? Its mailbox may be hidden from the address list: ask the mail administrator to show it again.",
};
